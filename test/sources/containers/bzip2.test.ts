import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bzip2 } from '../../../src/sources/containers/bzip2.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

const compress = (input: Buffer, level = 9): Buffer => run('bzip2', [`-${level}`, '-c'], { input })

/** Reads everything; the content of the only entry. */
async function read(bytes: Buffer, limits = {}) {
  const result = await readAll(bzip2, inMemory(bytes), limits)
  expect(result.entries.length).toBeLessThanOrEqual(1)
  return { ...result, content: result.entries[0]?.content ?? Buffer.alloc(0) }
}

/** A block, written bit by bit: a bitmap with one byte value and two groups with codes of two bits. */
function blockWith(symbols: string): Buffer {
  const fields: [number | bigint, number][] = [
    [0x314159265359n, 48],
    [0, 32],
    [0, 1],
    [0, 24],
    [0x8000, 16],
    [0x8000, 16],
    [2, 3],
    [1, 15],
    [0, 1],
    ...Array.from({ length: 2 }, (): [number, number] => [0b00010000, 8]),
  ]
  const bits = fields.map(([value, count]) => value.toString(2).padStart(count, '0')).join('')
  const padded = (bits + symbols).padEnd(Math.ceil((bits + symbols).length / 8) * 8 + 800, '0')
  const bytes = (padded.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return Buffer.concat([Buffer.from('BZh9'), Buffer.from(bytes)])
}

describe.skipIf(!has('bzip2'))('bzip2', () => {
  it('reads what bzip2 writes, of any content and level', async () => {
    const repeated = fc
      .array(fc.tuple(fc.uint8Array({ maxLength: 6 }), fc.integer({ min: 1, max: 600 })), {
        maxLength: 8,
      })
      .map((parts) =>
        Buffer.concat(
          parts.flatMap(([bytes, times]) => Array<Buffer>(times).fill(Buffer.from(bytes))),
        ),
      )
    await fc.assert(
      fc.asyncProperty(repeated, fc.integer({ min: 1, max: 9 }), async (content, level) => {
        const bytes = compress(content, level)
        expect(bzip2.recognises(bytes)).toBe(true)
        const result = await read(bytes)
        expect(result.content.equals(content)).toBe(true)
        expect(result.unread).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('reads several blocks and streams, however they are cut into pieces', async () => {
    const contents = [text(250_000), Buffer.alloc(0), text(1000, 2)]
    const bytes = Buffer.concat(contents.map((content) => compress(content, 1)))
    for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
      const result = await readAll(bzip2, input)
      expect(result.entries[0]?.content.equals(Buffer.concat(contents))).toBe(true)
      expect(result.unread).toEqual([])
    }
  })

  it('is recognised by its first block', () => {
    expect(bzip2.recognises(Buffer.from('BZh9 is how it starts'))).toBe(false)
    expect(bzip2.recognises(compress(text(10)).subarray(0, 9))).toBe(false)
  })

  it('names bytes after the end, and a wrong checksum', async () => {
    const bytes = compress(text(100))
    const after = await read(Buffer.concat([bytes, Buffer.from('garbage')]))
    expect(after.content.equals(text(100))).toBe(true)
    expect(after.unread).toEqual(['not-covered'])
    expect((await read(Buffer.concat([bytes, Buffer.alloc(100)]))).unread).toEqual([])
    const wrong = Buffer.from(bytes)
    wrong[10] = (wrong[10] ?? 0) ^ 1
    const result = await read(wrong)
    expect(result.content.equals(text(100))).toBe(true)
    expect(result.unread).toEqual(['checksum'])
  })

  it('names a truncation at every place, and gives out the blocks before it', async () => {
    const bytes = compress(text(800))
    for (let length = 4; length < bytes.length; length++) {
      const result = await read(bytes.subarray(0, length))
      expect(result.unread).toHaveLength(1)
    }
    const long = compress(text(250_000), 1)
    const result = await read(long.subarray(0, long.length - 100))
    expect(result.content.length).toBeGreaterThan(190_000)
    expect(text(250_000).indexOf(result.content)).toBe(0)
    expect(result.unread).toEqual(['truncated'])
  })

  it('names damage, and never fails otherwise', async () => {
    const plain = text(3000)
    const bytes = compress(plain)
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(damaged(bytes, seed))
      expect(result.content.equals(plain) || result.unread.length > 0).toBe(true)
    }
  })

  it('refuses a run that is longer than a block', async () => {
    for (let count = 20; count <= 40; count++) {
      const result = await read(blockWith('00'.repeat(count)))
      expect(result.unread).toEqual(['damaged'])
      expect(result.given).toBe(0)
    }
    expect((await read(blockWith('0010'))).given).toBe(1)
  })

  it('stops at its limits, with small pieces', async () => {
    const bomb = compress(Buffer.alloc(60_000_000))
    const result = await readAll(bzip2, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000)
    expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
    const many = Buffer.concat(Array(300).fill(compress(Buffer.alloc(0))))
    expect((await read(many, { entries: 200 })).stopped).toBe('budget-entries')
  })
})
