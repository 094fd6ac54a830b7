import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lzw } from '../../../src/sources/containers/lzw.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

/** `-f`: also what becomes longer. */
const compress = (input: Buffer, ...options: string[]): Buffer =>
  run('compress', ['-c', '-f', ...options], { input })

describe.skipIf(!has('compress'))('compress', () => {
  // The tools cannot read what they write with -b9.
  it.each([[''], ['-b10'], ['-b12'], ['-b16']])('reads what compress %s writes', async (option) => {
    const random = seededRandom(3)
    const noise = Buffer.from(Array.from({ length: 300_000 }, () => random() * 256))
    const plain = Buffer.concat([text(200_000), noise, Buffer.alloc(100_000, 'ab')])
    const bytes = compress(plain, ...(option === '' ? [] : [option]))
    expect(lzw.recognises(bytes.subarray(0, 512))).toBe(true)
    for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
      const result = await readAll(lzw, input)
      expect(result.entries[0]?.content.equals(plain)).toBe(true)
      expect(result.unread).toEqual([])
    }
  })

  it('reads any content', async () => {
    const parts = fc.array(fc.tuple(fc.uint8Array({ maxLength: 4 }), fc.nat(500)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const plain = Buffer.concat(
          given.flatMap(([bytes, times]) => Array<Buffer>(times).fill(Buffer.from(bytes))),
        )
        const result = await readAll(lzw, inMemory(compress(plain)))
        expect(result.entries[0]?.content.equals(plain)).toBe(true)
        expect(result.unread).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('gives out what precedes a truncation; the format does not show it', async () => {
    const plain = text(600)
    const bytes = compress(plain)
    for (let length = 3; length < bytes.length; length += 5) {
      const result = await readAll(lzw, inMemory(bytes.subarray(0, length)))
      expect(plain.indexOf(result.entries[0]?.content ?? '-')).toBe(0)
    }
    expect((await readAll(lzw, inMemory(bytes.subarray(0, 2)))).unread).toEqual(['truncated'])
  })

  it('names codes that cannot be, and never fails otherwise', async () => {
    const bytes = compress(text(3000))
    const unread: string[] = []
    for (let seed = 1; seed <= 60; seed++)
      unread.push(...(await readAll(lzw, inMemory(damaged(bytes, seed)))).unread)
    expect(unread).toContain('damaged')
    const first = Buffer.concat([bytes.subarray(0, 3), Buffer.alloc(20, 0xff)])
    expect((await readAll(lzw, inMemory(first))).unread).toEqual(['damaged'])
  })

  it('stops at its limits, with small pieces', async () => {
    const bomb = compress(Buffer.alloc(100_000_000))
    const result = await readAll(lzw, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000 + 10 * bomb.length)
    expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
  })
})
