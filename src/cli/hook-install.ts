import { realpathSync } from 'node:fs'
import { workingFolder } from '../config/index.ts'
import { installHooks, uninstallHooks } from '../hooks/index.ts'
import { exitStatus, type HookName } from '../model/index.ts'
import { maskKeys, printMessage } from './messages.ts'
import { writeOut } from './standard-output.ts'

/** Installs or uninstalls git hooks and prints the changes. @returns the exit status. */
export async function changeHooks(
  action: 'install' | 'uninstall',
  hooks: readonly HookName[],
  global: boolean,
): Promise<number> {
  const script = realpathSync(process.argv[1] ?? '')
  const change = action === 'install' ? installHooks : uninstallHooks
  const { done, lines } = await change({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? 'global' : 'local',
    hooks,
    program: { node: process.execPath, script },
  })
  await writeOut(await maskKeys(lines.map((line) => `${line}\n`).join('')))
  if (done && action === 'install' && /[\\/]_npx[\\/]/.test(script)) {
    await printMessage(
      'the hooks run brleaks from the cache of npx, which may be cleared; keep a clone or install the package (docs/hooks.md), then run "brleaks hook install" again',
    )
  }
  return done ? exitStatus.clean : exitStatus.usage
}
