import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brotli } from '../../../src/sources/containers/brotli.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

describe('brotli', () => {
  it('reads every stream', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (content) => {
        const bytes = brotliCompressSync(content)
        expect(brotli.recognises(bytes.subarray(0, 512), 'a.br')).toBe(true)
        const result = await readAll(brotli, streamed(bytes, 100))
        expect(result.entries[0]?.content.equals(content)).toBe(true)
        expect(result.unread).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is recognised by its name, if the first bytes can be decoded', () => {
    const bytes = brotliCompressSync(text(3000)).subarray(0, 512)
    expect(recognise(bytes, 'docs/a.js.br')).toBe(brotli)
    expect(recognise(bytes, 'docs/a.js')).toBe(null)
    expect(recognise(bytes)).toBe(null)
    for (const line of ['example.com.br\n', '{"a": 1}\n', '# settings\n'])
      for (const times of [1, 100])
        expect(recognise(Buffer.from(line.repeat(times)).subarray(0, 512), 'a.br')).toBe(null)
  })

  it('names bytes after the end, truncation and damage', async () => {
    const plain = text(3000)
    const bytes = brotliCompressSync(plain)
    const after = await readAll(brotli, inMemory(Buffer.concat([bytes, Buffer.from('garbage')])))
    expect(after.entries[0]?.content.equals(plain)).toBe(true)
    expect(after.unread).toEqual(['not-covered'])
    for (let length = 0; length < bytes.length; length += 7) {
      const result = await readAll(brotli, inMemory(bytes.subarray(0, length)))
      expect(result.unread).toEqual(['truncated'])
      expect(plain.indexOf(result.entries[0]?.content ?? '-')).toBe(0)
    }
    // The format has no checksum.
    for (let seed = 1; seed <= 60; seed++) {
      const result = await readAll(brotli, inMemory(damaged(bytes, seed)))
      expect(result.entries).toHaveLength(1)
    }
  })

  it('stops at its limits, with small pieces', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(60_000_000))
    const result = await readAll(brotli, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000 + 10 * bomb.length)
    expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
  })
})
