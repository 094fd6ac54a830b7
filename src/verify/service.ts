import {
  notChecked,
  type Rule,
  type RuleProbe,
  type Secret,
  type Verification,
  type VerifyService,
} from '../model/index.ts'
import { type Reading, readAnswer } from './answer.ts'
import { believe, controlKey, type Trust, trustFrom } from './control.ts'
import type { Pace } from './pace.ts'
import type { Wire } from './request.ts'
import { sendPatiently } from './retry.ts'

/** Where and how keys of one rule are asked about. */
export interface Service {
  readonly rule: Rule
  readonly place: VerifyService
  /** The read that decides. */
  readonly first: RuleProbe
  /** Reads that show scopes. */
  readonly further: readonly RuleProbe[]
}

/** Asks one service about keys of one rule. */
export class Asker {
  readonly #service: Service
  readonly #wire: Wire
  readonly #pace: Pace
  readonly #trust = new Map<RuleProbe, Promise<Trust>>()

  constructor(service: Service, wire: Wire, pace: Pace) {
    this.#service = service
    this.#wire = wire
    this.#pace = pace
  }

  /** What the control request of the read that decides has shown; it is sent once. */
  control(): Promise<Trust> {
    return this.#trustIn(this.#service.first)
  }

  /** Asks about one key. */
  async ask(secret: Secret): Promise<Verification> {
    const { first } = this.#service
    const trust = await this.control()
    if (trust.kind === 'none') return unasked(`the key was not sent: ${trust.reason}`)
    const { reading, sent } = await this.#read(first, secret)
    const believed = believe(reading, trust)
    const checkedAt = sent ? new Date().toISOString() : null
    if (believed.verdict !== 'live') return verdictOf(believed, checkedAt, [], [])
    return this.#withScopes(secret, believed, checkedAt)
  }

  /** A key that works is asked what it may read. What the further reads do not show stays unsaid. */
  async #withScopes(
    secret: Secret,
    decided: Reading,
    checkedAt: string | null,
  ): Promise<Verification> {
    const { first, further } = this.#service
    const has = decided.scope === 'has' ? [first.scope] : []
    const lacks = decided.scope === 'lacks' ? [first.scope] : []
    for (const probe of further) {
      // "Not found" without proof that the path asks for a key would grant every scope to every key.
      if ((await this.#trustIn(probe)).kind !== 'documented') continue
      const { reading } = await this.#read(probe, secret)
      if (isDead(reading)) return verdictOf(reading, new Date().toISOString(), [], [])
      if (reading.verdict !== 'live') continue
      if (reading.scope === 'has') has.push(probe.scope)
      else if (reading.scope === 'lacks') lacks.push(probe.scope)
    }
    return verdictOf(decided, checkedAt, has, lacks)
  }

  #trustIn(probe: RuleProbe): Promise<Trust> {
    const known = this.#trust.get(probe)
    if (known !== undefined) return known
    const { rule, place } = this.#service
    const trust = this.#read(probe, controlKey(rule, place.verification)).then(({ reading }) =>
      trustFrom(reading, place.verification),
    )
    this.#trust.set(probe, trust)
    return trust
  }

  async #read(probe: RuleProbe, secret: Secret): Promise<{ reading: Reading; sent: boolean }> {
    const { place } = this.#service
    const request = { service: place, probe, secret }
    const { response, sent } = await sendPatiently(request, this.#wire, this.#pace)
    return { reading: withoutEcho(readAnswer(response, probe, place.verification), secret), sent }
  }
}

/** A code or an id that repeats a part of the key is not kept: masks of reports know whole keys alone. */
function withoutEcho(reading: Reading, secret: Secret): Reading {
  const { code, requestId, reason } = reading
  const echoes = (text: string | null) => text !== null && secret.isEchoedIn(text)
  return {
    ...reading,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason) ? 'the API answered with a part of the key, which is not shown' : reason,
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

/** Of a key that never left. */
export function unasked(reason: string): Verification {
  return { ...notChecked, status: 'unknown', reason }
}
