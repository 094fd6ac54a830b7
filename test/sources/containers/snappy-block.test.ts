import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSnappy } from '../../../src/sources/containers/snappy-block.ts'

/** A block of literals and copies, by hand. */
function blockOf(size: number, ...parts: readonly (number[] | string)[]): Buffer {
  return Buffer.concat([
    Buffer.from([size]),
    ...parts.map((part) =>
      typeof part === 'string'
        ? Buffer.concat([Buffer.from([(part.length - 1) << 2]), Buffer.from(part)])
        : Buffer.from(part),
    ),
  ])
}

const decode = (block: Buffer, most = 1000) => {
  const { output, isWhole } = decodeSnappy(block, most)
  return { text: output.toString(), isWhole }
}

describe('a block of Snappy', () => {
  it('has literals and copies with one, two and four bytes of distance', () => {
    expect(decode(blockOf(4, 'text'))).toEqual({ text: 'text', isWhole: true })
    expect(decode(blockOf(9, 'text', [(1 << 2) | 1, 4]))).toEqual({
      text: 'texttext'.concat('t'),
      isWhole: true,
    })
    expect(decode(blockOf(8, 'text', [(3 << 2) | 2, 4, 0])).text).toBe('texttext')
    expect(decode(blockOf(8, 'text', [(3 << 2) | 3, 4, 0, 0, 0])).text).toBe('texttext')
    const long = 'x'.repeat(100)
    const block = Buffer.concat([Buffer.from([100, 60 << 2, 99]), Buffer.from(long)])
    expect(decode(block)).toEqual({ text: long, isWhole: true })
  })

  it('gives everything before damage, and no more than is asked for', () => {
    expect(decode(blockOf(9, 'text', [(1 << 2) | 1, 5]))).toEqual({ text: 'text', isWhole: false })
    expect(decode(blockOf(9, 'text'))).toEqual({ text: 'text', isWhole: false })
    expect(decode(blockOf(4, 'text'), 2)).toEqual({ text: 'te', isWhole: false })
    expect(decode(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0]))).toEqual({
      text: '\0'.slice(1),
      isWhole: false,
    })
    expect(decode(Buffer.alloc(0))).toEqual({ text: '', isWhole: false })
  })

  it('takes no more memory than a block can fill, whatever it states', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(5000), (bytes, most) => {
        const { output } = decodeSnappy(Buffer.from(bytes), most)
        expect(output.length).toBeLessThanOrEqual(Math.min(most, bytes.length * 64))
        expect(output.buffer.byteLength).toBeLessThanOrEqual(8192 + 200 * 64)
      }),
      { numRuns: 500 },
    )
  })
})
