import { crc32, deflateSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Codec } from '../../../src/git/pack/codec.ts'
import { createSearcher, parsePattern, placedSearcher } from '../../../src/search/index.ts'

const roomBytes = 1 << 20
const codec = new Codec(3 * roomBytes)
const input = codec.reserve(roomBytes)
const output = codec.reserve(roomBytes)

/** Few different bytes deflate well; many hardly do. */
const data = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc.uint8Array({ maxLength: 5000, max: 3 }),
  fc.array(fc.constantFrom('tree ', 'parent ', 'the same words ', '\n'), { maxLength: 800 }),
)
const bytesOf = (value: Uint8Array | string[]) =>
  Array.isArray(value) ? Buffer.from(value.join('')) : Buffer.from(value)

const headerBytes = 2
const checkBytes = 4
const slackBytes = 16

/** Null for a stream that zlib cannot read. */
function inflated(packed: Buffer): Buffer | null {
  try {
    return inflateRawSync(packed.subarray(headerBytes, packed.length - checkBytes))
  } catch {
    return null
  }
}

describe('the codec', () => {
  it('inflates what zlib deflates, at every level', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 9 }), (value, level) => {
        const bytes = bytesOf(value)
        const packed = deflateSync(bytes, { level })
        codec.memory.set(packed, input)
        const { length } = bytes
        expect(codec.inflate(input, input + packed.length, output, length)).toBe(true)
        expect(codec.memory.subarray(output, output + length).equals(bytes)).toBe(true)
        // A wrong size is refused.
        expect(codec.inflate(input, input + packed.length, output, length + 1)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a stream that is cut off', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 9 }), fc.nat(), (value, level, cut) => {
        const bytes = bytesOf(value)
        const packed = deflateSync(bytes, { level })
        // What follows the input is more of the stream, which must not be used.
        codec.memory.set(packed, input)
        const length = cut % (packed.length - checkBytes)
        expect(codec.inflate(input, input + length, output, bytes.length)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('reads a damaged stream as zlib does, and writes at most sixteen bytes behind the output', () => {
    fc.assert(
      fc.property(
        data,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        (value, level, flips) => {
          const bytes = bytesOf(value)
          const packed = deflateSync(bytes, { level })
          const bits = (packed.length - headerBytes - checkBytes) * 8
          for (const flip of flips) {
            const at = headerBytes + ((flip % bits) >> 3)
            packed[at] = (packed[at] ?? 0) ^ (1 << (flip & 7))
          }
          const expected = inflated(packed)
          codec.memory.set(packed, input)
          const { length } = bytes
          const after = output + length + slackBytes
          codec.memory.fill(0xaa, after, after + 64)
          const isRead = codec.inflate(input, input + packed.length, output, length)
          // zlib refuses a few more: codes that are not complete.
          if (expected !== null) expect(isRead).toBe(expected.length === length)
          if (isRead && expected !== null) {
            expect(codec.memory.subarray(output, output + length).equals(expected)).toBe(true)
          }
          const behind = codec.memory.subarray(after, after + 64)
          expect(behind.equals(Buffer.alloc(64, 0xaa))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('computes the same checksum as zlib', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000, size: 'max' }),
        fc.integer({ min: 0, max: 15 }),
        (bytes, at) => {
          codec.memory.set(bytes, input + at)
          expect(codec.crc32(input + at, input + at + bytes.length)).toBe(crc32(bytes))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('lists each id of a commit and a tag once, and none from their messages', () => {
    const list = (text: string, tag: boolean) => {
      codec.memory.write(text, input, 'latin1')
      const count = codec.listHeaders(input, text.length, 20, output, 100, tag)
      return Array.from({ length: count }, (_, i) =>
        codec.memory.toString('hex', output + i * 20, output + (i + 1) * 20),
      )
    }
    const [a, b, c] = ['a1', 'b2', 'c3'].map((two) => two.repeat(20)) as [string, string, string]
    const person = 'A <a@x.test> 1 +0000'
    const commit = `tree ${a}\nparent ${b}\nparent ${c}\nauthor ${person}\n\nparent ${a}\n`
    expect(list(commit, false)).toEqual([a, b, c])
    expect(list(`object ${a}\ntype commit\ntag v1\n\nobject ${b}\n`, true)).toEqual([a])
    expect(list(`tree ${a.toUpperCase()}\n`, false)).toEqual([])
    expect(list('tree ', false)).toEqual([])
  })
})

describe('a searcher in the memory of the codec', () => {
  const patterns = ['br_', 'q[ \\n]{1,9}wz[0-9]{0,3}'].map((source) => parsePattern(source))
  const placed = placedSearcher({ patterns, tables: null })
  const codec = new Codec(roomBytes + placed.spaceBytes)
  const address = codec.reserve(placed.spaceBytes)
  const searcher = placed.placeIn({ memory: codec.shared, address })
  const room = codec.reserve(roomBytes)
  const plain = createSearcher(patterns)
  const text = fc
    .array(fc.constantFrom('b', 'r', '_', 'br_', 'q', ' ', '\n', 'w', '12', 'z', 'word'))
    .map((pieces) => Buffer.from(pieces.join('')))

  it('finds what the search in JavaScript finds, wherever the bytes lie', () => {
    fc.assert(
      fc.property(text, text, text, fc.nat(20), (before, bytes, after, shift) => {
        const at = room + shift
        codec.memory.set(Buffer.concat([before, bytes, after]), at)
        const lying = codec.memory.subarray(at + before.length, at + before.length + bytes.length)
        for (const searched of [lying, bytes]) {
          expect(searcher.holds(searched)).toBe(plain.holds(bytes))
          expect([...searcher.hits(searched, 0, bytes.length)]).toEqual([
            ...plain.hits(bytes, 0, bytes.length),
          ])
        }
        const ends = [before, bytes, after].map((_, i, all) =>
          all.slice(0, i + 1).reduce((sum, { length }) => sum + length, 0),
        )
        const whole = codec.memory.subarray(at, at + (ends.at(-1) ?? 0))
        expect(searcher.piecesHeld(whole, ends)).toEqual(
          plain.piecesHeld(Buffer.concat([before, bytes, after]), ends),
        )
      }),
      { numRuns: 500 },
    )
  })
})
