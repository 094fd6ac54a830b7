import { crc32, deflateSync } from 'node:zlib'
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

  it('computes the same checksum as zlib', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
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
  const placed = placedSearcher(patterns)
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
