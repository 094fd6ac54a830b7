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
})
