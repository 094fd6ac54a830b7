import { onTestFinished } from 'vitest'
import { verifyLimits } from '../../src/config/index.ts'
import {
  type Rule,
  Secret,
  type Verification,
  type VerifyLimits,
  type VerifyPlan,
} from '../../src/model/index.ts'
import { type VerifyRun, verify } from '../../src/verify/index.ts'
import { testRule } from './report.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts'

/** Starts a simulator of the API and closes it after the test. */
export async function simulate(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options)
  onTestFinished(() => simulator.close())
  return simulator
}

/** The limits of real runs with shorter times. */
const quickLimits: VerifyLimits = {
  ...verifyLimits,
  requestsPerSecond: 10_000,
  attempts: 3,
  connectMs: 5000,
  requestMs: 5000,
  totalMs: 60_000,
  backoffMs: 5,
  retryAfterMs: 2000,
}

interface CheckOptions {
  readonly limits?: Partial<VerifyLimits>
  readonly plan?: Partial<VerifyPlan>
  readonly rule?: Rule
  readonly signal?: AbortSignal
}

function planFor(url: string, options: CheckOptions = {}): VerifyPlan {
  const rule = options.rule ?? testRule
  if (rule.verification === undefined) throw new Error('the rule has no verification')
  return {
    dryRun: false,
    budget: 1000,
    services: new Map([[rule.id, { baseUrl: url, verification: rule.verification }]]),
    refused: new Map(),
    proxy: null,
    limits: { ...quickLimits, ...options.limits },
    userAgent: 'brleaks/test',
    ...options.plan,
  }
}

/** Checks keys with the service at `url`. */
export function check(
  keys: readonly string[],
  url: string,
  options: CheckOptions = {},
): Promise<VerifyRun & { of(key: string): Verification }> {
  const rule = options.rule ?? testRule
  const secrets = keys.map((text) => {
    const mode = text.startsWith('br_test_') ? ('test' as const) : ('live' as const)
    const secret = new Secret(text, mode === 'test' ? 8 : 3)
    return { fingerprint: secret.fingerprint(rule.id), rule, secret, mode }
  })
  const signal = options.signal ?? new AbortController().signal
  return verify(secrets, planFor(url, options), { signal, onProgress: () => undefined }).then(
    (run) => ({
      ...run,
      of(key) {
        const checked = secrets.find(({ secret }) => secret.reveal() === key)
        const verdict = run.verdicts.get(checked?.fingerprint ?? '')
        if (verdict === undefined) throw new Error('no verdict for this key')
        return verdict
      },
    }),
  )
}
