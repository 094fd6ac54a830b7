import type { Pattern } from '../../model/index.ts'
import { base64Alphabet, parsePattern } from '../../search/index.ts'
import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes } from './escaped-text.ts'
import { plain } from './prefix-patterns.ts'

/** Characters that an encoder may write as they are or encoded (RFC 2152, set O, and those outside of all sets). */
const optional = /[!"#$%&*;<=>@[\]^_`{|}~\\]/
/** Longest row of encoded characters that is decoded, in characters of base64: enough for a few `_`. */
const longestRow = 32

const letters = base64Alphabet.characters.map(([letter = '']) => letter).join('')

/** UTF-7 (RFC 2152), in which `_` may be written as `+AF8-`. */
export const utf7: Decoder = {
  name: 'utf-7',
  patterns: (prefix) => patternsOf(prefix),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const first = firstBytes('+')

/** The prefix up to its first encoded character, of which two characters and four bits are known. */
function patternsOf(prefix: string): Pattern[] {
  const index = prefix.search(optional)
  if (index === -1) return []
  const code = prefix.charCodeAt(index)
  const last = letters.slice((code & 15) << 2, ((code & 15) << 2) + 4)
  const known = [code >> 10, (code >> 4) & 63].map((value) => letters[value]).join('')
  return [parsePattern(`${plain(`${prefix.slice(0, index)}+${known}`)}[${plain(last)}]`)]
}

/** A row of UTF-16 units in base64, and the hyphen that ends it. Characters beyond ASCII become one byte, 0xff. */
function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  const decoded: number[] = []
  let next = at + 1
  let bits = 0
  let pending = 0
  for (; next < end; next++) {
    const value = values[bytes[next] ?? 0] ?? -1
    if (value === -1) break
    if (next - at > longestRow) return null
    pending = ((pending << 6) | value) & 0xfffff
    bits += 6
    if (bits < 16) continue
    bits -= 16
    const code = (pending >> bits) & 0xffff
    decoded.push(code < 0x80 ? code : 0xff)
  }
  const closes = bytes[next] === hyphen && next < end
  if (next === at + 1) return closes ? { length: 2, bytes: [plus] } : null
  // What is left of the last character is less than one, and zero.
  if (bits >= 6 || (pending & ((1 << bits) - 1)) !== 0) return null
  return { length: next - at + (closes ? 1 : 0), bytes: decoded }
}

const plus = 0x2b
const hyphen = 0x2d
const values = new Int8Array(256).fill(-1)
for (const [value, letter] of Array.from(letters).entries()) values[letter.charCodeAt(0)] = value
