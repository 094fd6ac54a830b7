import { type Mode, type Rule, Secret } from '../model/index.ts'

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
  const { alphabet, pattern, minLength, maxLength } = rule.body
  for (const prefix of rule.prefixes) {
    if (!text.startsWith(prefix.text)) continue
    const body = text.slice(prefix.text.length)
    if (body.length < minLength || body.length > maxLength) continue
    if (!new RegExp(`^[${alphabet}]+$`).test(body)) continue
    if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(body)) continue
    return { rule, secret: new Secret(text, prefix.text.length), mode: prefix.mode }
  }
  return null
}
