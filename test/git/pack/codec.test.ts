import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Codec } from '../../../src/git/pack/codec.ts'

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
