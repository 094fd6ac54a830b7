import { execFileSync } from 'node:child_process'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gzip } from '../../../src/sources/containers/gzip.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

const content = ({ entries }: Awaited<ReturnType<typeof readAll>>) => {
  expect(entries).toHaveLength(1)
  return entries[0]?.content ?? Buffer.alloc(0)
}

describe('gzip', () => {
  it.skipIf(!has('gzip'))('reads what gzip writes, with its name in the header', async () => {
    const plain = text(300_000)
    const read = await readAll(gzip, inMemory(run('gzip', ['-c'], { input: plain })))
    expect(content(read).equals(plain)).toBe(true)
    expect(read.unread).toEqual([])
  })

  it('recognises itself, and nothing shorter or with reserved flags', () => {
    const bytes = gzipSync('text')
    expect(recognise(bytes)).toBe(gzip)
    expect(gzip.recognises(bytes.subarray(0, 9))).toBe(false)
    expect(gzip.recognises(Buffer.from('\x1f\x8bgarbage and more', 'latin1'))).toBe(false)
    expect(gzip.recognises(Buffer.from('a text that is not compressed'))).toBe(false)
  })

  it('joins members, however the stream is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        async (contents, pieceBytes) => {
          const bytes = Buffer.concat(contents.map((bytes) => gzipSync(bytes)))
          const plain = Buffer.concat(contents)
          for (const input of [inMemory(bytes), streamed(bytes, pieceBytes)]) {
            const read = await readAll(gzip, input)
            expect(content(read).equals(plain)).toBe(true)
            expect(read.unread).toEqual([])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads every optional field of the header', async () => {
    const body = deflateRawSync('content')
    const extra = Buffer.from([4, 0, 1, 2, 3, 4])
    const header = (flag: number) => Buffer.from([0x1f, 0x8b, 8, flag, 0, 0, 0, 0, 0, 3])
    const trailer = gzipSync('content').subarray(-8)
    const bytes = Buffer.concat([
      header(0x1e),
      extra,
      Buffer.from('a name\0a comment\0'),
      Buffer.from([0, 0]),
      body,
      trailer,
    ])
    const read = await readAll(gzip, streamed(bytes, 1))
    expect(content(read).toString()).toBe('content')
    expect(read.unread).toEqual([])
  })

  it('allows zeros at the end, and names other bytes', async () => {
    const bytes = gzipSync('content')
    const followedBy = async (tail: string) =>
      readAll(gzip, inMemory(Buffer.concat([bytes, Buffer.from(tail, 'latin1')])))
    expect((await followedBy('\0'.repeat(1000))).unread).toEqual([])
    const read = await followedBy('garbage')
    expect(content(read).toString()).toBe('content')
    expect(read.unread).toEqual(['not-covered'])
    expect((await followedBy('\x1f\x8bgarbage, long enough')).unread).toEqual(['damaged'])
  })

  it('names a wrong checksum and a wrong size, and reads on', async () => {
    for (const place of [-8, -1]) {
      const bytes = gzipSync('first ')
      const index = bytes.length + place
      bytes[index] = (bytes[index] ?? 0) ^ 1
      const read = await readAll(gzip, inMemory(Buffer.concat([bytes, gzipSync('second')])))
      expect(content(read).toString()).toBe('first second')
      expect(read.unread).toEqual(['checksum'])
    }
  })

  it('gives out what precedes every truncation', async () => {
    const plain = text(400)
    const bytes = gzipSync(plain)
    let longest = 0
    for (let length = 0; length < bytes.length; length++) {
      const read = await readAll(gzip, streamed(bytes.subarray(0, length), 64))
      expect(read.unread).toEqual(['truncated'])
      const got = content(read)
      expect(plain.subarray(0, got.length).equals(got)).toBe(true)
      expect(got.length).toBeGreaterThanOrEqual(longest)
      longest = got.length
    }
    expect(longest).toBe(plain.length)
  })

  it('gives out what precedes damage, to the last byte', async () => {
    const plain = text(200_000)
    const whole = deflateRawSync(plain)
    // A block of the reserved kind after a flushed prefix: everything before it can be decoded.
    const prefix = gzipSync(plain, { finishFlush: 2 })
    const bytes = Buffer.concat([prefix, Buffer.from([0xff]), whole])
    for (const input of [inMemory(bytes), streamed(bytes, 10_000)]) {
      const read = await readAll(gzip, input)
      expect(content(read).equals(plain)).toBe(true)
      expect(read.unread).toEqual(['damaged'])
    }
  })

  it('names damage, and never fails otherwise', async () => {
    const plain = text(2000)
    const bytes = gzipSync(plain)
    for (let seed = 1; seed <= 60; seed++) {
      const read = await readAll(gzip, inMemory(damaged(bytes, seed)))
      const whole = read.entries[0]?.content.equals(plain) ?? false
      expect(whole || read.unread.length > 0).toBe(true)
    }
  })

  it('stops at the budget with small pieces', async () => {
    const zeros = execFileSync('sh', ['-c', 'head -c 100000000 /dev/zero | gzip -9'], {
      maxBuffer: 1024 ** 3,
    })
    const read = await readAll(gzip, inMemory(zeros), { expand: 20_000_000 }, { keep: false })
    expect(read.stopped).toBe('budget-bytes')
    expect(read.given).toBeLessThanOrEqual(20_000_000 + 8 * zeros.length)
    expect(read.largestPiece).toBeLessThanOrEqual(256 * 1024)
    const ratio = await readAll(gzip, streamed(zeros, 4096), {}, { keep: false })
    expect(ratio.stopped).toBe('budget-ratio')
  })

  it('stops after too many members', async () => {
    const bytes = Buffer.concat(Array(300).fill(gzipSync('')))
    const read = await readAll(gzip, inMemory(bytes), { entries: 200 })
    expect(read.stopped).toBe('budget-entries')
  })
})
