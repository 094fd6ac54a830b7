import {
  counted,
  grouped,
  type Mode,
  notChecked,
  type Rule,
  type RuleProbe,
  type Secret,
  type Verification,
  type VerifyPlan,
  type VerifyService,
} from '../model/index.ts'
import { Budget, Pace, RunTimeout } from './pace.ts'
import { type Connection, probeUrl } from './request.ts'
import { KeyChecker, notSent, type Service } from './service.ts'
import { openTransport } from './transport.ts'

/** A distinct key to check, whatever its number of sightings. */
export interface KeyToVerify {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
}

export interface VerifyRun {
  /** By fingerprint, for every key. */
  readonly verdicts: ReadonlyMap<string, Verification>
  /** Notices for the user. They may quote the network; the caller masks keys in them. */
  readonly notices: readonly string[]
  /** Number of requests that were sent. */
  readonly requests: number
}

interface VerifyHooks {
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/**
 * Checks each key once with its service, within `plan.limits.totalMs`. Does not throw on network errors: a key without a
 * clear answer is unknown, with the reason.
 */
export async function verify(
  keys: readonly KeyToVerify[],
  plan: VerifyPlan,
  hooks: VerifyHooks,
): Promise<VerifyRun> {
  const verdicts = new Map<string, Verification>()
  const notices: string[] = []
  const groups = byRule(keys)
  if (plan.dryRun) return dryRun(groups, plan)
  const deadline = runSignal(hooks.signal, plan.limits.totalMs)
  const transport = await openTransport(plan)
  const { limits, userAgent } = plan
  const connection: Connection = { transport, limits, userAgent, signal: deadline.signal }
  const budget = new Budget(plan.budget, plan.spent)
  const before = budget.left
  const record = (key: KeyToVerify, verdict: Verification) => {
    verdicts.set(key.fingerprint, verdict)
    hooks.onProgress(verdicts.size)
  }
  try {
    hooks.onProgress(0)
    for (const [rule, ownKeys] of groups) {
      const service = serviceFor(rule, plan)
      if (typeof service === 'string') {
        for (const key of ownKeys) record(key, notSent(service))
        notices.push(`keys of rule ${rule.id} were not checked: ${service}`)
        continue
      }
      const { baseUrl, verification } = service.endpoint
      if (baseUrl !== verification.baseUrl) {
        notices.push(`keys are checked at ${baseUrl}, not at the published address`)
      }
      // Each service has its own pace; all share the budget.
      const checker = new KeyChecker(service, connection, new Pace(limits, budget, deadline.signal))
      const trust = await checker.control()
      if (trust.kind !== 'documented') notices.push(trustNotice(baseUrl, trust))
      await inParallel(ownKeys, limits.concurrency, async (key) => {
        record(key, await checker.check(key.secret))
      })
    }
  } finally {
    deadline.clear()
    await transport.close()
  }
  return { verdicts, notices, requests: before - budget.left }
}

/** Describes the requests of a dry run, without a connection. */
function dryRun(groups: Groups, plan: VerifyPlan): VerifyRun {
  const verdicts = new Map<string, Verification>()
  const notices: string[] = []
  let left = plan.budget
  for (const [rule, keys] of groups) {
    const service = serviceFor(rule, plan)
    if (typeof service === 'string') {
      const reason = `dry run: would not be checked: ${service}`
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason })
      continue
    }
    const url = shownUrl(service.endpoint, service.first)
    left = Math.max(0, left - 1)
    const affordable = Math.min(keys.length, left)
    left -= affordable
    for (const [index, key] of keys.entries()) {
      const reason =
        index < affordable
          ? `dry run: would be checked with GET ${url}`
          : 'dry run: would not be checked: the budget would be used up; raise it with --verify-budget'
      verdicts.set(key.fingerprint, { ...notChecked, reason })
    }
    notices.push(
      `dry run, nothing was sent: would check a made-up key with GET ${url} first, then ${grouped(affordable)} of ${counted(keys.length, 'key')}${furtherText(service)}`,
    )
  }
  return { verdicts, notices, requests: 0 }
}

/** The URL decoded, so that the brackets of `<random id>` are readable. */
function shownUrl(endpoint: VerifyService, probe: RuleProbe): string {
  return decodeURI(probeUrl(endpoint, probe, '<random id>').href)
}

function furtherText({ endpoint, further }: Service): string {
  if (further.length === 0) return ''
  const urls = further.map((probe) => `GET ${shownUrl(endpoint, probe)}`)
  return `; for a made-up key and for each live key also ${urls.join(', ')}`
}

type Groups = ReadonlyMap<Rule, readonly KeyToVerify[]>

/** Groups keys by rule. Live-mode keys come first, because the budget may not suffice for all. */
function byRule(keys: readonly KeyToVerify[]): Groups {
  const groups = new Map<Rule, KeyToVerify[]>()
  for (const key of keys) {
    const group = groups.get(key.rule)
    if (group === undefined) groups.set(key.rule, [key])
    else group.push(key)
  }
  for (const group of groups.values()) group.sort((a, b) => risk(b) - risk(a))
  return groups
}

function risk({ mode }: KeyToVerify): number {
  return mode === 'live' ? 1 : 0
}

/** The service for the keys of a rule, or why there is none. */
function serviceFor(rule: Rule, plan: VerifyPlan): Service | string {
  const endpoint = plan.services.get(rule.id)
  if (endpoint === undefined) {
    return plan.refused.get(rule.id) ?? 'its rule does not say how to check a key'
  }
  const [first, ...further] = endpoint.verification.probes.filter((probe) => probe.path !== null)
  if (first === undefined) return 'its rule has no path to request'
  return { rule, endpoint, first, further }
}

function trustNotice(baseUrl: string, trust: { kind: string; reason: string }): string {
  return trust.kind === 'none'
    ? `${baseUrl} did not show that it is the API (${trust.reason}), so no key was sent there`
    : `${baseUrl} does not behave as documented: ${trust.reason}; contradicted verdicts are unknown`
}

async function inParallel<T>(
  items: readonly T[],
  workers: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All workers share one iterator: each takes the next item.
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, worker))
}

/** A signal that is aborted by the caller, or when the time of the run is over. */
function runSignal(caller: AbortSignal, ms: number): { signal: AbortSignal; clear(): void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  if (caller.aborted) stop()
  caller.addEventListener('abort', stop)
  const timer = setTimeout(() => {
    controller.abort(new RunTimeout(`the time for checking keys (${ms / 1000} s) is over`))
  }, ms)
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer)
      caller.removeEventListener('abort', stop)
    },
  }
}
