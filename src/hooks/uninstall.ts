import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type HookName, hookNames } from '../model/index.ts'
import { removeEmptyFolder, removeHookFile } from './files.ts'
import { configName } from './install-method.ts'
import { type HookLocation, type HookRequest, type HookResult, locateHooks } from './location.ts'

/**
 * Removes brleaks from the hooks, however it was installed, and restores previous hook files.
 * @throws BrleaksError `not-a-repository`, `output`, `git-failed`
 */
export async function uninstallHooks(request: HookRequest): Promise<HookResult> {
  const location = await locateHooks(request)
  const hooks = request.hooks.length > 0 ? request.hooks : hookNames
  const lines = [
    ...(await removeConfigured(location, request.scope, hooks)),
    ...(location.ownFolder === null ? [] : removeFiles(location.ownFolder, hooks)),
    ...(request.scope === 'global' ? await removeShared(location, request.hooks) : []),
  ]
  return {
    done: true,
    lines: lines.length > 0 ? lines : ['brleaks is not installed in these hooks; nothing to do'],
  }
}

async function removeConfigured(
  { config }: HookLocation,
  scope: 'local' | 'global',
  hooks: readonly HookName[],
): Promise<string[]> {
  const lines: string[] = []
  for (const hook of hooks) {
    const section = `hook.${configName(hook)}`
    if ((await config.value(`${section}.command`, scope)) === null) continue
    await config.run([`--${scope}`, '--remove-section', section])
    lines.push(`${section}: removed from git's ${scope} configuration`)
  }
  return lines
}

function removeFiles(folder: string, hooks: readonly string[]): string[] {
  return hooks.flatMap((hook) => removeHookFile(join(folder, hook)) ?? [])
}

/** Removes the shared folder as a whole: without a part of it, core.hooksPath would disable the other hooks. */
async function removeShared(location: HookLocation, hooks: readonly HookName[]): Promise<string[]> {
  const { config, hooksPath, sharedFolder } = location
  if (hooksPath !== sharedFolder) return []
  if (hooks.length > 0) {
    return [
      `core.hooksPath covers all hooks at once: remove all with "brleaks hook uninstall --global", then add some with "brleaks hook install --global NAME"`,
    ]
  }
  await config.run(['--global', '--unset-all', 'core.hooksPath'])
  const lines = removeFiles(sharedFolder, readdirSync(sharedFolder))
  removeEmptyFolder(sharedFolder)
  return ['core.hooksPath: unset', ...lines]
}
