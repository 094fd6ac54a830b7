import type { Decoder } from './decoder.ts'
import {
  decodeEscapes,
  type Escape,
  firstBytes,
  hexNumber,
  hexValue,
  utf8,
} from './escaped-text.ts'
import {
  escapedPrefix,
  hexDigits,
  interruptedPrefix,
  lastHexDigit,
  parsePatterns,
  plain,
} from './prefix-patterns.ts'

/**
 * Escapes with a backslash in JSON and in programming languages: `\u005f`, `\u{5f}`, `\U0000005f`, `\x5f`, `\x{5f}` and
 * octal `\137`. With any number of backslashes, as in JSON within JSON; all levels are decoded at once.
 */
export const jsonEscape: Decoder = {
  name: 'json-escape',
  breaks: '\\',
  patterns: (prefix) =>
    parsePatterns([
      ...escapedPrefix(prefix, { escapes: writtenForms, ends: lastCharacters }),
      // Characters that are not shown, ESC, and the start of a tag.
      ...interruptedPrefix(prefix, [
        `${backslashes}u[02fF][0eE][016aAfF][0-9a-fA-F]`,
        `${backslashes}u003[cC]`,
      ]),
      fullWidth(prefix),
    ]),
  // Without what precedes them, so that any number of backslashes may be there.
  commonPatterns: (prefix) => {
    const digits = hexDigits(prefix.slice(-1))
    return parsePatterns([`\\\\u00${digits}`, `\\\\x${digits}`])
  },
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const backslashes = '\\\\{1,16}'

function writtenForms(char: string, isLast: boolean): string[] {
  const digits = hexDigits(char)
  const octal = octalOf(char)
  const common = [
    // `echo -e` and `printf %b` have a zero before the three digits.
    backslashes + (octal.startsWith('0') ? octal : `0{0,1}${octal}`),
    `${backslashes}[ux]\\{0{0,6}${digits}\\}`,
  ]
  if (!isLast) return [`${backslashes}[uUx]0{0,6}${digits}`, ...common]
  // One pattern for each form, so that each is also looked for within base64.
  return ['u00', 'U000000', 'x'].map((letter) => `${backslashes}${letter}${digits}`).concat(common)
}

function lastCharacters(char: string): string {
  return `${lastHexDigit(char)}${octalOf(char).slice(-1)}}`
}

function octalOf(char: string): string {
  return char.charCodeAt(0).toString(8).padStart(3, '0')
}

/** The first character as a full-width form. */
function fullWidth(prefix: string): string {
  // U+FF01 to U+FF5E are U+0021 to U+007E.
  const digits = hexDigits(String.fromCharCode(prefix.charCodeAt(0) - 0x20))
  return `${backslashes}u[fF][fF]${digits}[${plain(prefix[1] ?? '')}\\\\]`
}

const first = firstBytes('\\')
const backslash = 0x5c

/** What a letter or a quote stands for after a backslash. `\b` and `\f` are more often the start of a name. */
const single = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '`': '`', '/': '/' }).map(
    ([char, meaning]) => [char.charCodeAt(0), meaning.charCodeAt(0)],
  ),
)

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  // The first backslash of a row decides for all of them.
  if (bytes[at - 1] === backslash) return null
  let letter = at + 1
  while (bytes[letter] === backslash) letter++
  const found = numberedEscape(bytes, letter) ?? singleEscape(bytes, letter)
  if (found === null || letter + found.length > end) return null
  return { length: letter + found.length - at, bytes: found.bytes }
}

function singleEscape(bytes: Buffer, at: number): Escape | null {
  const meaning = single.get(bytes[at] ?? 0)
  return meaning === undefined ? null : { length: 1, bytes: [meaning] }
}

const digitsAfter: Readonly<Record<number, number>> = { 117: 4, 85: 8, 120: 2 }

/** Reads an escape by number, from the character after its backslashes. */
function numberedEscape(bytes: Buffer, at: number): Escape | null {
  const count = digitsAfter[bytes[at] ?? 0]
  if (count === undefined) return octalEscape(bytes, at)
  if (bytes[at + 1] === 0x7b) return bracedEscape(bytes, at + 2)
  const code = hexNumber(bytes, at + 1, count)
  if (code === -1) return null
  return { length: 1 + count, bytes: count === 2 ? [code] : utf8(code) }
}

const mostBracedDigits = 8

/** @param from offset of the first digit, after a letter and a brace. */
function bracedEscape(bytes: Buffer, from: number): Escape | null {
  let at = from
  while (at - from < mostBracedDigits && hexValue(bytes[at]) !== -1) at++
  if (at === from || bytes[at] !== 0x7d) return null
  return { length: at + 3 - from, bytes: utf8(hexNumber(bytes, from, at - from)) }
}

/** Three octal digits, four for ASCII that begin with a zero, or two before another escape or a quote. */
function octalEscape(bytes: Buffer, at: number): Escape | null {
  const text = bytes.toString('latin1', at, at + 4)
  const digits = /^(?:0[01][0-7]{2}|[0-3][0-7]{2}|[4-7][0-7](?=[\\"']))/.exec(text)?.[0]
  if (digits === undefined) return null
  return { length: digits.length, bytes: [Number.parseInt(digits, 8)] }
}
