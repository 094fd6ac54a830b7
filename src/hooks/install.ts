import { join } from 'node:path'
import type { HookName } from '../model/index.ts'
import { advice } from './advice.ts'
import { checkFile, type PlannedFile, putFile, takeFile } from './files.ts'
import {
  chooseMethod,
  configCommands,
  configName,
  hasConfiguredHooks,
  type Manager,
  managerOf,
} from './method.ts'
import {
  defaultHooks,
  findPlace,
  type HookRequest,
  type HookResult,
  lookAt,
  type Place,
} from './place.ts'
import { hookCommand, hookFile, type Program, sharedHookFile } from './script.ts'
import { hookStatus } from './status.ts'

/**
 * Every hook that git looks up in core.hooksPath (githooks(5)), but for those whose mere presence changes what git does
 * (`push-to-checkout`, `proc-receive`).
 */
const forwarded = [
  ...['applypatch-msg', 'pre-applypatch', 'post-applypatch', 'pre-commit', 'pre-merge-commit'],
  ...['prepare-commit-msg', 'commit-msg', 'post-commit', 'pre-rebase', 'post-checkout'],
  ...['post-merge', 'pre-push', 'pre-receive', 'update', 'post-receive', 'post-update'],
  ...['reference-transaction', 'pre-auto-gc', 'post-rewrite', 'sendemail-validate'],
  ...['post-index-change', 'p4-changelist', 'p4-prepare-changelist', 'p4-post-changelist'],
  'p4-pre-submit',
]

/**
 * Puts brleaks among the hooks of a repository or of a user. Done again it changes nothing; nothing that is there is lost.
 * @throws BrleaksError `not-a-repository`, `output` for a file that stands in the way, `git-failed`
 */
export async function installHooks(request: HookRequest): Promise<HookResult> {
  const { scope, program } = request
  const place = await findPlace(request)
  const hooks = request.hooks.length > 0 ? request.hooks : defaultHooks(place)
  const gitVersion = await place.config.gitVersion()
  if (scope === 'local') {
    const covered = await coveredGlobally(place, hooks, gitVersion)
    if (covered) return await coveringHooks(request, hooks)
  }
  const hooksPathIsOurs = place.hooksPath === place.sharedFolder
  const method = chooseMethod({
    gitVersion,
    scope,
    hooksPath: place.hooksPath,
    hooksPathIsOurs,
    managers: managersIn(place, hooks),
  })
  switch (method.kind) {
    case 'config':
      return configure(place, scope, hooks, program)
    case 'files':
      return write(ownFiles(place, hooks, program))
    case 'shared': {
      const result = write(sharedFiles(place, hooks, program))
      await place.config.run(['--global', '--replace-all', 'core.hooksPath', place.sharedFolder])
      return result
    }
    case 'advice':
      return { done: false, lines: advice(method.manager, hooks, place.hooksPath) }
  }
}

/** Hooks that run for every repository need not be there a second time. */
async function coveredGlobally(
  place: Place,
  hooks: readonly HookName[],
  gitVersion: readonly number[],
): Promise<boolean> {
  const names = await Promise.all(
    hooks.map((hook) => place.config.value(`hook.${configName(hook)}.event`, 'global')),
  )
  const configured = hasConfiguredHooks(gitVersion) && names.every((name) => name !== null)
  const shared =
    place.hooksPath === place.sharedFolder &&
    hooks.every((hook) => isWanted(lookAt(join(place.sharedFolder, hook)), hook))
  return configured || shared
}

/** What is there for every repository suffices where it works. */
async function coveringHooks(
  request: HookRequest,
  hooks: readonly HookName[],
): Promise<HookResult> {
  const { hooks: found } = await hookStatus({ ...request, scope: 'global', hooks })
  const faults = found.flatMap(({ name, problems }) =>
    problems.map((problem) => `${name}: ${problem}`),
  )
  const covered = 'brleaks is among the hooks of every repository of this user already'
  if (faults.length === 0) return { done: true, lines: [`${covered}; nothing to do here`] }
  const advice = `${covered}, but cannot run; run "brleaks hook install --global" again`
  return { done: false, lines: [...faults, advice] }
}

function isWanted(found: ReturnType<typeof lookAt>, hook: HookName): boolean {
  return found.owner === 'ours' && found.text.includes(`start hook run ${hook} `)
}

function managersIn(place: Place, hooks: readonly HookName[]): Manager[] {
  const folder = place.hooksPath ?? place.ownFolder
  if (folder === null) return []
  return hooks.flatMap((hook) => {
    const found = lookAt(join(folder, hook))
    return found.owner === 'other' ? (managerOf(found.text) ?? []) : []
  })
}

async function configure(
  place: Place,
  scope: 'local' | 'global',
  hooks: readonly HookName[],
  program: Program,
): Promise<HookResult> {
  for (const hook of hooks) {
    for (const args of configCommands(scope, hook, hookCommand(hook, program))) {
      await place.config.run(args)
    }
    // From before git knew hooks in its configuration: it would run a second time.
    if (place.ownFolder !== null) takeFile(join(place.ownFolder, hook))
  }
  const lines = hooks.map(
    (hook) => `${hook}: hook.${configName(hook)} in git's ${scope} configuration`,
  )
  return { done: true, lines: [...lines, 'Hooks that were there run as before.'] }
}

function ownFiles(place: Place, hooks: readonly HookName[], program: Program): PlannedFile[] {
  const folder = place.ownFolder ?? place.sharedFolder
  return hooks.map((hook) => ({ path: join(folder, hook), text: hookFile(hook, program) }))
}

function sharedFiles(place: Place, hooks: readonly HookName[], program: Program): PlannedFile[] {
  const wanted = new Set<string>(hooks)
  return forwarded.map((hook) => ({
    path: join(place.sharedFolder, hook),
    text: sharedHookFile(hook, program, wanted.has(hook)),
  }))
}

function write(files: readonly PlannedFile[]): HookResult {
  for (const { path } of files) checkFile(path)
  return { done: true, lines: files.map(putFile) }
}
