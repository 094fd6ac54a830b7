import { randomInt } from 'node:crypto'
import { type Rule, type RuleVerification, Secret } from '../model/index.ts'
import type { ProbeResult } from './answer.ts'

const bodyLength = 32
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Generates a random key of the rule's form. With 32 characters of 62 (about 190 bits), it cannot belong to an account. */
export function controlKey(rule: Rule, verification: RuleVerification): Secret {
  const { alphabet, minLength, maxLength } = rule.body
  const member = new RegExp(`[${alphabet}]`)
  const usable = [...letters].filter((letter) => member.test(letter))
  const length = Math.min(Math.max(bodyLength, minLength), maxLength)
  const body = Array.from({ length }, () => usable[randomInt(usable.length)]).join('')
  const { prefix } = verification.control
  return new Secret(prefix + body, prefix.length)
}

/** How far the service can be trusted, from its answer to the control request. */
export type Trust =
  /** The service calls a key that cannot exist invalid, as documented. */
  | { readonly kind: 'documented' }
  /** It returns another verdict: then neither that verdict nor "invalid" proves anything for other keys. */
  | {
      readonly kind: 'contradicted'
      readonly verdict: ProbeResult['verdict']
      readonly reason: string
    }
  /** There is no clear answer: it may be another server, so no key is sent to it. */
  | { readonly kind: 'none'; readonly reason: string }

export function trustFrom(control: ProbeResult, verification: RuleVerification): Trust {
  if (control.verdict === 'unknown') return { kind: 'none', reason: control.reason }
  const { expectCode } = verification.control
  if (control.verdict === 'invalid' && control.code === expectCode) return { kind: 'documented' }
  const answer = control.code ?? 'a success'
  const reason = `the service answered a made-up key with ${answer} instead of ${expectCode}`
  return { kind: 'contradicted', verdict: control.verdict, reason }
}

/** Replaces a verdict that the control request contradicts with unknown. */
export function withTrust(result: ProbeResult, trust: Trust): ProbeResult {
  if (result.verdict === 'unknown' || trust.kind === 'documented') return result
  const disproved =
    trust.kind === 'none' ||
    result.onlyAfterAuthentication ||
    result.verdict === 'invalid' ||
    result.verdict === trust.verdict
  if (!disproved) return result
  return { ...result, verdict: 'unknown', scope: 'silent', reason: trust.reason }
}
