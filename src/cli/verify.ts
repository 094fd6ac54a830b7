import { decideCheck, decideOptions, environmentLayer } from '../config/index.ts'
import { BrleaksError, version } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { maskMessage, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { ProgressLine, progressWanted } from './progress.ts'
import { checkFormat, checkReports, planReports } from './reports.ts'
import { explainFaults, stopOnSignals } from './run-control.ts'
import { checkOptions, deliver, failOn } from './scan.ts'

/** `brleaks verify`: reads keys from standard input, one per line, and prints the status of each. */
export async function runVerify(parsed: ParsedArgs): Promise<number> {
  const { values: environment, notices } = environmentLayer(process.env)
  const values = decideOptions('verify', parsed.values, { environment })
  if (parsed.operands.length > 0) {
    // Not quoted, because it is probably a key.
    throw new BrleaksError(
      'usage',
      '"brleaks verify" reads keys from standard input, one per line; arguments would be visible in shell histories and process lists',
    )
  }
  const format = checkFormat(values.text('format'), '--format')
  const plan = planReports(values)
  const controller = stopOnSignals()
  const progress = progressWanted({ quiet: values.flag('quiet'), off: values.flag('no-progress') })
    ? new ProgressLine()
    : null
  const request = await decideCheck(
    {
      ...checkOptions(values),
      input: process.stdin,
      rules: values.text('rules'),
      signal: controller.signal,
      onProgress: progress === null ? undefined : (state) => progress.update(state),
    },
    { version, environment: process.env },
  )
  checkReports(plan)
  for (const notice of notices) await printMessage(`brleaks: ${notice}`)
  if (process.stdin.isTTY && !values.flag('quiet')) {
    await printMessage('brleaks: enter one key per line, then press Ctrl-D')
  }
  controller.signal.addEventListener('abort', () => process.stdin.destroy())
  if (controller.signal.aborted) process.stdin.destroy()
  const { checkKeys } = await import('../scan/index.ts')
  const checked = await checkKeys(request).finally(() => progress?.clear())
  const report = await explainFaults(checked, maskMessage)
  const delivered = await deliver(report, format, plan, values)
  return outcome(report, { failOn: failOn(values, 'working'), delivered })
}
