import { describe, expect, it } from 'vitest'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { lz4 } from '../../../src/sources/containers/lz4.ts'
import { zstd } from '../../../src/sources/containers/zstd.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

/** Reads everything; the content of the only entry. */
async function read(format: ContainerFormat, bytes: Buffer, limits = {}) {
  const result = await readAll(format, inMemory(bytes), limits)
  expect(result.entries.length).toBe(1)
  return { ...result, content: result.entries[0]?.content ?? Buffer.alloc(0) }
}

const skippable = (content: string) => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(0x184d2a50)
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, Buffer.from(content)])
}

const formats = [
  {
    format: zstd,
    program: 'zstd',
    options: [['-1'], ['-19'], ['--no-check'], ['--long=27']],
  },
  {
    format: lz4,
    program: 'lz4',
    options: [['-1'], ['-9'], ['-B4'], ['-BD'], ['-BX'], ['--no-frame-crc'], ['-l']],
  },
]

describe.each(formats)('$program', ({ format, program, options }) => {
  const compress = (input: Buffer, ...given: string[]): Buffer =>
    run(program, ['-q', '-c', ...given], { input })

  it.skipIf(!has(program)).each(options.map((given) => [given]))(
    'reads what the tool writes with %s',
    async (given) => {
      // Text, bytes that cannot be compressed, and long runs.
      const random = seededRandom(2)
      const noise = Buffer.from(Array.from({ length: 100_000 }, () => random() * 256))
      const plain = Buffer.concat([text(200_000), noise, Buffer.alloc(300_000, 'ab'), text(9, 3)])
      const bytes = compress(plain, ...given)
      expect(recognise(bytes.subarray(0, 512))).toBe(format)
      for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
        const result = await readAll(format, input)
        expect(result.entries[0]?.content.equals(plain)).toBe(true)
        expect(result.unread).toEqual([])
        expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
      }
    },
  )

  it.skipIf(!has(program))('reads contents of every small size', async () => {
    for (let length = 0; length < 40; length++) {
      const result = await read(format, compress(text(length)))
      expect(result.content.equals(text(length))).toBe(true)
      expect(result.unread).toEqual([])
    }
  })

  it.skipIf(!has(program))('joins frames, and skips those that are to be skipped', async () => {
    const bytes = Buffer.concat([
      skippable('meta'),
      compress(Buffer.from('first ')),
      skippable(''),
      compress(Buffer.from('second')),
    ])
    expect(recognise(bytes)).toBe(format)
    const result = await read(format, bytes)
    expect(result.content.toString()).toBe('first second')
    expect(result.unread).toEqual([])
  })

  it.skipIf(!has(program))('names bytes after the end, and a wrong checksum', async () => {
    const bytes = compress(text(100))
    const after = await read(format, Buffer.concat([bytes, Buffer.from('garbage')]))
    expect(after.content.equals(text(100))).toBe(true)
    expect(after.unread).toEqual(['not-covered'])
    const wrong = Buffer.from(bytes)
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1
    const result = await read(format, Buffer.concat([wrong, compress(Buffer.from('more'))]))
    expect(result.content.toString()).toBe(`${text(100)}more`)
    expect(result.unread).toEqual(['checksum'])
  })

  it.skipIf(!has(program))('names a truncation at every place', async () => {
    const plain = text(600)
    const bytes = compress(plain)
    for (let length = 4; length < bytes.length; length++) {
      const result = await read(format, bytes.subarray(0, length))
      expect(result.unread).toEqual(['truncated'])
      expect(plain.indexOf(result.content)).toBe(0)
    }
  })

  it.skipIf(!has(program))('names damage, and never fails otherwise', async () => {
    const plain = text(3000)
    const bytes = compress(plain)
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(format, damaged(bytes, seed))
      expect(result.content.equals(plain) || result.unread.length > 0).toBe(true)
    }
  })

  it.skipIf(!has(program))('stops at its limits', async () => {
    const bomb = compress(Buffer.alloc(60_000_000))
    const result = await readAll(format, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000 + 10 * bomb.length)
    const many = Buffer.concat(Array(300).fill(compress(Buffer.alloc(0))))
    expect((await read(format, many, { entries: 200 })).stopped).toBe('budget-entries')
  })
})

describe('zstd', () => {
  const header = (...bytes: number[]) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...bytes])

  it('refuses windows that are too large, and dictionaries, before it decodes', async () => {
    const rest = Buffer.from([1, 0, 0])
    expect((await read(zstd, Buffer.concat([header(0, 0xa8), rest]))).unread).toEqual(['too-large'])
    const size = [0, 0, 0, 0, 0, 1, 0, 0]
    const single = await read(zstd, Buffer.concat([header(0xe0, ...size), rest]))
    expect(single.unread).toEqual(['too-large'])
    const dictionary = await read(zstd, Buffer.concat([header(0x01, 0, 7), rest]))
    expect(dictionary.unread).toEqual(['unsupported'])
  })

  it('names blocks of an unknown kind and of impossible sizes', async () => {
    for (const block of [
      [7, 0, 0],
      [0xf9, 0xff, 0xff],
    ]) {
      const result = await read(zstd, Buffer.concat([header(0, 0), Buffer.from(block)]))
      expect(result.unread).toEqual(['damaged'])
    }
  })
})

describe('lz4', () => {
  /** A frame of the first version, whose only block is given. */
  const legacy = (...block: number[]) =>
    Buffer.from([0x02, 0x21, 0x4c, 0x18, block.length, 0, 0, 0, ...block])

  it('names blocks that refer to nothing, are cut, or make too much', async () => {
    expect((await read(lz4, legacy(0x10, 0x61))).content.toString()).toBe('a')
    const blocks = [
      // A match before the start, and one of distance zero.
      [0x10, 0x61, 2, 0],
      [0x10, 0x61, 0, 0],
      // Cut in the literals, in a length, and in the distance.
      [0x30, 0x61],
      [0xf0, 0xff],
      [0x10, 0x61, 1],
      // A match of 16 MB: 65,000 bytes of length.
      [0x1f, 0x61, 1, 0, ...Array<number>(200).fill(0xff)],
    ]
    for (const block of blocks)
      expect((await read(lz4, legacy(...block))).unread).toEqual(['damaged'])
  })

  it('stops a block at the size of a block', async () => {
    const lengths = Buffer.alloc(65_000, 0xff)
    const block = Buffer.concat([Buffer.from([0x1f, 0x61, 1, 0]), lengths, Buffer.from([0, 0])])
    const head = Buffer.alloc(8)
    head.writeUInt32LE(0x184c2102)
    head.writeUInt32LE(block.length, 4)
    const result = await read(lz4, Buffer.concat([head, block]))
    expect(result.unread).toEqual(['damaged'])
    expect(result.given).toBe(1)
  })
})
