import {
  decideScan,
  type OptionValues,
  type ScanOptions,
  type VerifyOptions,
  workingFolder,
} from '../config/index.ts'
import { BrleaksError, type ScanReport, version } from '../model/index.ts'
import { type FailOn, outcome } from '../output/index.ts'
import type { FormatName } from '../report/index.ts'
import { indexVariables } from './hook-environment.ts'
import { maskMessage, printError, printMessage } from './messages.ts'
import { writeOut } from './output.ts'
import type { ParsedArgs } from './parse.ts'
import { ProgressLine, progressWanted } from './progress.ts'
import { checkFormat, checkReports, planReports, type ReportPlan, writeReports } from './reports.ts'
import { explainFaults, stopOnSignals, uncaughtFaults } from './run-control.ts'
import { settingsFor } from './settings.ts'
import { terminalStyle } from './style.ts'

type ScanCommand = 'scan' | 'git' | 'stdin' | 'audit'

/** Runs a scanning command: options, scan, reports, exit status. */
export async function runScan(command: ScanCommand, given: ParsedArgs): Promise<number> {
  const parsed = command === 'scan' ? await expandGlobs(given) : given
  const settings = await settingsFor(command, parsed)
  const { values } = settings
  const format = checkFormat(values.text('format'), '--format')
  const plan = planReports(values)
  const controller = stopOnSignals()
  const progress = progressWanted({ quiet: values.flag('quiet'), off: values.flag('no-progress') })
    ? new ProgressLine()
    : null
  const request = await decideScan(
    {
      ...targetOptions(command, parsed.operands, values),
      command,
      settings,
      lineHashes: [format, ...plan.map((one) => one.format)].includes('sarif'),
      signal: controller.signal,
      onProgress: progress === null ? undefined : (state) => progress.update(state),
      ...verifyOptions(values),
    },
    { cwd: workingFolder(process.cwd), version, environment: process.env },
  )
  checkReports(plan)
  const { scan } = await import('../scan/index.ts')
  const scanned = await scan(request).finally(() => progress?.clear())
  const report = await explainFaults(scanned, maskMessage)
  // If stopped while waiting for input, release standard input so that the process can end.
  if (report.interrupted && command !== 'git') process.stdin.destroy()
  const delivered = await deliver(report, format, plan, values)
  await explainFailOnLive(report, values)
  return outcome(report, { failOn: failOn(values), delivered })
}

/** Replaces globs among the paths by what they match: the shells of Windows do not, and a glob may be quoted. */
async function expandGlobs(parsed: ParsedArgs): Promise<ParsedArgs> {
  const { expandOperands } = await import('../scan/index.ts')
  const operands = await expandOperands(parsed.operands, workingFolder(process.cwd))
  return { ...parsed, operands }
}

/** The options of verification. */
export function verifyOptions(values: OptionValues): VerifyOptions {
  return { verify: values.flag('verify'), ...checkOptions(values) }
}

/** Those of them that `brleaks verify` has too. */
export function checkOptions(values: OptionValues): Omit<VerifyOptions, 'verify'> {
  return {
    verifyDryRun: values.flag('verify-dry-run'),
    verifyBudget: values.number('verify-budget'),
    apiUrl: values.text('api-url'),
    verifyHosts: values.list('verify-host'),
  }
}

/** The options that choose what to read. */
function targetOptions(
  command: ScanCommand,
  operands: readonly string[],
  values: OptionValues,
): ScanOptions {
  switch (command) {
    case 'scan':
      if (operands.length === 1 && operands[0] === '-') return inputOptions(values)
      return { paths: operands.length > 0 ? operands : ['.'] }
    case 'stdin':
      if (operands.length > 0) {
        throw new BrleaksError(
          'usage',
          `"brleaks stdin" takes no arguments; got "${operands[0]}" (to name the input, use --stdin-path)`,
        )
      }
      return inputOptions(values)
    case 'git':
      return {
        repository: onlyOperand(command, operands),
        ranges: values.list('range'),
        since: values.text('since'),
        staged: values.flag('staged'),
        hookEnvironment: values.flag('staged') ? indexVariables(process.env) : undefined,
        jobs: values.number('jobs'),
      }
    case 'audit': {
      const repository = onlyOperand(command, operands)
      return { paths: [repository], repository, jobs: values.number('jobs') }
    }
  }
}

