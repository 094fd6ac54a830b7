import { decideCheck, decideOptions, environmentLayer } from '../config/index.ts'
import { BrleaksError, version } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { deliver } from './deliver.ts'
import { failOn } from './fail-on.ts'
import { printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { checkReports, planReports } from './report-plan.ts'
import { startSession, wantsProgress } from './session.ts'
import { checkOptions } from './verify-options.ts'

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
  const plan = planReports(values)
  const session = startSession({ progress: wantsProgress(values) })
  const { signal } = session.options
  const request = await decideCheck(
    {
      ...checkOptions(values),
      input: process.stdin,
      rules: values.text('rules'),
      ...session.options,
    },
    { version, environment: process.env },
  )
  await checkReports(plan)
  for (const notice of notices) await printMessage(notice)
  if (process.stdin.isTTY && !values.flag('quiet')) {
    await printMessage('enter one key per line, then press Ctrl-D')
  }
  signal.addEventListener('abort', () => process.stdin.destroy())
  if (signal.aborted) process.stdin.destroy()
  const { checkKeys } = await import('../scan/index.ts')
  const report = await session.wait(checkKeys(request))
  const delivered = await deliver(report, plan, values)
  return outcome(report, { failOn: failOn(values, 'working'), delivered })
}
