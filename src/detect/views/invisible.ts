import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes } from './escaped-text.ts'
import { escapedPrefix, gapsIn, parsePatterns } from './prefix-patterns.ts'

/**
 * Characters in UTF-8 that are not shown (zero-width characters, soft hyphens, variation selectors), full-width forms, and
 * characters that look like a hyphen or an underscore.
 */
export const invisible: Decoder = {
  name: 'invisible',
  breaks: '\xc2\xcb\xcd\xd8\xe1\xe2\xef\xf3',
  patterns: (prefix) =>
    parsePatterns([
      ...gapsIn(prefix).flatMap(({ before }) => hiddenStarts.map((start) => before + start)),
      ...escapedPrefix(prefix, {
        escapes: (char) => typographic(char).map(bytesOf),
        ends: (char) => typographic(char).map(bytesOf).join(''),
      }),
    ]),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

/** The first bytes of the characters below that are not shown, without those of quotes, dashes and the ellipsis. */
const hiddenStarts = [
  '[\\xe1\\xe2\\xef][\\x80\\x81\\xa0\\xb8\\xbb][\\x80-\\x8f\\xa0-\\xa5\\xa7-\\xaf\\xbf]',
  '[\\xc2\\xcd\\xd8][\\x8f\\x9c\\xad]',
  '\\xf3\\xa0',
]

/** First and last codes of characters that are not shown. */
const hidden: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
]

const hyphens = '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63'
const underscores = '\u02cd\u2017\u203f\ufe4d\ufe4e\ufe4f'

/** U+FF01 to U+FF5E are U+0021 to U+007E in the width of a Chinese character. */
const widthOffset = 0xfee0

/** The forms that software puts in the place of a character. */
function typographic(char: string): string[] {
  const fullWidth = String.fromCharCode(char.charCodeAt(0) + widthOffset)
  const others = char === '-' ? ['\u2010', '\u2011'] : char === '_' ? ['\u203f'] : []
  return [fullWidth, ...others]
}

/** The pattern of a character in UTF-8. */
function bytesOf(char: string): string {
  return Array.from(Buffer.from(char), (byte) => `\\x${byte.toString(16)}`).join('')
}

const first = firstBytes('\xc2\xcb\xcd\xd8\xe1\xe2\xef\xf3')

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  const lead = bytes[at] ?? 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > end) return null
  const text = bytes.toString('utf8', at, at + length)
  const code = text.codePointAt(0) ?? 0
  if (hidden.some(([from, to]) => code >= from && code <= to)) return { length, bytes: [] }
  const meaning = meaningOf(code, text)
  return meaning === -1 ? null : { length, bytes: [meaning] }
}

/** Code of the ASCII character that a character looks like; -1 without one. */
function meaningOf(code: number, text: string): number {
  if (code > 0xff00 && code < 0xff5f) return code - widthOffset
  return hyphens.includes(text) ? 0x2d : underscores.includes(text) ? 0x5f : -1
}
