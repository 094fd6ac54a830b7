import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes, hexNumber, utf8 } from './escaped-text.ts'
import { escapedPrefix, hexDigits, parsePatterns } from './prefix-patterns.ts'

/**
 * `_x005F_` of Office Open XML (ECMA-376, ST_Xstring) and CLIXML in a prefix. In the body it needs no decoder: every text
 * is read with these escapes.
 */
export const officeEscape: Decoder = {
  name: 'markup',
  patterns: (prefix) =>
    parsePatterns(
      escapedPrefix(prefix, {
        escapes: (char) => [`_x00${hexDigits(char)}_`],
        ends: () => '_',
      }),
    ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const first = firstBytes('_')
const underscore = 0x5f
const length = 7

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  if (at + length > end || bytes[at + length - 1] !== underscore || bytes[at + 1] !== 0x78) {
    return null
  }
  const code = hexNumber(bytes, at + 2, 4)
  return code === -1 ? null : { length, bytes: utf8(code) }
}