function inputOptions(values: OptionValues): ScanOptions {
  return { input: process.stdin, inputName: values.text('stdin-path') }
}

function onlyOperand(command: ScanCommand, operands: readonly string[]): string {
  if (operands.length <= 1) return operands[0] ?? '.'
  throw new BrleaksError(
    'usage',
    `"brleaks ${command}" takes one repository; also got "${operands[1]}" (run it once per repository)`,
  )
}

/**
 * Writes the report to standard output first, so that a failing file cannot lose it, then the report files.
 * @returns false if a file could not be written.
 */
export async function deliver(
  report: ScanReport,
  format: FormatName,
  plan: readonly ReportPlan[],
  values: OptionValues,
): Promise<boolean> {
  const { formats, remarksOutside } = await import('../report/index.ts')
  await writeOut(formats[format](report, terminalStyle(values)))
  const delivered = await writeReports(report, plan, values)
  await printBug(report)
  // An incomplete scan must never look clean, not even with --quiet.
  if (format !== 'text' && !report.complete) await printMessage(incompleteLine(report))
  if (values.flag('quiet')) return delivered
  const written = new Set([format, ...plan.map((file) => file.format)])
  const remarks = new Set([...written].flatMap((name) => remarksOutside(report, name)))
  for (const remark of remarks) await printMessage(`brleaks: ${remark}`)
  if (format === 'jsonl' && report.findings.length === 0) await printMessage(underLine(report))
  if (format !== 'text')
    for (const notice of report.notices) await printMessage(`brleaks: ${notice}`)
  if (values.flag('show-secrets') && report.findings.length > 0) {
    await printMessage('brleaks: this output shows keys in full (--show-secrets); do not share it')
  }
  return delivered
}

/** Prints a bug in brleaks to standard error as well; the report lists it among what was not read. */
export async function printBug({ bug }: ScanReport): Promise<void> {
  if (bug !== null && uncaughtFaults().length === 0) await printError(bug)
}

/** An empty JSON Lines report cannot name the files in force, so this line does. */
function underLine({ configuration }: ScanReport): string {
  const files = configuration.files.map(
    ({ kind, path, sha256 }) => `${kind} ${path} (SHA-256 ${sha256})`,
  )
  return `brleaks: no keys found (in force: ${files.join(', ')})`
}

function incompleteLine(report: ScanReport): string {
  const { failed } = report.coverage
  const first = failed[0]
  if (first === undefined) return 'brleaks: INCOMPLETE: stopped early'
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : ''
  return `brleaks: INCOMPLETE: could not read ${first.what} (${first.reason})${more}`
}

/** Explains, for `--fail-on live`, which keys could not be judged. */
async function explainFailOnLive(report: ScanReport, values: OptionValues): Promise<void> {
  if (values.text('fail-on') !== 'live') return
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const count = (status: string) =>
    open.filter((finding) => finding.verification.status === status).length
  if (count('unknown') > 0) {
    await printMessage(
      `brleaks: could not determine whether ${count('unknown')} of ${open.length} keys are live; --fail-on live treats the scan as incomplete`,
    )
  }
  if (count('not-checked') > 0) {
    await printMessage(
      `brleaks: ${count('not-checked')} of ${open.length} keys were not checked, and --fail-on live counts only keys verified as live; check them with --verify`,
    )
  }
}

/** Which keys make the exit status 1. `--exit-zero` forgives keys, never an incomplete scan. */
export function failOn(values: OptionValues, whenAny: 'any' | 'working' = 'any'): FailOn {
  if (values.flag('exit-zero')) return 'none'
  return values.text('fail-on') === 'live' ? 'live' : whenAny
}
