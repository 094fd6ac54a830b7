import type { Rule, RuleProbe, Secret, Verification, VerifyService } from '../model/index.ts'
import { type Reading, readAnswer } from './answer.ts'
import { believe, controlKey, type Trust, trustFrom } from './control.ts'
import type { Pace } from './pace.ts'
import type { Wire } from './request.ts'
import { sendPatiently } from './retry.ts'

/** Probes that have a path, the one that decides first. */
export function probesOf(service: VerifyService): readonly RuleProbe[] {
  return service.verification.probes.filter((probe) => probe.path !== null)
}

/** Asks one service about keys of one rule. */
export class Asker {
  readonly #rule: Rule
  readonly #service: VerifyService
  readonly #wire: Wire
  readonly #pace: Pace
  readonly #trust = new Map<string, Promise<Trust>>()

  constructor(rule: Rule, service: VerifyService, wire: Wire, pace: Pace) {
    this.#rule = rule
    this.#service = service
    this.#wire = wire
    this.#pace = pace
  }

  /** The control request of the probe that decides; sent once. */
  async control(): Promise<Trust> {
    const [first] = probesOf(this.#service)
    if (first === undefined) return { kind: 'none', reason: 'its rule names no read to ask with' }
    return this.#trustIn(first)
  }

  /** Asks about one key. */
  async ask(secret: Secret): Promise<Verification> {
    const [first, ...further] = probesOf(this.#service)
    const trust = await this.control()
    if (first === undefined || trust.kind === 'none') {
      const reason = trust.kind === 'none' ? trust.reason : ''
      return verdictOf(unasked(`the key was not sent: ${reason}`), null, [], [])
    }
    const { reading, sent } = await this.#read(first, secret)
    const believed = believe(reading, trust)
    const checkedAt = sent ? new Date().toISOString() : null
    if (believed.verdict !== 'live') return verdictOf(believed, checkedAt, [], [])
    return this.#withScopes(secret, further, { first, believed, checkedAt })
  }

  /** A key that works is asked what it may read. What the further reads do not show stays unsaid. */
  async #withScopes(
    secret: Secret,
    further: readonly RuleProbe[],
    start: { first: RuleProbe; believed: Reading; checkedAt: string | null },
  ): Promise<Verification> {
    const has = start.believed.scope === 'has' ? [start.first.scope] : []
    const lacks = start.believed.scope === 'lacks' ? [start.first.scope] : []
    for (const probe of further) {
      // "Not found" without proof that the path asks for a key would grant every scope to every key.
      if ((await this.#trustIn(probe)).kind !== 'documented') continue
      const { reading } = await this.#read(probe, secret)
      if (isDead(reading)) return verdictOf(reading, new Date().toISOString(), [], [])
      if (reading.verdict !== 'live') continue
      if (reading.scope === 'has') has.push(probe.scope)
      else if (reading.scope === 'lacks') lacks.push(probe.scope)
    }
    return verdictOf(start.believed, start.checkedAt, has, lacks)
  }

  #trustIn(probe: RuleProbe): Promise<Trust> {
    const known = this.#trust.get(probe.id)
    if (known !== undefined) return known
    const { verification } = this.#service
    const trust = this.#read(probe, controlKey(this.#rule, verification)).then(({ reading }) =>
      trustFrom(reading, verification),
    )
    this.#trust.set(probe.id, trust)
    return trust
  }

  async #read(probe: RuleProbe, secret: Secret): Promise<{ reading: Reading; sent: boolean }> {
    const request = { service: this.#service, probe, secret }
    const { response, sent } = await sendPatiently(request, this.#wire, this.#pace)
    return { reading: readAnswer(response, probe, this.#service.verification), sent }
  }
}

/** Revoked between two requests. */
function isDead({ verdict }: Reading): boolean {
  return verdict === 'revoked' || verdict === 'expired' || verdict === 'inactive'
}

function verdictOf(
  reading: Pick<Reading, 'verdict' | 'requestId' | 'reason'>,
  checkedAt: string | null,
  scopes: readonly string[],
  lacks: readonly string[],
): Verification {
  const { verdict, requestId, reason } = reading
  return { status: verdict, checkedAt, scopes, lacks, requestId, reason }
}

function unasked(reason: string): Pick<Reading, 'verdict' | 'requestId' | 'reason'> {
  return { verdict: 'unknown', requestId: null, reason }
}
