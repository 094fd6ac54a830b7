import { randomInt } from 'node:crypto'
import { type Rule, type RuleVerification, Secret } from '../model/index.ts'
import type { Reading } from './answer.ts'

const bodyLength = 32
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A random key of the rule's form: 32 characters of 62 are about 190 bits, so no account can have it. */
export function controlKey(rule: Rule, verification: RuleVerification): Secret {
  const { alphabet, minLength, maxLength } = rule.body
  const member = new RegExp(`[${alphabet}]`)
  const usable = [...letters].filter((letter) => member.test(letter))
  const length = Math.min(Math.max(bodyLength, minLength), maxLength)
  const body = Array.from({ length }, () => usable[randomInt(usable.length)]).join('')
  const { prefix } = verification.control
  return new Secret(prefix + body, prefix.length)
}

/** What the control request showed of the service. */
export type Trust =
  /** A key that cannot exist is called invalid: the service behaves as documented. */
  | { readonly kind: 'documented' }
  /** It is called something else: verdicts of that kind prove nothing, nor does "invalid". */
  | { readonly kind: 'contradicted'; readonly verdict: Reading['verdict']; readonly reason: string }
  /** No clear answer: nothing shows that this is the service, so no key is sent to it. */
  | { readonly kind: 'none'; readonly reason: string }

export function trustFrom(control: Reading, verification: RuleVerification): Trust {
  if (control.verdict === 'unknown') return { kind: 'none', reason: control.reason }
  const { expectCode } = verification.control
  if (control.verdict === 'invalid' && control.code === expectCode) return { kind: 'documented' }
  const words = control.code ?? 'a success'
  const reason = `the service answered a made-up key with ${words}, not ${expectCode}`
  return { kind: 'contradicted', verdict: control.verdict, reason }
}

/** Takes back a verdict that the control request contradicts. */
export function believe(reading: Reading, trust: Trust): Reading {
  if (reading.verdict === 'unknown' || trust.kind === 'documented') return reading
  const disproved =
    trust.kind === 'none' ||
    reading.onlyAfterAuthentication ||
    reading.verdict === 'invalid' ||
    reading.verdict === trust.verdict
  if (!disproved) return reading
  return { ...reading, verdict: 'unknown', scope: 'silent', reason: trust.reason }
}
