import type { Rule, RulePrefix } from '../model/index.ts'
import { bodyLength, longestBody, startsKey, textOf } from './body.ts'
import { endOfBody } from './body-end.ts'
import { mayBegin } from './control-sequences.ts'
import { untilGluedWord } from './interrupted-body.ts'
import { judge, judgeBody } from './judge.ts'
import { isWithinCompound } from './known-compounds.ts'
import { isJoining, type LeftContext, leftContextOf, neutralLeft } from './left-context.ts'
import { secretHalf } from './secret-half.ts'
import { statedBody } from './stated-body.ts'
import type { TextReader, View } from './views/index.ts'

/** A rule prepared for searching. */
export interface CompiledRule {
  readonly rule: Rule
  /** The prefixes to search for, without those that begin with another one. */
  readonly anchors: readonly string[]
  /** 1 for character codes that a body may hold. */
  readonly alphabet: Uint8Array
  /** 1 for those of them that begin nothing else: no prefix and no interruption of the body. */
  readonly plainAlphabet: Uint8Array
}

/** Text that has the form of a rule's keys, not yet judged. */
export interface KeyMatch {
  readonly compiled: CompiledRule
  readonly reader: TextReader
  /** How its bytes were decoded, for the report; empty for plain text. */
  readonly decoded: readonly string[]
  readonly prefix: RulePrefix
  readonly body: string
  readonly left: LeftContext
  /** True if no separator marks the end, so it is a guess. */
  readonly endEstimated: boolean
  /** Byte range of the whole match. */
  readonly start: number
  readonly end: number
  /** True if the body is longer than the rule allows. */
  readonly tooLong: boolean
}

export function compileRule(rule: Rule): CompiledRule {
  const alphabet = new Uint8Array(256)
  const member = new RegExp(`[${rule.body.alphabet}]`)
  for (let code = 0; code < 128; code++) {
    alphabet[code] = member.test(String.fromCharCode(code)) ? 1 : 0
  }
  const anchors = anchorsOf(rule)
  const plainAlphabet = alphabet.map((isMember, code) =>
    mayBegin[code] === 1 || anchors.some((anchor) => anchor.charCodeAt(0) === code) ? 0 : isMember,
  )
  return { rule, anchors, alphabet, plainAlphabet }
}

export function anchorsOf(rule: Rule): string[] {
  const anchors = rule.prefixes
    .map((prefix) => prefix.text)
    .filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)))
  return [...new Set(anchors)]
}

/**
 * Finds texts of a rule's form that start in `bytes[from, to)`, in one view. Reads beyond the range to see what precedes
 * a match and where it ends. Linear: each match is read to a fixed limit.
 */
export function* matchesIn(
  bytes: Buffer,
  from: number,
  to: number,
  compiled: CompiledRule,
  view: View,
): Generator<KeyMatch> {
  for (const anchor of compiled.anchors) {
    const needle = view.needle(anchor)
    // Without this limit, the search for a missing needle would run to the end of the bytes for every range.
    const near = bytes.subarray(0, to + needle.length)
    for (
      let at = near.indexOf(needle, Math.max(0, from - 1));
      at !== -1;
      at = near.indexOf(needle, at + 1)
    ) {
      const reader = view.open(bytes, at)
      if (reader === null || reader.start < from || reader.start >= to) continue
      const match = matchAt(reader, compiled)
      if (match !== null) yield match
    }
  }
}

/** The match that begins at a prefix; null if the text there has another form. */
export function matchAt(reader: TextReader, compiled: CompiledRule): KeyMatch | null {
  // The longest prefix wins, unless what follows it is too short for a body.
  for (const prefix of compiled.rule.prefixes) {
    if (!startsWith(reader, prefix.text)) continue
    const match = matchBy(reader, compiled, prefix)
    if (match !== null) return match
  }
  return null
}

function matchBy(reader: TextReader, compiled: CompiledRule, prefix: RulePrefix): KeyMatch | null {
  const { rule } = compiled
  const { minLength } = rule.body
  const from = prefix.text.length
  // Within a word, read only up to the next prefix: hostile input may hold one at every third character.
  const read = bodyLength(reader, from, compiled, isJoining(reader.codeAt(-1)) ? 0 : minLength)
  const text = textOf(reader, from, from + read)
  const half = secretHalf(reader, from + read, text, compiled)
  if (half === null && read < minLength) return null
  if (isWithinCompound(reader)) return null
  const form = formOf(reader, compiled, prefix)
  const isKey = (body: string) => body.length >= minLength && judgeBody(rule, body).reason === null
  const stated = statedBody(reader, from, text, isKey)
  if (stated?.begins) {
    return form(stated.body, neutralLeft, false)
  }
  const left = leftContextOf(reader, compiled.anchors)
  if (left === null) return null
  if (stated !== null) return form(stated.body, left, false)
  const ended = half ?? endedBody(reader, compiled, from, text, left, isKey)
  if (ended.length < minLength) return null
  const estimated = ended.estimated || ended.length === longestBody
  const match = form(ended.text.slice(0, ended.length), left, estimated)
  // Not a key, and glued to the text before it: part of a longer name, and not reported as filtered.
  return left.costBits > 0 && judge(match).reason !== null ? null : match
}

/** Cuts characters that do not belong to the body off its end. */
function endedBody(
  reader: TextReader,
  compiled: CompiledRule,
  from: number,
  text: string,
  left: LeftContext,
  isKey: (body: string) => boolean,
): { text: string; length: number; estimated: boolean } {
  const whole = untilGluedWord(text, from, reader.interruptions, isKey)
  const cut = whole.length < text.length
  const after = {
    code: cut ? -1 : reader.codeAt(from + text.length),
    key: !cut && startsKey(reader, from + text.length, compiled),
  }
  return { text: whole, ...endOfBody(whole, left.delimiters, after, compiled.rule) }
}

function formOf(reader: TextReader, compiled: CompiledRule, prefix: RulePrefix) {
  return (body: string, left: LeftContext, endEstimated: boolean): KeyMatch => {
    const last = prefix.text.length + body.length - 1
    return {
      compiled,
      reader,
      decoded: decodedIn(reader, last),
      prefix,
      body,
      left,
      endEstimated,
      start: reader.start,
      end: reader.offsetAt(last) + reader.unit,
      tooLong: body.length > compiled.rule.body.maxLength,
    }
  }
}

/** The encodings of the characters up to and including `last`. */
function decodedIn(reader: TextReader, last: number): readonly string[] {
  const names = reader.interruptions.filter(({ index }) => index <= last).map(({ name }) => name)
  return names.length === 0 ? reader.decoded : [...new Set([...reader.decoded, ...names])]
}

function startsWith(reader: TextReader, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (reader.codeAt(i) !== text.charCodeAt(i)) return false
  }
  return true
}
