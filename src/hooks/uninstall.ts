import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type HookName, hookNames } from '../model/index.ts'
import { takeFile, takeFolder } from './files.ts'
import { configName } from './method.ts'
import { findPlace, type HookRequest, type HookResult, type Place } from './place.ts'

/**
 * Takes brleaks out of the hooks again, however it came there, and puts back what it kept.
 * @throws BrleaksError `not-a-repository`, `output`, `git-failed`
 */
export async function uninstallHooks(request: HookRequest): Promise<HookResult> {
  const place = await findPlace(request)
  const hooks = request.hooks.length > 0 ? request.hooks : hookNames
  const lines = [
    ...(await removeConfigured(place, request.scope, hooks)),
    ...(place.ownFolder === null ? [] : removeFiles(place.ownFolder, hooks)),
    ...(request.scope === 'global' ? await removeShared(place, request.hooks) : []),
  ]
  return {
    done: true,
    lines: lines.length > 0 ? lines : ['brleaks is not among these hooks; nothing to do'],
  }
}

async function removeConfigured(
  { config }: Place,
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
  return hooks.flatMap((hook) => takeFile(join(folder, hook)) ?? [])
}

/** The shared folder is taken away whole: part of it would leave core.hooksPath without the other hooks. */
async function removeShared(place: Place, hooks: readonly HookName[]): Promise<string[]> {
  const { config, hooksPath, sharedFolder } = place
  if (hooksPath !== sharedFolder) return []
  if (hooks.length > 0) {
    return [
      `core.hooksPath stands for all hooks at once: "brleaks hook uninstall --global" takes all away, "install --global NAME" puts some back`,
    ]
  }
  await config.run(['--global', '--unset-all', 'core.hooksPath'])
  const lines = removeFiles(sharedFolder, readdirSync(sharedFolder))
  takeFolder(sharedFolder)
  return ['core.hooksPath: unset', ...lines]
}
