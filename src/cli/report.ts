import {
  builtInRules,
  decideOptions,
  environmentLayer,
  loadRules,
  type OptionValues,
} from '../config/index.ts'
import { BrleaksError, type Rule, type ScanReport, version } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { deliver } from './deliver.ts'
import { explainFailOnLive, failOn } from './fail-on.ts'
import { maskKeysOf, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { readInput, readNamedFile } from './read-file.ts'
import { compareSaved } from './report-compare.ts'
import { checkReports, planReports } from './report-plan.ts'

/** Bytes of one report: about half of the longest text that Node can hold. */
const largestReport = 1 << 28

/** `brleaks report`: saved JSON reports, merged by key, in another format; or compared with older ones. */
export async function runReport({ operands, values: given }: ParsedArgs): Promise<number> {
  const { values: environment, notices } = environmentLayer(process.env)
  const values = decideOptions('report', given, { environment })
  const [first, ...others] = operands
  if (first === undefined) {
    throw new BrleaksError(
      'usage',
      '"brleaks report" needs JSON reports: brleaks report FILE... --format FORMAT',
    )
  }
  for (const notice of notices) await printMessage(notice)
  const rules = await rulesOf(values)
  const report = await readMerged([first, ...others], rules)
  const [older, ...oldest] = values.list('compare')
  if (older !== undefined) {
    return compareSaved(await readMerged([older, ...oldest], rules), report, values)
  }
  const plan = planReports(values)
  await checkReports(plan)
  const indexed = await writeIndex(report, values)
  const delivered = (await deliver(report, plan, values)) && indexed
  await explainFailOnLive(report, values)
  return outcome(report, { failOn: failOn(values), delivered })
}

/** @returns false if the index of an audit of several repositories could not be written. */
async function writeIndex(report: ScanReport, values: OptionValues): Promise<boolean> {
  const folder = values.text('output')
  if (folder === undefined || report.repositories === undefined) return true
  const { AuditOutput } = await import('./audit-output.ts')
  return new AuditOutput(folder, values).finish(report)
}

async function rulesOf(values: OptionValues): Promise<readonly Rule[]> {
  const file = values.text('rules')
  const rules = file === undefined ? [] : await loadRules(file)
  maskKeysOf(rules)
  return [...builtInRules(), ...rules]
}

async function readMerged(
  [first, ...others]: readonly [string, ...string[]],
  rules: readonly Rule[],
): Promise<ScanReport> {
  const { mergeReports } = await import('../saved/index.ts')
  const read = await readSaved(first, rules)
  const more: ScanReport[] = []
  for (const path of others) more.push(await readSaved(path, rules))
  return mergeReports([read, ...more], version)
}

async function readSaved(path: string, rules: readonly Rule[]): Promise<ScanReport> {
  const { readReport } = await import('../saved/index.ts')
  const [name, bytes] =
    path === '-'
      ? ['standard input', await readInput(largestReport)]
      : [path, readNamedFile(path, largestReport, 'report')]
  return readReport(name, bytes.toString('utf8'), rules)
}
