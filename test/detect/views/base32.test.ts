import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32 } from '../../../src/detect/views/base32.ts'
import { hasOrderedPlaces, keysThrough, openAll } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 11)
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function encode(text: string): string {
  const bits = Array.from(Buffer.from(text), (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  const encoded = groups.map((group) => letters[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
  return encoded.padEnd(Math.ceil(encoded.length / 8) * 8, '=')
}

const keysIn = (text: string | Buffer) => keysThrough([base32], text, 1).map((found) => found.key)

describe('base32', () => {
  it('is decoded at each position of a group', () => {
    for (let shift = 0; shift < 10; shift++) {
      const text = `secret: ${encode(`${'.'.repeat(shift)}${secret}\n`)}\n`
      expect(keysIn(text)).toEqual([secret])
      expect(keysIn(text.replaceAll('=', ''))).toEqual([secret])
    }
  })

  it('is decoded over lines, wherever they end', () => {
    for (let shift = 0; shift < 24; shift++) {
      const encoded = encode(`${'.'.repeat(shift)} ${secret}\n`)
      for (const newline of ['\n', '\r\n    ', '\\n']) {
        const text = (encoded.match(/.{1,32}/g) ?? []).join(newline)
        expect(keysIn(`${text}\n\nx\n`)).toEqual([secret])
      }
    }
  })

  it('of UTF-16 is decoded', () => {
    const text = encode(Buffer.from(`x=${secret};`, 'utf16le').toString('latin1'))
    expect(keysIn(text)).toEqual([secret])
  })

  it('is decoded within any text, and its places are in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (outside, inside, after) => {
        const text = Buffer.from(`${outside} ${encode(`${inside} ${secret} ${after}`)}\n\n`)
        const shown = openAll(base32, text).filter(({ bytes }) => bytes.includes(secret))
        expect(shown.length).toBeGreaterThan(0)
        for (const decoded of shown) expect(hasOrderedPlaces(decoded, text.length)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('is read as the command base32 writes it', (context) => {
    const { status, stdout } = spawnSync('base32', { input: `${'text '.repeat(12)}${secret}\n` })
    if (status !== 0) return context.skip()
    expect(keysIn(stdout)).toEqual([secret])
  })

  it('never fails, whatever the bytes and the hit', () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('MJZF6\n\\"+,/= ')))
    const hit = fc.tuple(fc.nat(60), fc.nat(9), fc.nat(7))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 80 }), hit, (list, [start, length, phase]) => {
        const bytes = Buffer.from(list)
        const decoded = base32.open(bytes, { start, end: start + length, phase })
        expect(decoded === null || hasOrderedPlaces(decoded, bytes.length)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
