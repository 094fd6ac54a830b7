import { isDigit, isLetter } from '../characters.ts'
import { isPlainName } from '../judge.ts'
import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes, hexNumber } from './escaped-text.ts'
import { isBodyByte } from './parts.ts'
import {
  commonlyEscaped,
  escapedPrefix,
  hexDigits,
  interruptedByBytes,
  interruptedPrefix,
  lastHexDigit,
  parsePatterns,
} from './prefix-patterns.ts'

/**
 * Quoted-printable of mail (RFC 2045, section 6.7) with its soft line breaks, also as in a string literal, and the same
 * in header fields (RFC 2047). Soft line breaks in the body alone need no decoder: every text is read over them.
 */
export const quotedPrintable: Decoder = {
  name: 'quoted-printable',
  breaks: '=?',
  patterns: (prefix) =>
    parsePatterns([
      ...escapedPrefix(prefix, {
        escapes: (char) => [`=${hexDigits(char)}`],
        ends: (char) => `${lastHexDigit(char)}\\n`,
      }),
      ...interruptedPrefix(prefix, ['=[\\r\\n]{1,2}', '=\\\\{1,16}n', '=\\\\{1,16}r\\\\{1,16}n']),
      ...interruptedByBytes(prefix, '='),
    ]),
  commonPatterns: (prefix) =>
    commonlyEscaped(prefix, { escapes: (char) => [`=${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const first = firstBytes('=?')
const questionMark = 0x3f
const backspace = 0x08
const equals = 0x3d

const longestSoftBreak = 48
const softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\{1,16}r)?\\{1,16}n)/

const longestSeam = 80
/** The end of an encoded word and the start of the next, which belong together. */
const seam = /^\?=(?:\r?\n)?[ \t]{1,4}=\?[\w-]{1,30}(?:\*[\w-]{1,10})?\?[Qq]\?/

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  if (bytes[at] === questionMark) return skipped(seam, bytes, at, Math.min(end, at + longestSeam))
  const code = at + 3 <= end ? hexNumber(bytes, at + 1, 2) : -1
  if (code !== -1) return isWritten(code, bytes, at) ? { length: 3, bytes: [code] } : null
  return skipped(softBreak, bytes, at, Math.min(end, at + longestSoftBreak))
}

/**
 * The standard wants capitals, without which `x=ab` would be an escape too; ASCII is read in either case. Letters,
 * digits and backspaces are escaped only in a row or within a word, and not after a name: `name=41` and `name=30238dfd`
 * are assignments.
 */
function isWritten(code: number, bytes: Buffer, at: number): boolean {
  if (code >= 0x80) return /[A-F0-9]{2}/.test(bytes.toString('latin1', at + 1, at + 3))
  if (!isLetter(code) && !isDigit(code) && code !== backspace) return true
  const next = bytes[at + 3] ?? 0
  if (next === equals || bytes[at - 3] === equals) return true
  return isBodyByte(next) && !endsName(bytes, at)
}

const shortestName = 4
const longestName = 64

/** True if the text before `end` is a name, to which something may be assigned. */
function endsName(bytes: Buffer, end: number): boolean {
  let start = end
  while (end - start < longestName && isBodyByte(bytes[start - 1] ?? 0)) start--
  return end - start >= shortestName && isPlainName(bytes.toString('latin1', start, end))
}

function skipped(text: RegExp, bytes: Buffer, at: number, end: number): Escape | null {
  const found = text.exec(bytes.toString('latin1', at, end))
  return found === null ? null : { length: found[0].length, bytes: [] }
}
