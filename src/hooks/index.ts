// Puts brleaks among the hooks of a repository or a user, and takes it out again. Knows the user's git; scans nothing.
export { installHooks } from './install.ts'
export type { HookRequest, HookResult } from './place.ts'
export { type HookStatus, hookStatus, type StatusReport } from './status.ts'
export { uninstallHooks } from './uninstall.ts'
