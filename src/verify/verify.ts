import {
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
import { probeUrl, type Wire } from './request.ts'
import { Asker, type Service, unasked } from './service.ts'
import { openTransport } from './transport.ts'

/** A distinct key to ask about, however many places it stands in. */
export interface KeyToVerify {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
}

export interface VerifyRun {
  /** By fingerprint; every key that was given has one. */
  readonly verdicts: ReadonlyMap<string, Verification>
  /** Remarks for people. May quote the network: the caller masks them. */
  readonly notices: readonly string[]
}

export interface VerifyHooks {
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/**
 * Asks the services about each key, once. Never throws for what the network does: a key without a clear answer is
 * unknown, with the reason. Ends within `plan.limits.totalMs`.
 */
export async function verify(
  keys: readonly KeyToVerify[],
  plan: VerifyPlan,
  hooks: VerifyHooks,
): Promise<VerifyRun> {
  const verdicts = new Map<string, Verification>()
  const notices: string[] = []
  const groups = byRule(keys)
  if (plan.dryRun) return rehearse(groups, plan)
  const deadline = runSignal(hooks.signal, plan.limits.totalMs)
  const transport = await openTransport(plan)
  const { limits, userAgent } = plan
  const wire: Wire = { transport, limits, userAgent, signal: deadline.signal }
  const budget = new Budget(plan.budget)
  const record = (key: KeyToVerify, verdict: Verification) => {
    verdicts.set(key.fingerprint, verdict)
    hooks.onProgress(verdicts.size)
  }
  try {
    for (const [rule, own] of groups) {
      const service = serviceFor(rule, plan)
      if (typeof service === 'string') {
        for (const key of own) record(key, unasked(service))
        notices.push(`keys of ${rule.id} were not asked about: ${service}`)
        continue
      }
      const { baseUrl, verification } = service.place
      if (baseUrl !== verification.baseUrl) {
        notices.push(`keys are checked at ${baseUrl}, not at the published address`)
      }
      // A service that asks for a pause speaks for itself alone; the budget is one.
      const asker = new Asker(service, wire, new Pace(limits, budget, deadline.signal))
      const trust = await asker.control()
      if (trust.kind !== 'documented') notices.push(trustNotice(baseUrl, trust))
      await inParallel(own, limits.concurrency, async (key) => {
        record(key, await asker.ask(key.secret))
      })
    }
  } finally {
    deadline.clear()
    await transport.close()
  }
  return { verdicts, notices }
}

/** What would be asked, without a connection. */
function rehearse(groups: Groups, plan: VerifyPlan): VerifyRun {
  const verdicts = new Map<string, Verification>()
  const notices: string[] = []
  let left = plan.budget
  for (const [rule, keys] of groups) {
    const service = serviceFor(rule, plan)
    if (typeof service === 'string') {
      const reason = `dry run: would not be asked about: ${service}`
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason })
      continue
    }
    const url = shownUrl(service.place, service.first)
    left = Math.max(0, left - 1)
    const asked = Math.min(keys.length, left)
    left -= asked
    for (const [index, key] of keys.entries()) {
      const reason =
        index < asked
          ? `dry run: would be asked about at GET ${url}`
          : 'dry run: would not be asked about: the budget would be used up (--verify-budget)'
      verdicts.set(key.fingerprint, { ...notChecked, reason })
    }
    notices.push(
      `dry run, nothing was sent: would ask GET ${url} about a made-up key first, then about ${asked} of ${keys.length} ${keys.length === 1 ? 'key' : 'keys'}${furtherText(service)}`,
    )
  }
  return { verdicts, notices }
}

/** Decoded: the brackets around what is random are for people. */
function shownUrl(place: VerifyService, probe: RuleProbe): string {
  return decodeURI(probeUrl(place, probe, '<random id>').href)
}

function furtherText({ place, further }: Service): string {
  if (further.length === 0) return ''
  const urls = further.map((probe) => `GET ${shownUrl(place, probe)}`)
  return `; with a made-up key and with each key that works also ${urls.join(', ')}`
}

type Groups = ReadonlyMap<Rule, readonly KeyToVerify[]>

/** Keys of a rule together, those that can do most harm first: a budget may end before the keys do. */
function byRule(keys: readonly KeyToVerify[]): Groups {
  const groups = new Map<Rule, KeyToVerify[]>()
  for (const key of keys) {
    const group = groups.get(key.rule)
    if (group === undefined) groups.set(key.rule, [key])
    else group.push(key)
  }
  for (const group of groups.values()) group.sort((a, b) => harm(b) - harm(a))
  return groups
}

function harm({ mode }: KeyToVerify): number {
  return mode === 'live' ? 1 : 0
}

/** Where keys of a rule are asked about, or why they are not. */
function serviceFor(rule: Rule, plan: VerifyPlan): Service | string {
  const place = plan.services.get(rule.id)
  if (place === undefined) {
    return plan.refused.get(rule.id) ?? 'its rule does not say how a key is checked'
  }
  const [first, ...further] = place.verification.probes.filter((probe) => probe.path !== null)
  if (first === undefined) return 'its rule gives no path to ask'
  return { rule, place, first, further }
}

function trustNotice(baseUrl: string, trust: { kind: string; reason: string }): string {
  return trust.kind === 'none'
    ? `${baseUrl} did not show that it is the API (${trust.reason}), so no key was sent there`
    : `${baseUrl} does not behave as documented: ${trust.reason}; verdicts that this contradicts are not given`
}

async function inParallel<T>(
  things: readonly T[],
  workers: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  // One iterator for all: each worker takes the next thing that nobody has.
  const queue = things.values()
  const worker = async () => {
    for (const thing of queue) await work(thing)
  }
  await Promise.all(Array.from({ length: Math.min(workers, things.length) }, worker))
}

/** Aborted by the caller's signal, or when the time of the run is over. */
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
