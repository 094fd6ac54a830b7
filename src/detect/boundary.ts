import type { Reading } from './views/index.ts'

/** Longest escape that is looked for, in characters. */
const longestEscape = 32
/** Longest row of `_` or `-` that is looked at, in characters. */
const longestRow = 80

/**
 * What a key may stand behind although a letter or digit comes right before it:
 * `\n`, octal `\075`, `%3D` (also encoded twice: `%253D`), `%u003D`, `\x3d`, `\u003d`, `_x003D_` (Office Open XML),
 * quoted-printable `=3D`, terminal colours (`ESC[32m`, also written out as `\u001b[`, `\x1b[`, `\033[`, `\e[`),
 * and a command's option of one letter (`-u`).
 */
const joinedAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\})`,
    '%(?:25){0,3}[0-9A-Fa-f]{2}',
    '%u[0-9A-Fa-f]{4}',
    '_x[0-9A-Fa-f]{4}_',
    '=(?:[0-9A-F]{2}|3d|0a|2d|5f)',
    String.raw`(?:\x1b|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;]{0,16}m`,
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`,
  ]
    .map((one) => `(?:${one})$`)
    .join('|'),
)

/** Characters that stand around a key to set it off, as in `_key_` or `<!--key-->`. */
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
  /** Length of the whole key in characters as a binary format states it right before the key; null where none does. */
  readonly toldLength: number | null
}

/** What is before the text that begins here, or null if that decides that it is not a key. */
export function leftOf(reading: Reading): Left | null {
  const marks = boundaryBefore(reading)
  if (marks !== null) return { marks, costBits: 0, toldLength: null }
  const toldLength = lengthToldBefore(reading)
  return toldLength === null ? null : { marks: noMarks, costBits: 0, toldLength }
}

/**
 * Where a text that begins here can be a key: behind no character of a longer name, or where that character belongs to
 * an escape.
 * @returns the marks that set it off (none: a count of 0), or null where it is part of a longer name.
 */
function boundaryBefore(reading: Reading): Marks | null {
  const before = reading.codeAt(-1)
  if (!isJoining(before)) return noMarks
  if (endsJoined(reading, -1)) return noMarks
  if (!isSeparator(before)) return before === dot && !isWord(reading.codeAt(-2)) ? noMarks : null
  let count = 1
  while (count < longestRow && reading.codeAt(-1 - count) === before) count++
  const outside = reading.codeAt(-1 - count)
  const apart = !isJoining(outside) || endsJoined(reading, -1 - count)
  return apart ? { code: before, count } : null
}

/**
 * The length that the byte before a key tells, as protocol buffers, CBOR and pickle write it; null where that byte is
 * part of a longer name.
 */
function lengthToldBefore(reading: Reading): number | null {
  const before = reading.codeAt(-2)
  const possible = reading.unit === 1 && (!isWord(before) || before === cborText)
  return possible ? reading.codeAt(-1) : null
}

/** Head of a CBOR text whose length is one byte (RFC 8949, section 3). */
const cborText = 0x78
const dot = 0x2e

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

/** `.` stands before `br_` in Brazilian host names, `$` and `&` before variables. */
function isJoining(code: number): boolean {
  return isWord(code) || code === dot || code === 0x24 || code === 0x26
}

/** True if the text up to and with `last` ends with an escape. */
function endsJoined(reading: Reading, last: number): boolean {
  let text = ''
  for (let i = last; i > last - longestEscape; i--) {
    const code = reading.codeAt(i)
    if (code === -1) break
    text = String.fromCharCode(code) + text
  }
  return joinedAtEnd.test(text)
}
