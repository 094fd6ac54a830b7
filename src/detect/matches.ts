import type { Rule, RulePrefix } from '../model/index.ts'
import { endsWithEscape } from './boundary.ts'
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
  /** Byte range of the whole match. */
  readonly start: number
  readonly end: number
  /** True for a body that goes on beyond the longest one. */
  readonly tooLong: boolean
}

export function compileRule(rule: Rule): CompiledRule {
  const anchors = rule.prefixes
    .map((prefix) => prefix.text)
    .filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)))
  const alphabet = new Uint8Array(256)
  const member = new RegExp(`[${rule.body.alphabet}]`)
  for (let code = 0; code < 128; code++) {
    alphabet[code] = member.test(String.fromCharCode(code)) ? 1 : 0
  }
  return { rule, anchors: [...new Set(anchors)], alphabet }
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
    for (
      let at = bytes.indexOf(needle, Math.max(0, from - 1));
      at !== -1 && at < to + 1;
      at = bytes.indexOf(needle, at + 1)
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
  if (!beginsHere(reading, compiled)) return null
  const { minLength, maxLength } = compiled.rule.body
  // The longest prefix wins, unless what follows it is too short for a body.
  for (const prefix of compiled.rule.prefixes) {
    if (!startsWith(reading, prefix.text)) continue
    const length = bodyLength(reading, prefix.text.length, maxLength + 1, compiled.alphabet)
    if (length < minLength) continue
    const kept = Math.min(length, maxLength)
    const body = textOf(reading, prefix.text.length, prefix.text.length + kept)
    const end = reading.start + reading.unit * (prefix.text.length + length)
    const tooLong = length > maxLength
    return { compiled, reading, prefix, body, start: reading.start, end, tooLong }
  }
  return null
}

/** A boundary before the prefix: no character of a longer name, unless that character ends an escape. */
function beginsHere(reading: Reading, compiled: CompiledRule): boolean {
  const before = reading.codeAt(-1)
  if (before === -1) return true
  const joined = (compiled.alphabet[before] ?? 0) === 1 || wordLike(before) || refusing(before)
  return !joined || endsWithEscape(reading)
}

function wordLike(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  )
}

/** `.` stands before `br_` in Brazilian host names, `$` and `&` before variables. */
function refusing(code: number): boolean {
  return code === 0x2e || code === 0x24 || code === 0x26
}

function startsWith(reading: Reading, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (reading.codeAt(i) !== text.charCodeAt(i)) return false
  }
  return true
}

function bodyLength(reading: Reading, from: number, limit: number, alphabet: Uint8Array): number {
  let length = 0
  while (length < limit) {
    const code = reading.codeAt(from + length)
    if (code === -1 || alphabet[code] !== 1) break
    length++
  }
  return length
}

function textOf(reading: Reading, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(reading.codeAt(i))
  return text
}
