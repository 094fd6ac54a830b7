import type { OptionValues } from '../config/index.ts'
import { BrleaksError, type ScanReport } from '../model/index.ts'
import { writeReportFile } from '../output/index.ts'
import { failureText, remarksOutside } from '../report/index.ts'
import { printLine, printMessage } from './messages.ts'
import { formatsOf, type ReportPlan, reporterFor } from './report-plan.ts'
import { uncaughtFaults } from './run-control.ts'
import { writeOut } from './standard-output.ts'
import { fileStyle, terminalStyle } from './style.ts'

/**
 * Writes the report to standard output first, so that a failing file cannot lose it, then the report files.
 * @returns false if a report could not be written.
 */
export async function deliver(
  report: ScanReport,
  plan: ReportPlan,
  values: OptionValues,
): Promise<boolean> {
  const { format } = plan
  const shown = await printReport(report, plan, values)
  const delivered = (await writeReports(report, plan, values)) && shown
  await printBug(report)
  // An incomplete scan must never look clean, not even with --quiet.
  if (format !== 'text' && !report.complete) await printMessage(incompleteLine(report))
  if (values.flag('quiet')) return delivered
  const remarks = new Set([...formatsOf(plan)].flatMap((name) => remarksOutside(report, name)))
  for (const remark of remarks) await printMessage(remark)
  if (format === 'jsonl' && report.findings.length === 0) await printMessage(filesLine(report))
  if (format !== 'text') for (const notice of report.notices) await printMessage(notice)
  if (values.flag('show-secrets') && report.findings.length > 0) {
    await printMessage('this output shows keys in full (--show-secrets); do not share it')
  }
  return delivered
}

/** @returns false if the template of the user failed, which is printed to standard error. */
async function printReport(
  report: ScanReport,
  { format }: ReportPlan,
  values: OptionValues,
): Promise<boolean> {
  const write = await reporterFor(format)
  try {
    for (const part of write(report, terminalStyle(values))) await writeOut(part)
    return true
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error
    await printMessage(error.message)
    return false
  }
}

/**
 * Writes every report file; failures are printed to standard error and do not stop the others.
 * @returns false if a report could not be written.
 */
export async function writeReports(
  report: ScanReport,
  { files }: ReportPlan,
  values: OptionValues,
): Promise<boolean> {
  if (files.length === 0) return true
  const mode = values.flag('show-secrets') ? 0o600 : 0o644
  let complete = true
  for (const { format, path } of files) {
    try {
      const write = await reporterFor(format)
      await writeReportFile(path, write(report, fileStyle(values)), mode)
      if (!values.flag('quiet')) await printLine(`wrote ${path}`)
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error
      complete = false
      await printMessage(error.message)
    }
  }
  return complete
}

/** Prints a bug in brleaks to standard error as well; the report lists it among what was not read. */
export async function printBug({ bug }: ScanReport): Promise<void> {
  if (bug !== null && uncaughtFaults().length === 0) await printMessage(bug)
}

/** An empty JSON Lines report cannot name the files in force, so this line does. */
function filesLine({ configuration }: ScanReport): string {
  const files = configuration.files.map(
    ({ kind, path, sha256 }) => `${kind} ${path} (SHA-256 ${sha256})`,
  )
  return `no keys found (in force: ${files.join(', ')})`
}

function incompleteLine(report: ScanReport): string {
  const { failed } = report.coverage
  const first = failed[0]
  if (first === undefined) return 'INCOMPLETE: stopped early'
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : ''
  return `INCOMPLETE: could not read ${first.what} (${failureText(first.reason)})${more}`
}
