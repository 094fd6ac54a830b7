import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zlib } from '../../../src/sources/containers/zlib.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

describe('zlib', () => {
  it('recognises every stream, and reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 9, max: 15 }),
        async (content, level, windowBits) => {
          const bytes = deflateSync(content, { level, windowBits })
          expect(zlib.recognises(bytes.subarray(0, 512))).toBe(true)
          const result = await readAll(zlib, streamed(bytes, 100))
          expect(result.entries[0]?.content.equals(content)).toBe(true)
          expect(result.unread).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('does not take text, short or long, for a stream', () => {
    const lines = 'x^2 + y^2 = z^2\nHK is a place; hCaptcha; X\x85; (\x15'
    for (const start of ['x^', 'x\x01', 'HK', 'X\x85', 'h\x81', '8O']) {
      for (let length = 0; length < 1200; length += 7) {
        const bytes = Buffer.from((start + lines.repeat(30)).slice(0, length), 'latin1')
        expect(zlib.recognises(bytes.subarray(0, 512))).toBe(false)
      }
    }
    expect(zlib.recognises(deflateSync('cut').subarray(0, 5))).toBe(false)
  })

  it('names bytes after the end, a wrong checksum and truncation', async () => {
    const bytes = deflateSync(text(600))
    const after = await readAll(zlib, inMemory(Buffer.concat([bytes, Buffer.from('garbage')])))
    expect(after.unread).toEqual(['not-covered'])
    const wrong = Buffer.from(bytes)
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1
    expect((await readAll(zlib, inMemory(wrong))).unread).toEqual(['checksum'])
    for (let length = 2; length < bytes.length; length++) {
      const result = await readAll(zlib, inMemory(bytes.subarray(0, length)))
      expect(result.unread).toEqual(['truncated'])
      expect(text(600).indexOf(result.entries[0]?.content ?? '-')).toBe(0)
    }
  })

  it('names damage, and never fails otherwise', async () => {
    const plain = text(3000)
    const bytes = deflateSync(plain)
    for (let seed = 1; seed <= 60; seed++) {
      const result = await readAll(zlib, inMemory(damaged(bytes, seed)))
      const isWhole = result.entries[0]?.content.equals(plain) ?? false
      expect(isWhole || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at its limits', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000))
    const result = await readAll(zlib, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000 + 10 * bomb.length)
  })
})
