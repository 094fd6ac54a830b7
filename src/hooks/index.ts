// Installs, removes and inspects git hooks. The only room that reads and changes the user's own git configuration.
export { installHooks } from './install.ts'
export { type FoundProgram, type HookStatus, hookStatus, type StatusReport } from './status.ts'
export { uninstallHooks } from './uninstall.ts'
