import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  base32Alphabet,
  base64Alphabet,
  encodedPatterns,
  hexAlphabet,
  literalPattern,
  matchEnd,
  parsePattern,
} from '../../src/search/index.ts'

const matches = (pattern: string, text: string) =>
  matchEnd(parsePattern(pattern), Buffer.from(text, 'latin1'), 0)

describe('parsePattern', () => {
  it.each([
    ['br_', 'br_x', 3],
    ['br_', 'br', -1],
    ['[a-c]x', 'bx', 2],
    ['[^a-c]x', 'bx', -1],
    ['a{2,4}b', 'aaab', 4],
    ['a{2,4}b', 'ab', -1],
    ['a?b', 'b', 1],
    ['a{3}', 'aaa', 3],
    ['\\x62\\n[\\s,]{1,3}z', 'b\n, z', 5],
    ['\\[\\]', '[]', 2],
    ['[-a]', '-', 1],
  ])('%j on %j ends at %d', (pattern, text, end) => {
    expect(matches(pattern, text)).toBe(end)
  })

  it('refuses a set without an end', () => {
    expect(() => parsePattern('[ab')).toThrow(RangeError)
  })
})

const base32 = (bytes: Buffer) => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('')
}

describe('encodedPatterns', () => {
  it.each([
    ['base64', base64Alphabet, (bytes: Buffer) => bytes.toString('base64')],
    ['base64url', base64Alphabet, (bytes: Buffer) => bytes.toString('base64url')],
    ['base32', base32Alphabet, base32],
    ['hexadecimal', hexAlphabet, (bytes: Buffer) => bytes.toString('hex')],
  ])('matches a text within other text in %s, at the phase it names', (_, alphabet, encode) => {
    const patterns = encodedPatterns(literalPattern(Buffer.from('br_')), alphabet)
    const group = alphabet.bits === 6 ? 4 : alphabet.bits === 5 ? 8 : 2
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ maxLength: 20 }), (a, b) => {
        const text = Buffer.from(encode(Buffer.concat([a, Buffer.from('br_'), b])))
        const found = patterns.some((pattern) => {
          for (let at = 0; at < text.length; at++) {
            if (at % group === pattern.phase && matchEnd(pattern, text, at) !== -1) return true
          }
          return false
        })
        expect(found).toBe(true)
      }),
    )
  })
})
