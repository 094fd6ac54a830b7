import { join } from 'node:path'
import type { HookName } from '../model/index.ts'
import { checkHookFile, type PlannedFile, removeHookFile, writeHookFile } from './files.ts'
import {
  chooseInstallMethod,
  configCommands,
  configName,
  hasConfiguredHooks,
  type Manager,
  managerOf,
} from './install-method.ts'
import {
  defaultHooks,
  type HookLocation,
  type HookRequest,
  type HookResult,
  locateHooks,
  readHookFile,
} from './location.ts'
import { managerInstructions } from './manager-instructions.ts'
import { hookCommand, hookFile, type Program, sharedHookFile } from './script.ts'
import { hookStatus } from './status.ts'

/**
 * Every hook that git looks up in core.hooksPath (githooks(5)), except those that change git's behaviour just by existing
 * (`push-to-checkout`, `proc-receive`).
 */
const forwarded = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'pre-receive',
  'update',
  'post-receive',
  'post-update',
  'reference-transaction',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
  'post-index-change',
  'p4-changelist',
  'p4-prepare-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
]

/**
 * Adds brleaks to the hooks of a repository or of a user. Idempotent; existing hooks are kept.
 * @throws BrleaksError `not-a-repository`, `output` for a file that would be overwritten, `git-failed`
 */
export async function installHooks(request: HookRequest): Promise<HookResult> {
  const { scope, program } = request
  const location = await locateHooks(request)
  const hooks = request.hooks.length > 0 ? request.hooks : defaultHooks(location)
  const gitVersion = await location.config.gitVersion()
  if (scope === 'local') {
    const installed = await isInstalledGlobally(location, hooks, gitVersion)
    if (installed) return await reportGlobalHooks(request, hooks)
  }
  const hooksPathIsOurs = location.hooksPath === location.sharedFolder
  const method = chooseInstallMethod({
    gitVersion,
    scope,
    hooksPath: location.hooksPath,
    hooksPathIsOurs,
    managers: managersOf(location, hooks),
  })
  switch (method.kind) {
    case 'config':
      return configure(location, scope, hooks, program)
    case 'files':
      return write(ownFiles(location, hooks, program))
    case 'shared': {
      const result = write(sharedFiles(location, hooks, program))
      await location.config.run([
        '--global',
        '--replace-all',
        'core.hooksPath',
        location.sharedFolder,
      ])
      return result
    }
    case 'manual': {
      const lines = managerInstructions(method.manager, hooks, location.hooksPath)
      return { done: false, lines }
    }
  }
}

/** Whether the hooks already run for every repository, so that they must not be installed a second time. */
async function isInstalledGlobally(
  location: HookLocation,
  hooks: readonly HookName[],
  gitVersion: readonly number[],
): Promise<boolean> {
  const names = await Promise.all(
    hooks.map((hook) => location.config.value(`hook.${configName(hook)}.event`, 'global')),
  )
  const configured = hasConfiguredHooks(gitVersion) && names.every((name) => name !== null)
  const shared =
    location.hooksPath === location.sharedFolder &&
    hooks.every((hook) => runsHook(readHookFile(join(location.sharedFolder, hook)), hook))
  return configured || shared
}

/** Reports that the hooks of every repository suffice, or why they do not work. */
async function reportGlobalHooks(
  request: HookRequest,
  hooks: readonly HookName[],
): Promise<HookResult> {
  const { hooks: found } = await hookStatus({ ...request, scope: 'global', hooks })
  const faults = found.flatMap(({ name, problems }) =>
    problems.map((problem) => `${name}: ${problem}`),
  )
  const installed = 'brleaks is already installed in the hooks of every repository of this user'
  if (faults.length === 0) return { done: true, lines: [`${installed}; nothing to do`] }
  const instruction = `${installed}, but does not work; run "brleaks hook install --global" again`
  return { done: false, lines: [...faults, instruction] }
}

function runsHook(found: ReturnType<typeof readHookFile>, hook: HookName): boolean {
  return found.owner === 'ours' && found.text.includes(`start hook run ${hook} `)
}

function managersOf(location: HookLocation, hooks: readonly HookName[]): Manager[] {
  const folder = location.hooksPath ?? location.ownFolder
  if (folder === null) return []
  return hooks.flatMap((hook) => {
    const found = readHookFile(join(folder, hook))
    return found.owner === 'other' ? (managerOf(found.text) ?? []) : []
  })
}

async function configure(
  location: HookLocation,
  scope: 'local' | 'global',
  hooks: readonly HookName[],
  program: Program,
): Promise<HookResult> {
  for (const hook of hooks) {
    for (const args of configCommands(scope, hook, hookCommand(hook, program))) {
      await location.config.run(args)
    }
    // An older git needed a hook file, which would run brleaks a second time.
    if (location.ownFolder !== null) removeHookFile(join(location.ownFolder, hook))
  }
  const lines = hooks.map(
    (hook) => `${hook}: hook.${configName(hook)} in git's ${scope} configuration`,
  )
  return { done: true, lines: [...lines, 'Existing hooks run as before.'] }
}

function ownFiles(
  location: HookLocation,
  hooks: readonly HookName[],
  program: Program,
): PlannedFile[] {
  const folder = location.ownFolder ?? location.sharedFolder
  return hooks.map((hook) => ({ path: join(folder, hook), text: hookFile(hook, program) }))
}

function sharedFiles(
  location: HookLocation,
  hooks: readonly HookName[],
  program: Program,
): PlannedFile[] {
  const wanted = new Set<string>(hooks)
  return forwarded.map((hook) => ({
    path: join(location.sharedFolder, hook),
    text: sharedHookFile(hook, program, wanted.has(hook)),
  }))
}

function write(files: readonly PlannedFile[]): HookResult {
  for (const { path } of files) checkHookFile(path)
  return { done: true, lines: files.map(writeHookFile) }
}
