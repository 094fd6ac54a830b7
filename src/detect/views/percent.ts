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
  commonlyEscaped,
  escapedPrefix,
  hexDigits,
  hexOf,
  interruptedByBytes,
  lastHexDigit,
  parsePatterns,
} from './prefix-patterns.ts'

/**
 * Percent-encoding (RFC 3986, section 2.1), also encoded several times (`%255F`), and the `%u005F` of the old `escape`
 * function. All levels are decoded at once.
 */
export const percent: Decoder = {
  name: 'percent',
  breaks: '%',
  patterns: (prefix) =>
    parsePatterns([
      ...escapedPrefix(prefix, {
        escapes: (char, isLast) => {
          const digits = hexDigits(char)
          if (!isLast) return [`%${digits}`]
          return [`%${digits}`, `%25${digits}`, '%2525', `%[uU]00${digits}`]
        },
        ends: lastHexDigit,
      }),
      ...interruptedByBytes(prefix, '%'),
      encodedTwice(prefix.slice(0, 1)),
    ]),
  commonPatterns: (prefix) =>
    commonlyEscaped(prefix, { escapes: (char) => [`%${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const first = firstBytes('%')

/** A percent-encoded character, each of whose three characters is encoded again. */
function encodedTwice(char: string): string {
  return Array.from(`%${hexOf(char)}`, (digit) => `%${hexOf(digit)}`).join('')
}

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  let digits = at + 1
  // `%25` is an encoded `%`: it begins another level if digits follow.
  while (bytes[digits] === 0x32 && bytes[digits + 1] === 0x35 && isEscaped(bytes, digits + 2)) {
    digits += 2
  }
  const isUnicode = ((bytes[digits] ?? 0) | 0x20) === 0x75
  const from = isUnicode ? digits + 1 : digits
  const count = isUnicode ? 4 : 2
  const value = from + count <= end ? hexNumber(bytes, from, count) : -1
  if (value === -1) return null
  return { length: from + count - at, bytes: isUnicode ? utf8(value) : [value] }
}

function isEscaped(bytes: Buffer, at: number): boolean {
  const first = bytes[at]
  if (first !== undefined && (first | 0x20) === 0x75) return hexNumber(bytes, at + 1, 4) !== -1
  return hexValue(first) !== -1 && hexValue(bytes[at + 1]) !== -1
}
