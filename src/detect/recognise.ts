import { type Mode, type Rule, Secret } from '../model/index.ts'
import { longestBody } from './body.ts'

/** A text that is a key as a whole. */
export interface Recognised {
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
}

/**
 * Takes a text for the key that somebody says it is: by its form alone, for filters guess what nobody has told.
 * Null for a text of no rule's form. Of several rules, the first that says how its keys are checked.
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

/** The characters of a body, in two halves where the rule's keys may have them. */
function formOf({ body: { alphabet, secretSeparator } }: Rule): RegExp {
  const half = secretSeparator === undefined ? '' : `(?:\\${secretSeparator}[${alphabet}]+)?`
  return new RegExp(`^[${alphabet}]+${half}$`)
}
