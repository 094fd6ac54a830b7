import type { OptionValues, VerifyOptions } from '../config/index.ts'

/** The options of verification in scans. */
export function verifyOptions(values: OptionValues): VerifyOptions {
  return { verify: values.flag('verify'), ...checkOptions(values) }
}

/** The options of verification that `brleaks verify` has too. */
export function checkOptions(values: OptionValues): Omit<VerifyOptions, 'verify'> {
  return {
    verifyDryRun: values.flag('verify-dry-run'),
    verifyBudget: values.number('verify-budget'),
    apiUrl: values.text('api-url'),
    verifyHosts: values.list('verify-host'),
  }
}
