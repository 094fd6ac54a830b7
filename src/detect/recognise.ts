import { type Mode, type Rule, Secret } from '../model/index.ts'
import { longestBody } from './body.ts'

/** A text that is a key in its entirety. */
export interface Recognised {
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
}

/**
 * Recognises a text that the caller says is a key, only by its form; the filters for names are not applied.
 * If several rules match, prefers the first one that can be verified. Null if no rule matches.
 */
export function recogniseKey(text: string, rules: readonly Rule[]): Recognised | null {
  const found = rules.flatMap((rule) => recogniseBy(rule, text) ?? [])
  return found.find(({ rule }) => rule.verification !== undefined) ?? found[0] ?? null
}

function recogniseBy(rule: Rule, text: string): Recognised | null {
  const { pattern, minLength } = rule.body
  const form = formOf(rule)
  for (const prefix of rule.prefixes) {
    if (!text.startsWith(prefix.text)) continue
    const body = text.slice(prefix.text.length)
    if (body.length < minLength || body.length > longestBody || !form.test(body)) continue
    if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(body)) continue
    return { rule, secret: new Secret(text, prefix.text.length), mode: prefix.mode }
  }
  return null
}

/** Matches the characters of a body, with a secret half if the rule has a separator for one. */
function formOf({ body: { alphabet, secretSeparator } }: Rule): RegExp {
  const half = secretSeparator === undefined ? '' : `(?:\\${secretSeparator}[${alphabet}]+)?`
  return new RegExp(`^[${alphabet}]+${half}$`)
}
