import type { OptionValues } from '../config/index.ts'
import { counted, exitStatus, type HookName, type ScanReport } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { letThrough, type RefusalFacts, refusal } from '../report/index.ts'
import { printBug, writeReports } from './deliver.ts'
import { printMessage } from './messages.ts'
import type { ReportPlan } from './report-plan.ts'
import { writeOut } from './standard-output.ts'
import { fileStyle, terminalStyle } from './style.ts'

/** Columns for a pusher's terminal, where git adds "remote: " before each line. */
const pusherWidth = 80

/**
 * Prints why git is stopped, or nothing if there are no keys, and writes the report files.
 * @returns false if a file could not be written.
 */
export async function printRefusal(
  hook: HookName,
  report: ScanReport,
  plan: ReportPlan,
  values: OptionValues,
  facts: RefusalFacts,
): Promise<boolean> {
  const style =
    hook === 'pre-receive' ? { ...fileStyle(values), width: pusherWidth } : terminalStyle(values)
  const text = refusal(report, hook, style, facts)
  await writeOut(letThrough(report, hook) + text)
  const delivered = await writeReports(report, plan, values)
  if (text === '' && values.flag('verbose')) {
    const { files, objects, refs, bytes } = report.coverage
    const read =
      objects > 0
        ? `${counted(objects, 'object')}, ${counted(refs, 'ref')}`
        : counted(files, 'file')
    await printMessage(`${hook}: no keys in ${read}, ${counted(bytes, 'byte')}`)
  }
  if (
    outcome(report, { failOn: 'any' }) === exitStatus.incomplete &&
    values.flag('allow-incomplete')
  ) {
    await printMessage(`${hook}: passed although the scan is incomplete (--allow-incomplete)`)
  }
  await printBug(report)
  return delivered
}
