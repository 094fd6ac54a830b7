import { readFileSync } from 'node:fs'
import {
  decideScan,
  loadSettings,
  type OptionValues,
  type RawValues,
  type Settings,
  usualFileNames,
  workingFolder,
} from '../config/index.ts'
import {
  BrleaksError,
  type ConfigReader,
  exitStatus,
  type HookName,
  type Push,
  type ScanReport,
  type ScanRequest,
  version,
} from '../model/index.ts'
import { outcome } from '../output/index.ts'
import type { RefusalFacts } from '../report/index.ts'
import { deliver, printBug, writeReports } from './deliver.ts'
import { hookVariables } from './hook-environment.ts'
import { keptMessage, pushOfPreCommit, readPushLines } from './hook-input.ts'
import { commitTargets, type HookTargets } from './hook-targets.ts'
import { maskKeysOf, printMessage } from './messages.ts'
import { checkReports, planReports, type ReportPlan } from './report-plan.ts'
import { startSession } from './session.ts'
import { writeOut } from './standard-output.ts'
import { fileStyle, terminalStyle } from './style.ts'

/** Columns for a pusher's terminal, where git adds "remote: " before each line. */
const pusherWidth = 80

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
  const session = startSession({ progress: false })
  const targets = await targetsOf(hook, args, settings)
  if (targets === null) return exitStatus.clean
  const request = await requestOf(targets, `hook ${hook}`, session.options.signal)
  checkReports(plan)
  const budget = startBudget(values.number('time-budget'), session.controller)
  const { scan } = await import('../scan/index.ts')
  const report = budget.explain(await session.wait(scan(request)))
  budget.stop()
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

/**
 * Loads the settings of a hook: command line, environment, and the configuration files in the index, which are about to
 * be committed. SECURITY: in pre-receive they come from HEAD instead, so that a push cannot suppress its own keys.
 */
async function hookSettings(hook: HookName, flags: RawValues): Promise<Settings> {
  const cwd = workingFolder(process.cwd)
  const { rootOf } = await import('../scan/index.ts')
  const reader = await readerFor(hook)
  try {
    const root = rootOf(['.'], cwd)
    const environment = process.env
    const settings = await loadSettings({ command: 'hook', flags, environment, reader, root, cwd })
    return hook === 'pre-receive' ? onServer(settings) : settings
  } finally {
    reader?.close()
  }
}

/** SECURITY: a push contains its own allow comments, so they count only if the server permits it. */
function onServer(settings: Settings): Settings {
  const { known, values } = settings
  const inline = known.inline && values.flag('allow-comments')
  return { ...settings, known: { ...known, inline } }
}

async function readerFor(hook: HookName): Promise<ConfigReader | null> {
  const { commitReader, indexReader } = await import('../scan/index.ts')
  const environment = hookVariables(process.env)
  if (hook !== 'pre-receive') return indexReader('.', usualFileNames, environment)
  try {
    return await commitReader('.', 'HEAD', usualFileNames, environment)
  } catch (error) {
    // The first push: the repository has no configuration yet.
    if (error instanceof BrleaksError && error.code === 'bad-revision') return null
    throw error
  }
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
  const targets = [...request.targets]
  for (const options of others) targets.push(...(await decideScan(options, here)).targets)
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

async function printRefusal(
  hook: HookName,
  report: ScanReport,
  plan: ReportPlan,
  values: OptionValues,
  facts: RefusalFacts,
): Promise<boolean> {
  const { letThrough, refusal } = await import('../report/index.ts')
  const style =
    hook === 'pre-receive' ? { ...fileStyle(values), width: pusherWidth } : terminalStyle(values)
  const text = refusal(report, hook, style, facts)
  await writeOut(letThrough(report, hook) + text)
  const delivered = await writeReports(report, plan, values)
  if (text === '' && values.flag('verbose')) {
    const { files, objects, refs, bytes } = report.coverage
    const read = objects > 0 ? `${objects} objects, ${refs} refs` : `${files} files`
    await printMessage(`brleaks: ${hook}: no keys in ${read}, ${bytes} bytes`)
  }
  if (
    outcome(report, { failOn: 'any' }) === exitStatus.incomplete &&
    values.flag('allow-incomplete')
  ) {
    await printMessage(
      `brleaks: ${hook}: passed although the scan is incomplete (--allow-incomplete)`,
    )
  }
  await printBug(report)
  return delivered
}

/** Stops a scan when its time budget is used up, and records that in the report. */
function startBudget(seconds: number | undefined, controller: AbortController) {
  if (seconds === undefined) return { stop: () => {}, explain: (report: ScanReport) => report }
  let over = false
  const timer = setTimeout(() => {
    over = true
    controller.abort()
  }, seconds * 1000)
  return {
    stop: () => clearTimeout(timer),
    explain: (report: ScanReport): ScanReport => {
      if (!over) return report
      const reason = { code: 'time-budget', detail: String(seconds) } as const
      const failed = { what: 'the rest', reason }
      const { coverage } = report
      return { ...report, coverage: { ...coverage, failed: [...coverage.failed, failed] } }
    },
  }
}
