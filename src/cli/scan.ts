import { fstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { decideScan, type OptionValues, type ScanOptions, workingFolder } from '../config/index.ts'
import { BrleaksError, type ScanReport, type ScanRequest, version } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { expandOperands, isBare, scan } from '../scan/index.ts'
import { deliver } from './deliver.ts'
import { explainFailOnLive, failOn } from './fail-on.ts'
import { indexVariables } from './hook-environment.ts'
import type { ParsedArgs } from './parse.ts'
import { checkReports, formatsOf, planReports } from './report-plan.ts'
import { startSession, wantsProgress } from './session.ts'
import { settingsFor } from './settings.ts'
import { startBudget } from './time-budget.ts'
import { verifyOptions } from './verify-options.ts'

type ScanCommand = 'scan' | 'git' | 'stdin' | 'audit'

/** Runs a scanning command: options, scan, reports, exit status. */
export async function runScan(command: ScanCommand, given: ParsedArgs): Promise<number> {
  const cwd = workingFolder(process.cwd)
  // Globs: the shells of Windows do not expand them, and one may be quoted.
  const operands = command === 'scan' ? await expandOperands(given.operands, cwd) : given.operands
  const settings = await settingsFor(command, { ...given, operands })
  const { values } = settings
  if (command === 'audit' && values.given('expect-gone')) {
    const { runExpectGone } = await import('./expect-gone.ts')
    return runExpectGone(onlyOperand(command, operands), settings)
  }
  const plan = planReports(values)
  const session = startSession({ progress: wantsProgress(values) })
  const request = await decideScan(
    {
      ...(await targetOptions(command, operands, { values, cwd })),
      command,
      settings,
      lineHashes: formatsOf(plan).has('sarif'),
      ...session.options,
      ...verifyOptions(values),
    },
    {
      cwd,
      version,
      environment: process.env,
      // A glob is shown as typed, not as the many paths that it may match.
      label: operands === given.operands ? undefined : given.operands.join(' '),
    },
  )
  await checkReports(plan)
  const budget = startBudget(values.number('time-budget'), session.controller)
  const report = budget.end(await session.wait(scanned(command, request, values, cwd)))
  // If stopped while waiting for input, release standard input so that the process can end.
  if (report.interrupted && command !== 'git') process.stdin.destroy()
  const delivered = await deliver(report, plan, values)
  await explainFailOnLive(report, values)
  return outcome(report, { failOn: failOn(values), delivered })
}

async function scanned(
  command: ScanCommand,
  request: ScanRequest,
  values: OptionValues,
  cwd: string,
): Promise<ScanReport> {
  if (command !== 'audit') {
    return scan(request)
  }
  const { rememberingScan } = await import('../fleet/index.ts')
  const name = resolve(cwd, historyOf(request) ?? '.')
  return rememberingScan(request, { values, name, environment: process.env, cwd })
}

function historyOf({ targets }: ScanRequest): string | undefined {
  return targets.find((target) => target.kind === 'history')?.repository
}

/** The options that choose what to read. */
async function targetOptions(
  command: ScanCommand,
  operands: readonly string[],
  { values, cwd }: { readonly values: OptionValues; readonly cwd: string },
): Promise<ScanOptions> {
  switch (command) {
    case 'scan':
      if (operands.length === 1 && operands[0] === '-') return inputOptions(values)
      return { paths: operands.length > 0 ? operands : ['.'], jobs: values.number('jobs') }
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
      const paths = isBare(resolve(cwd, repository)) ? undefined : [repository]
      return { paths, repository, jobs: values.number('jobs') }
    }
  }
}

function inputOptions(values: OptionValues): ScanOptions {
  return {
    input: process.stdin,
    inputName: values.text('stdin-path'),
    inputSize: sizeOfStandardInput(),
  }
}

/** Undefined if it is not a file: a pipe or a terminal. */
function sizeOfStandardInput(): number | undefined {
  try {
    const stat = fstatSync(0)
    return stat.isFile() ? stat.size : undefined
  } catch {
    // It is closed: reading it reports that.
    return undefined
  }
}

function onlyOperand(command: ScanCommand, operands: readonly string[]): string {
  if (operands.length <= 1) return operands[0] ?? '.'
  throw new BrleaksError(
    'usage',
    `"brleaks ${command}" takes one repository; also got "${operands[1]}" (run it once per repository)`,
  )
}
