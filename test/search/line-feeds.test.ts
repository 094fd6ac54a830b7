import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLineFeeds, needleSearcher, parsePattern, saveTables } from '../../src/search/index.ts'

const searcher = needleSearcher({ tables: saveTables([parsePattern('br_')], []), patterns: [] })

/** Counts in the memory of the module, at any offset. */
function countInPlace(bytes: Uint8Array, offset: number): number {
  lent.fill(0x0a)
  lent.set(bytes, offset)
  return searcher.countLineFeeds(lent.subarray(offset, offset + bytes.length))
}

const lent = searcher.lend(200_000)

/** The ways to count. */
function counts(bytes: Uint8Array, offset = 0): number[] {
  return [countLineFeeds(bytes), searcher.countLineFeeds(bytes), countInPlace(bytes, offset)]
}

function threeTimes(count: number): number[] {
  return [count, count, count]
}

describe('countLineFeeds', () => {
  it('counts every line feed and no other byte, from any offset', () => {
    const byte = fc.oneof(fc.constantFrom(0x0a, 0x0b, 0x8a, 0x00, 0x80, 0xff), fc.nat(255))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 140 }), fc.nat(9), (values, skipped) => {
        const bytes = Buffer.from(values).subarray(skipped)
        const expected = values.slice(skipped).filter((v) => v === 0x0a).length
        expect(counts(bytes, skipped)).toEqual(threeTimes(expected))
      }),
      { numRuns: 2000 },
    )
  })

  it('counts any number of them', () => {
    for (const length of [1019, 1020, 1021, 1024, 8159, 8160, 8161, 8192, 131_073, 180_000]) {
      expect(counts(Buffer.alloc(length, 0x0a))).toEqual(threeTimes(length))
      expect(counts(Buffer.alloc(length, '\n\xff\n\x0b', 'latin1'))).toEqual(
        threeTimes(Math.ceil(length / 2)),
      )
    }
  })
})

describe('a lent buffer', () => {
  it('is searched as any other, to its last byte', () => {
    for (const place of [0, 1, 15, 16, 131_071, 199_997]) {
      lent.fill(0x20).write('br_', place, 'latin1')
      expect([...searcher.hits(lent, 0, lent.length)].map(({ start }) => start)).toEqual([place])
      expect(searcher.holds(lent)).toBe(true)
      expect(searcher.holds(lent.subarray(place + 1))).toBe(false)
    }
  })

  it('is lent to one at a time', () => {
    expect(searcher.lend(lent.length).buffer).not.toBe(lent.buffer)
    searcher.takeBack(Buffer.alloc(8))
    expect(searcher.lend(lent.length).buffer).not.toBe(lent.buffer)
    searcher.takeBack(lent)
    expect(searcher.lend(lent.length).buffer).toBe(lent.buffer)
  })
})
