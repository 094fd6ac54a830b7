import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLineFeeds } from '../../src/sources/line-feeds.ts'

describe('countLineFeeds', () => {
  it('counts every line feed and no other byte, from any offset', () => {
    const byte = fc.oneof(fc.constantFrom(0x0a, 0x0b, 0x8a, 0x00, 0x80, 0xff), fc.nat(255))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 70 }), fc.nat(9), (values, skipped) => {
        const bytes = Buffer.from(values).subarray(skipped)
        expect(countLineFeeds(bytes)).toBe(values.slice(skipped).filter((v) => v === 0x0a).length)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts any number of them', () => {
    for (const length of [1019, 1020, 1021, 1024, 5000, 100_000]) {
      expect(countLineFeeds(Buffer.alloc(length, 0x0a))).toBe(length)
      expect(countLineFeeds(Buffer.alloc(length, '\n\xff\n\x0b', 'latin1'))).toBe(
        Math.ceil(length / 2),
      )
    }
  })
})
