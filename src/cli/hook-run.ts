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
import { type Asked, askedOfCommit } from './hook-asked.ts'
import { hookVariables } from './hook-environment.ts'
import { keptMessage, pushOfPreCommit, readPushLines } from './hook-input.ts'
import { explainFaults, stopOnSignals } from './interrupt.ts'
import { writeOut } from './output.ts'
import { checkFormat, checkReports, planReports, type ReportPlan, writeReports } from './reports.ts'
import { maskKeysOf, maskMessage, say } from './say.ts'
import { fileStyle, terminalStyle } from './style.ts'

/** Lines that reach a pusher have "remote: " before them. */
const pusherWidth = 80

/**
 * Stands in for one hook of git: silent where all is well, else a refusal and a status that stops git.
 * @param args what git gives to the hook.
 */
export async function runHook(
  hook: HookName,
  args: readonly string[],
  flags: RawValues,
): Promise<number> {
  const settings = await hookSettings(hook, flags)
  maskKeysOf(settings.rules)
  const { values } = settings
  // A refusal is for people, whatever format a configuration asks of reports.
  const format = checkFormat(String(flags.format ?? 'text'), '--format')
  const plan = planReports(values)
  const controller = stopOnSignals()
  const asked = await askedOf(hook, args, settings)
  if (asked === null) return exitStatus.clean
  const request = await requestOf(asked, `hook ${hook}`, controller.signal)
  checkReports(plan)
  const budget = startBudget(values.number('time-budget'), controller)
  const { scan } = await import('../scan/index.ts')
  const report = budget.explain(await explainFaults(await scan(request), maskMessage))
  budget.stop()
  const facts = { subject: asked.subject, allowComments: settings.known.inline }
  const { deliver, sayBug } = await import('./scan.ts')
  const delivered =
    format === 'text'
      ? await answer(hook, report, plan, values, facts)
      : await deliver(report, format, plan, values)
  if (format === 'text') await sayBug(report)
  return outcome(report, {
    failOn: 'any',
    delivered,
    allowIncomplete: values.flag('allow-incomplete'),
  })
}

/**
 * What counts in a hook: command line, environment, and the files of what is about to be committed, from the index. On
 * the receiving side they are taken from what is there already, so that a push cannot excuse itself.
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

/** An allow comment comes with the push that it excuses: only the server can say that it counts. */
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
    // The first push: nothing is there yet that could count.
    if (error instanceof BrleaksError && error.code === 'bad-revision') return null
    throw error
  }
}

/** What a hook reads; null where there is nothing to be read. */
async function askedOf(
  hook: HookName,
  args: readonly string[],
  settings: Settings,
): Promise<Asked | null> {
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return askedOfCommit(args, settings, process.env)
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

/** One scan of every part. */
async function requestOf(
  { scans }: Asked,
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
  // The variables may stem from further out (a hook of pre-commit that itself pushes): git's own lines come first.
  const told = pushOfPreCommit(process.env)
  const input = told !== null && process.stdin.isTTY ? '' : await readInput(hook)
  if (told !== null && input.trim() === '') return told
  const push = readPushLines(hook, input, remote)
  if (input.trim() !== '' || remote === undefined || remote === address) return push
  // Nothing to push, or a hook manager that keeps the lines to itself: then what HEAD has is the most likely push.
  return { ...push, updates: [{ ref: 'HEAD', to: 'HEAD' }] }
}

async function readInput(hook: HookName): Promise<string> {
  if (process.stdin.isTTY) {
    throw new BrleaksError(
      'usage',
      `${hook} reads from standard input what is pushed, in git's own lines; nothing was given (docs/hooks.md)`,
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
      'commit-msg needs the file that holds the message: brleaks hook run commit-msg FILE',
    )
  }
  try {
    // githooks(5): git gives its hooks GIT_EDITOR=: where no editor is opened.
    return keptMessage(readFileSync(path), process.env.GIT_EDITOR !== ':')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError('not-found', `commit-msg: ${path} cannot be read (${code})`, {
      cause: error,
    })
  }
}

async function answer(
  hook: HookName,
  report: ScanReport,
  plan: readonly ReportPlan[],
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
    await say(`brleaks: ${hook}: no keys in ${read}, ${bytes} bytes`)
  }
  if (
    outcome(report, { failOn: 'any' }) === exitStatus.incomplete &&
    values.flag('allow-incomplete')
  ) {
    await say(`brleaks: ${hook}: let through unread (--allow-incomplete)`)
  }
  return delivered
}

/** Stops a scan when its time is over, and says so in the report. */
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
      const failed = { what: 'the rest', reason: `not read within ${seconds} s (--time-budget)` }
      const { coverage } = report
      return { ...report, coverage: { ...coverage, failed: [...coverage.failed, failed] } }
    },
  }
}
