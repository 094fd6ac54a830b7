import { readFileSync } from 'node:fs'
import { decideScan, type RawValues, type Settings, workingFolder } from '../config/index.ts'
import {
  BrleaksError,
  exitStatus,
  type HookName,
  type Push,
  type ScanRequest,
  version,
} from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { scan } from '../scan/index.ts'
import { deliver } from './deliver.ts'
import { hookVariables } from './hook-environment.ts'
import { keptMessage, pushOfPreCommit, readPushLines } from './hook-input.ts'
import { printRefusal } from './hook-refusal.ts'
import { hookSettings } from './hook-settings.ts'
import { commitTargets, type HookTargets } from './hook-targets.ts'
import { maskKeysOf } from './messages.ts'
import { checkReports, planReports } from './report-plan.ts'
import { inputReadAhead } from './run-control.ts'
import { startSession } from './session.ts'
import { startBudget } from './time-budget.ts'

/**
 * Runs one git hook. Prints nothing if there are no keys; otherwise a refusal, with a status that stops git.
 * @param args the arguments that git passes to the hook.
 */
export async function runHook(
  hook: HookName,
  args: readonly string[],
  flags: RawValues,
): Promise<number> {
  const settings = await hookSettings(hook, flags)
  maskKeysOf(settings.rules)
  const { values } = settings
  // A refusal is for people, whatever report format the configuration sets.
  const plan = planReports(values, String(flags.format ?? 'text'))
  const session = startSession({ progress: 'none' })
  const targets = await targetsOf(hook, args, settings)
  if (targets === null) return exitStatus.clean
  const request = await requestOf(targets, `hook ${hook}`, session.options.signal)
  await checkReports(plan)
  const budget = startBudget(values.number('time-budget'), session.controller)
  const report = budget.end(await session.wait(scan(request)))
  const facts = { subject: targets.subject, allowComments: settings.known.inline }
  const delivered =
    plan.format === 'text'
      ? await printRefusal(hook, report, plan, values, facts)
      : await deliver(report, plan, values)
  return outcome(report, {
    failOn: 'any',
    delivered,
    allowIncomplete: values.flag('allow-incomplete'),
  })
}

/** Decides what a hook scans; null if there is nothing to scan. */
async function targetsOf(
  hook: HookName,
  args: readonly string[],
  settings: Settings,
): Promise<HookTargets | null> {
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return commitTargets(args, settings, process.env)
    case 'commit-msg':
      return { scans: [{ settings, message: readMessage(args[0]) }], subject: null }
    case 'pre-push':
    case 'pre-receive': {
      const push = await pushOf(hook, args)
      if (push.updates.length === 0) return null
      const hookEnvironment = hookVariables(process.env)
      return { scans: [{ settings, repository: '.', push, hookEnvironment }], subject: null }
    }
  }
}

/** Joins all targets into one scan. */
async function requestOf(
  { scans }: HookTargets,
  command: string,
  signal: AbortSignal,
): Promise<ScanRequest> {
  const here = { cwd: workingFolder(process.cwd), version }
  const [first, ...others] = scans
  const request = await decideScan({ ...first, command, signal }, here)
  const further: ScanRequest[] = []
  for (const options of others) further.push(await decideScan(options, here))
  const targets = [request, ...further].flatMap((decided) => decided.targets)
  return { ...request, targets }
}

async function pushOf(hook: 'pre-push' | 'pre-receive', args: readonly string[]): Promise<Push> {
  const [remote, address] = args
  if (hook === 'pre-receive') return readPushLines(hook, await readInput(hook), undefined)
  // The variables may come from an outer run (a pre-commit hook that itself pushes), so git's own lines come first.
  const described = pushOfPreCommit(process.env)
  const input = described !== null && process.stdin.isTTY ? '' : await readInput(hook)
  if (described !== null && input.trim() === '') return described
  const push = readPushLines(hook, input, remote)
  if (input.trim() !== '' || remote === undefined || remote === address) return push
  // Nothing is pushed, or the hook manager does not pass on the lines: HEAD is the most likely push.
  return { ...push, updates: [{ ref: 'HEAD', to: 'HEAD' }] }
}

async function readInput(hook: HookName): Promise<string> {
  const ahead = inputReadAhead()
  if (ahead !== null) return ahead
  if (process.stdin.isTTY) {
    throw new BrleaksError(
      'usage',
      `${hook} expects the lines that git writes to its standard input, which is a terminal; run it from a git hook (docs/hooks.md)`,
    )
  }
  const pieces: Buffer[] = []
  try {
    for await (const piece of process.stdin) pieces.push(piece as Buffer)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError('usage', `${hook}: standard input cannot be read (${code})`, {
      cause: error,
    })
  }
  return Buffer.concat(pieces).toString('utf8')
}

function readMessage(path: string | undefined): Buffer {
  if (path === undefined) {
    throw new BrleaksError(
      'usage',
      'commit-msg needs the file with the message: brleaks hook run commit-msg FILE',
    )
  }
  try {
    // githooks(5): git sets GIT_EDITOR=: for its hooks if it opens no editor.
    return keptMessage(readFileSync(path), process.env.GIT_EDITOR !== ':')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError('not-found', `commit-msg: ${path} cannot be read (${code})`, {
      cause: error,
    })
  }
}
