import {
  notChecked,
  type Rule,
  type RuleProbe,
  type Secret,
  type Verification,
  type VerifyService,
} from '../model/index.ts'
import { type ProbeResult, readAnswer } from './answer.ts'
import { controlKey, type Trust, trustFrom, withTrust } from './control.ts'
import type { Pace } from './pace.ts'
import type { Connection } from './request.ts'
import { sendWithRetries } from './retry.ts'

/** The requests that check keys of one rule. */
export interface Service {
  readonly rule: Rule
  readonly endpoint: VerifyService
  /** The request that decides. */
  readonly first: RuleProbe
  /** Requests that show further scopes. */
  readonly further: readonly RuleProbe[]
}

/** Checks keys of one rule with its service. */
export class KeyChecker {
  readonly #service: Service
  readonly #connection: Connection
  readonly #pace: Pace
  readonly #trust = new Map<RuleProbe, Promise<Trust>>()

  constructor(service: Service, connection: Connection, pace: Pace) {
    this.#service = service
    this.#connection = connection
    this.#pace = pace
  }

  /** Trust in the request that decides. Sends its control request only once. */
  control(): Promise<Trust> {
    return this.#trustIn(this.#service.first)
  }

  /** Checks one key. */
  async check(secret: Secret): Promise<Verification> {
    const { first } = this.#service
    const trust = await this.control()
    if (trust.kind === 'none') return notSent(`the key was not sent: ${trust.reason}`)
    const { result, sent } = await this.#probe(first, secret)
    const trusted = withTrust(result, trust)
    const checkedAt = sent ? new Date().toISOString() : null
    if (trusted.verdict !== 'live') return verdictOf(trusted, checkedAt, [], [])
    return this.#withScopes(secret, trusted, checkedAt)
  }

  /** Finds the scopes of a live key. A scope that no request proves is in neither list. */
  async #withScopes(
    secret: Secret,
    decided: ProbeResult,
    checkedAt: string | null,
  ): Promise<Verification> {
    const { first, further } = this.#service
    const has = decided.scope === 'has' ? [first.scope] : []
    const lacks = decided.scope === 'lacks' ? [first.scope] : []
    for (const probe of further) {
      // Unless the path checks keys, "not found" would prove every scope for every key.
      if ((await this.#trustIn(probe)).kind !== 'documented') continue
      const { result } = await this.#probe(probe, secret)
      if (isDead(result)) return verdictOf(result, new Date().toISOString(), [], [])
      if (result.verdict !== 'live') continue
      if (result.scope === 'has') has.push(probe.scope)
      else if (result.scope === 'lacks') lacks.push(probe.scope)
    }
    return verdictOf(decided, checkedAt, has, lacks)
  }

  #trustIn(probe: RuleProbe): Promise<Trust> {
    const known = this.#trust.get(probe)
    if (known !== undefined) return known
    const { rule, endpoint } = this.#service
    const trust = this.#probe(probe, controlKey(rule, endpoint.verification)).then(({ result }) =>
      trustFrom(result, endpoint.verification),
    )
    this.#trust.set(probe, trust)
    return trust
  }

  async #probe(probe: RuleProbe, secret: Secret): Promise<{ result: ProbeResult; sent: boolean }> {
    const { endpoint } = this.#service
    const request = { service: endpoint, probe, secret }
    const { response, sent } = await sendWithRetries(request, this.#connection, this.#pace)
    const result = readAnswer(response, probe, endpoint.verification)
    return { result: withoutEcho(result, secret), sent }
  }
}

/** Removes a code or an id that repeats part of the key, because reports mask only whole keys. */
function withoutEcho(result: ProbeResult, secret: Secret): ProbeResult {
  const { code, requestId, reason } = result
  const echoes = (text: string | null) => text !== null && secret.isEchoedIn(text)
  return {
    ...result,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason)
      ? 'the API repeated part of the key in its answer, which is not shown'
      : reason,
  }
}

/** True if the key was revoked between two requests. */
function isDead({ verdict }: ProbeResult): boolean {
  return verdict === 'revoked' || verdict === 'expired' || verdict === 'inactive'
}

function verdictOf(
  result: Pick<ProbeResult, 'verdict' | 'requestId' | 'reason'>,
  checkedAt: string | null,
  scopes: readonly string[],
  lacks: readonly string[],
): Verification {
  const { verdict, requestId, reason } = result
  return { status: verdict, checkedAt, scopes, lacks, requestId, reason }
}

/** The verdict on a key that was never sent. */
export function notSent(reason: string): Verification {
  return { ...notChecked, status: 'unknown', reason }
}
