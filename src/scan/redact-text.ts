import type { Rule } from '../model/index.ts'
import { detectorFor } from './detector-for.ts'
import { createRedact, type Redact, redactGlued } from './redact.ts'

/** Masks keys in any text, for messages that are printed outside a report. */
export function redactText(text: string, rules: readonly Rule[]): string {
  return textRedactor(rules)(text)
}

/** The same for many texts: a detector takes several milliseconds to make. */
export function textRedactor(rules: readonly Rule[]): Redact {
  const detector = detectorFor(rules)
  return createRedact(
    redactGlued((part) => detector.redact(part), rules),
    (text) => text,
  )
}
