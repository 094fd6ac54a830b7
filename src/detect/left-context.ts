import { isDigit, isLetter, isSeparator } from './characters.ts'
import { sequenceStart } from './control-sequences.ts'
import { endsWithEscape } from './escapes.ts'
import { isLikeName, isRandomText, kindOfRun, runBefore, textUpTo } from './preceding-run.ts'
import { randomnessScore, shapeOf } from './score.ts'
import type { TextReader } from './views/index.ts'

/** Longest row of `_` or `-` that is counted, in characters: a longer one is a ruler. */
const longestRow = 256

// Costs of text glued to the left of a key, in bits.
const shortRunCost = 2
const wordCost = 2
const dotCost = 1
const signCost = 2

/** A row of one character that sets a key off, as in `_key_` or `<!--key-->`. */
export interface Delimiters {
  readonly code: number
  readonly count: number
}

export const noDelimiters: Delimiters = { code: 0, count: 0 }

/** The evidence for or against a key in the text before it. */
export interface LeftContext {
  /** Delimiters that the same delimiters may close after the key. */
  readonly delimiters: Delimiters
  /** Bits of randomness that the body must have beyond the rule's minimum, because of what is glued to its left. */
  readonly costBits: number
}

/** The text before a key is no evidence either way. */
export const neutralLeft: LeftContext = { delimiters: noDelimiters, costBits: 0 }

/**
 * Weighs the text to the left of a possible key. Null if it rules the key out: random text that the key would be a part
 * of, or another vendor's prefix.
 * @param anchors the prefixes that the rule's keys begin with.
 */
export function leftContextOf(reader: TextReader, anchors: readonly string[]): LeftContext | null {
  const before = reader.codeAt(-1)
  if (!isJoining(before) || endsWithEscape(reader, -1)) {
    return continuesRandomText(reader, anchors) ? null : neutralLeft
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader, before)
    if (delimiters !== null) return { ...neutralLeft, delimiters }
  }
  const costBits = costOfGlued(reader, before, anchors)
  return costBits === null ? null : { ...neutralLeft, costBits }
}

/** Counts the delimiters before a key; null if a longer name continues to their left. */
function delimitersBefore(reader: TextReader, code: number): Delimiters | null {
  let count = 1
  while (count < longestRow && reader.codeAt(-1 - count) === code) count++
  if (count === longestRow) return { code, count }
  const outside = reader.codeAt(-1 - count)
  const apart = !isJoining(outside) || endsWithEscape(reader, -1 - count)
  return apart ? { code, count } : null
}

function costOfGlued(
  reader: TextReader,
  before: number,
  anchors: readonly string[],
): number | null {
  if (before === dollar || before === ampersand) return signCost
  if (before === dot) return costOfDot(reader, anchors)
  const run = runBefore(reader, -1)
  if (run.length === 1 && reader.codeAt(-2) >= 0x80) return 0
  if (isForeignPrefix(reader, run)) return null
  return isInProse(reader, run) ? wordCost : costOfRun(run, anchors)
}

function costOfRun(run: string, anchors: readonly string[]): number | null {
  // One random text does not contain the prefix twice by chance: the run is another key.
  for (const anchor of anchors) {
    const earlier = run.lastIndexOf(anchor)
    if (earlier !== -1 && isKeyLike(run.slice(earlier + anchor.length))) return shortRunCost
  }
  const kind = kindOfRun(run)
  return kind === 'random' ? null : kind === 'word' ? wordCost : shortRunCost
}

/** `invoked exitKEY`: a word glued to the key with another word and a space before it, as in a program's string constants. */
function isInProse(reader: TextReader, run: string): boolean {
  const outside = -1 - run.length
  return (
    /^[a-z]{3,16}$/.test(run) &&
    reader.codeAt(outside) === 0x20 &&
    /[a-z]{2}[,.:]?$/.test(textUpTo(reader, outside - 1, 4)) &&
    isLikeName(run)
  )
}

/** Brazilian host names end in `.com.br`; file and column names continue with `_`. */
const brazilianHost =
  /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i

function costOfDot(reader: TextReader, anchors: readonly string[]): number | null {
  if (!isWord(reader.codeAt(-2))) return 0
  if (brazilianHost.test(textUpTo(reader, -1, 8))) return null
  const run = runBefore(reader, -2)
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor)) ? null : dotCost
}

/** Prefixes of other products that end in `br_`, at the start of a text. */
const foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/
const foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/

function isForeignPrefix(reader: TextReader, run: string): boolean {
  if (!/^[a-z]{1,4}$/.test(run)) return false
  const outside = reader.codeAt(-1 - run.length)
  // A byte of a binary format or of another encoding does not start a text.
  if (outside >= 0x7f || (outside >= 0 && outside < 0x20 && !isSpace(outside))) return false
  if (/^(?:key|api|auth)$/.test(run)) return false
  let after = ''
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reader.codeAt(at)))
  return foreignPart.test(after) || (run.length > 1 && foreign.test(`${run}br`))
}

/** True if control sequences only highlight a part of random text, as `grep --color` does. */
function continuesRandomText(reader: TextReader, anchors: readonly string[]): boolean {
  const codes = (index: number) => reader.codeAt(index)
  let last = -1
  for (let count = 0; count < 4; count++) {
    const start = sequenceStart(codes, last)
    if (start === null) break
    last = start - 1
  }
  if (last === -1 || !isWord(reader.codeAt(last))) return false
  const run = runBefore(reader, last)
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor))
}

const keyLength = 16
const keyScore = 10

function isKeyLike(body: string): boolean {
  return body.length >= keyLength && randomnessScore(body, shapeOf(body)) >= keyScore
}

const dot = 0x2e
const dollar = 0x24
const ampersand = 0x26

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code) || isSeparator(code)
}

/** True for characters that join a text to the character before it, unless they end an escape. */
export function isJoining(code: number): boolean {
  return isWord(code) || code === dot || code === dollar || code === ampersand
}
