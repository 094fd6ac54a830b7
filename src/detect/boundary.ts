import { endsWithEscape } from './escapes.ts'
import { isLikeName, isRandomText, kindOfRun, runBefore, textUpTo } from './left-run.ts'
import { randomnessScore, shapeOf } from './score.ts'
import { sequenceStart } from './terminal.ts'
import type { Reading } from './views/index.ts'

/** Longest row of `_` or `-` that is looked at, in characters: a longer one is a ruler. */
const longestRow = 256

// What a glued neighbour costs, in bits.
const afterShortRun = 2
const afterWord = 2
const afterDot = 1
const afterSign = 2

/** Characters around a key that set it off, as in `_key_` or `<!--key-->`. */
export interface Marks {
  readonly code: number
  readonly count: number
}

export const noMarks: Marks = { code: 0, count: 0 }

/** What is before a key: evidence for or against it. */
export interface Left {
  /** Delimiters that the same delimiters may close after the key. */
  readonly marks: Marks
  /** Bits of randomness that the body must have beyond the rule's minimum, because of what is glued to its left. */
  readonly costBits: number
  /** Length of the whole key in characters as a binary format states it before the key; null where none does. */
  readonly toldLength: number | null
}

/** Nothing before a key speaks for or against it. */
export const unmarked: Left = { marks: noMarks, costBits: 0, toldLength: null }

/**
 * What is before the text that begins here, or null if that decides that it is not a key: random text that it would be
 * a part of, or another vendor's prefix.
 * @param anchors what the keys of the rule begin with.
 */
export function leftOf(reading: Reading, anchors: readonly string[]): Left | null {
  const before = reading.codeAt(-1)
  if (!isJoining(before) || endsWithEscape(reading, -1)) {
    return continuesRandomText(reading, anchors) ? null : unmarked
  }
  if (isSeparator(before)) {
    const marks = marksBefore(reading, before)
    if (marks !== null) return { ...unmarked, marks }
  }
  const costBits = costOfNeighbour(reading, before, anchors)
  return costBits === null ? null : { ...unmarked, costBits }
}

/** Delimiters before a key with nothing glued to their own left; null for a part of a longer name. */
function marksBefore(reading: Reading, code: number): Marks | null {
  let count = 1
  while (count < longestRow && reading.codeAt(-1 - count) === code) count++
  if (count === longestRow) return { code, count }
  const outside = reading.codeAt(-1 - count)
  const apart = !isJoining(outside) || endsWithEscape(reading, -1 - count)
  return apart ? { code, count } : null
}

function costOfNeighbour(
  reading: Reading,
  before: number,
  anchors: readonly string[],
): number | null {
  if (before === dollar || before === ampersand) return afterSign
  if (before === dot) return costOfDot(reading, anchors)
  const run = runBefore(reading, -1)
  if (run.length === 1 && reading.codeAt(-2) >= 0x80) return 0
  if (isForeignPrefix(reading, run)) return null
  return isInProse(reading, run) ? afterWord : costOfRun(run, anchors)
}

function costOfRun(run: string, anchors: readonly string[]): number | null {
  // Chance does not write the prefix twice into one random text: the run is another key.
  for (const anchor of anchors) {
    const earlier = run.lastIndexOf(anchor)
    if (earlier !== -1 && isKeyLike(run.slice(earlier + anchor.length))) return afterShortRun
  }
  const kind = kindOfRun(run)
  return kind === 'random' ? null : kind === 'word' ? afterWord : afterShortRun
}

/** `invoked exitKEY`: a word after another one and a space, as the constants of programs have. */
function isInProse(reading: Reading, run: string): boolean {
  const outside = -1 - run.length
  return (
    /^[a-z]{3,16}$/.test(run) &&
    reading.codeAt(outside) === 0x20 &&
    /[a-z]{2}[,.:]?$/.test(textUpTo(reading, outside - 1, 4)) &&
    isLikeName(run)
  )
}

/** Brazilian host names end in `.com.br`, and names of files and columns go on with `_`. */
const brazilianHost =
  /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i

function costOfDot(reading: Reading, anchors: readonly string[]): number | null {
  if (!isWord(reading.codeAt(-2))) return 0
  if (brazilianHost.test(textUpTo(reading, -1, 8))) return null
  const run = runBefore(reading, -2)
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor)) ? null : afterDot
}

/** Products whose keys end in `br_`, where a text begins with them. */
const foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/
const foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/

function isForeignPrefix(reading: Reading, run: string): boolean {
  if (!/^[a-z]{1,4}$/.test(run)) return false
  const outside = reading.codeAt(-1 - run.length)
  // A byte of a binary format or of another encoding is not the beginning of a text.
  if (outside >= 0x7f || (outside >= 0 && outside < 0x20 && !isSpace(outside))) return false
  if (/^(?:key|api|auth)$/.test(run)) return false
  let after = ''
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reading.codeAt(at)))
  return foreignPart.test(after) || (run.length > 1 && foreign.test(`${run}br`))
}

/** True where control sequences only colour a part of random text, as `grep --color` does. */
function continuesRandomText(reading: Reading, anchors: readonly string[]): boolean {
  const codes = (index: number) => reading.codeAt(index)
  let last = -1
  for (let count = 0; count < 4; count++) {
    const start = sequenceStart(codes, last)
    if (start === null) break
    last = start - 1
  }
  if (last === -1 || !isWord(reading.codeAt(last))) return false
  const run = runBefore(reading, last)
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

function isSeparator(code: number): boolean {
  return code === 0x5f || code === 0x2d
}

function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    isSeparator(code)
  )
}

/** True for characters that join a text to what comes before it, unless they end an escape. */
export function isJoining(code: number): boolean {
  return isWord(code) || code === dot || code === dollar || code === ampersand
}
