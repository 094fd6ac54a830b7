import type { Rule, RulePrefix } from '../model/index.ts'
import { bodyLength, longestRead, startsKey, textOf } from './body.ts'
import { type Left, leftOf } from './boundary.ts'
import { endOfBody } from './ending.ts'
import { secretHalf } from './halves.ts'
import { type Reading, type View, views } from './views/index.ts'

/** A rule made ready for searching. */
export interface CompiledRule {
  readonly rule: Rule
  /** What every match begins with; prefixes that only lengthen another one have no needle of their own. */
  readonly anchors: readonly string[]
  /** 1 for character codes that a body may hold. */
  readonly alphabet: Uint8Array
}

/** Text of a rule's form at a place, not yet judged. */
export interface FormMatch {
  readonly compiled: CompiledRule
  readonly reading: Reading
  readonly prefix: RulePrefix
  readonly body: string
  readonly left: Left
  /** True where no separator marks the end, so that it was estimated. */
  readonly endEstimated: boolean
  /** Byte range of the whole match. */
  readonly start: number
  readonly end: number
  /** True for a body that is longer than the rule's longest one. */
  readonly tooLong: boolean
}

export function compileRule(rule: Rule): CompiledRule {
  const alphabet = new Uint8Array(256)
  const member = new RegExp(`[${rule.body.alphabet}]`)
  for (let code = 0; code < 128; code++) {
    alphabet[code] = member.test(String.fromCharCode(code)) ? 1 : 0
  }
  return { rule, anchors: anchorsOf(rule), alphabet }
}

export function anchorsOf(rule: Rule): string[] {
  const anchors = rule.prefixes
    .map((prefix) => prefix.text)
    .filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)))
  return [...new Set(anchors)]
}

/**
 * Every place in `bytes[from, to)` where text of the rule's form starts, in one view. Looks beyond the range for
 * its boundaries and its end. Linear: a match can only start behind a boundary, and is read at most to its limit.
 */
export function* matchesIn(
  bytes: Buffer,
  from: number,
  to: number,
  compiled: CompiledRule,
  view: View,
): Generator<FormMatch> {
  for (const anchor of compiled.anchors) {
    const needle = view.needle(anchor)
    // A search for what is not there must end with the range: it is asked for each of a line's keys.
    const near = bytes.subarray(0, to + needle.length)
    for (
      let at = near.indexOf(needle, Math.max(0, from - 1));
      at !== -1;
      at = near.indexOf(needle, at + 1)
    ) {
      const reading = view.open(bytes, at)
      if (reading === null || reading.start < from || reading.start >= to) continue
      const match = matchAt(reading, compiled)
      if (match !== null) yield match
    }
  }
}

/** All matches of all rules in all views, in no particular order. */
export function* allMatchesIn(
  bytes: Buffer,
  from: number,
  to: number,
  rules: readonly CompiledRule[],
): Generator<FormMatch> {
  for (const compiled of rules) {
    for (const view of views) yield* matchesIn(bytes, from, to, compiled, view)
  }
}

function matchAt(reading: Reading, compiled: CompiledRule): FormMatch | null {
  const left = leftOf(reading)
  if (left === null) return null
  const { minLength, maxLength } = compiled.rule.body
  // The longest prefix wins, unless what follows it is too short for a body.
  for (const prefix of compiled.rule.prefixes) {
    if (!startsWith(reading, prefix.text)) continue
    const from = prefix.text.length
    // What begins within a word is read no further than to the next key: there may be one at every third character.
    const read = bodyLength(reading, from, compiled, left.costBits > 0 ? 0 : minLength)
    const text = textOf(reading, from, from + read)
    const after = {
      code: reading.codeAt(from + read),
      key: startsKey(reading, from + read, compiled),
    }
    const half = secretHalf(reading, from + read, text, compiled)
    if (half === null && read < minLength) continue
    if (left.toldLength !== null && left.toldLength !== from + read) return null
    const ended = half ?? { text, ...endOfBody(text, left.marks, after, compiled.rule) }
    const { length } = ended
    if (length < minLength) continue
    const body = ended.text.slice(0, length)
    const { start } = reading
    const end = reading.offsetAt(from + length)
    const endEstimated = ended.estimated || length === longestRead
    return {
      compiled,
      reading,
      prefix,
      body,
      left,
      endEstimated,
      start,
      end,
      tooLong: length > maxLength,
    }
  }
  return null
}

function startsWith(reading: Reading, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (reading.codeAt(i) !== text.charCodeAt(i)) return false
  }
  return true
}
