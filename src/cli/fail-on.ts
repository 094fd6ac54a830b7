import type { OptionValues } from '../config/index.ts'
import type { ScanReport } from '../model/index.ts'
import type { FailOn } from '../output/index.ts'
import { printMessage } from './messages.ts'

/** Which keys make the exit status 1. `--exit-zero` forgives keys, never an incomplete scan. */
export function failOn(values: OptionValues, whenAny: 'any' | 'working' = 'any'): FailOn {
  if (values.flag('exit-zero')) return 'none'
  return values.text('fail-on') === 'live' ? 'live' : whenAny
}

/** Explains, for `--fail-on live`, which keys could not be judged. */
export async function explainFailOnLive(report: ScanReport, values: OptionValues): Promise<void> {
  if (values.text('fail-on') !== 'live') return
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const count = (status: string) =>
    open.filter((finding) => finding.verification.status === status).length
  const keys = (status: string, one: string, many: string) => {
    const subject = open.length === 1 ? 'the key' : `${count(status)} of ${open.length} keys`
    return `${subject} ${count(status) === 1 ? one : many}`
  }
  if (count('unknown') > 0) {
    await printMessage(
      `could not determine whether ${keys('unknown', 'is', 'are')} live; --fail-on live treats the scan as incomplete`,
    )
  }
  if (count('not-checked') > 0) {
    await printMessage(
      `${keys('not-checked', 'was', 'were')} not checked, and --fail-on live counts only keys verified as live; check them with --verify`,
    )
  }
}
