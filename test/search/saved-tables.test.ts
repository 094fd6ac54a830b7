import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createSearcher,
  needleSearcher,
  packedSearcher,
  parsePattern,
  restoreTables,
  saveTables,
} from '../../src/search/index.ts'

const patterns = ['br_', 'b\\x00r\\x00_', '[2r]\\\\{1,16}u005[fF]', 'q\\s{1,30}wz[0-9]{0,3}'].map(
  (source) => parsePattern(source),
)

const text = fc
  .array(
    fc.constantFrom('b', 'r', '_', 'b\0', 'r\0', '\\', 'u005', 'f', 'q', ' ', 'wz', 'other text'),
    { maxLength: 60 },
  )
  .map((pieces) => Buffer.from(pieces.join('')))

describe('a searcher from saved tables', () => {
  it('finds what a searcher from the patterns finds', () => {
    const plain = createSearcher(patterns)
    const tables = saveTables(patterns, [])
    const saved = packedSearcher(tables)
    const restored = needleSearcher({ tables: saveTables(patterns, []), patterns: [] })
    fc.assert(
      fc.property(text, (bytes) => {
        expect(saved?.holds(bytes)).toBe(plain.holds(bytes))
        expect([...restored.hits(bytes, 0, bytes.length)]).toEqual([
          ...plain.hits(bytes, 0, bytes.length),
        ])
      }),
      { numRuns: 1000 },
    )
  })

  it('restores the patterns', () => {
    const { patterns: restored } = restoreTables(saveTables(patterns, []))
    expect(restored.map(({ elements }) => elements.length)).toEqual(
      patterns.map(({ elements }) => elements.length),
    )
    for (const [i, { elements, phase }] of restored.entries()) {
      expect(phase).toBe(patterns[i]?.phase)
      for (const [at, { set, min, max }] of elements.entries()) {
        const element = patterns[i]?.elements[at]
        expect([...set]).toEqual([...(element?.set ?? [])])
        expect([min, max]).toEqual([element?.min, element?.max])
      }
    }
  })

  it('never makes the patterns', () => {
    let reads = 0
    const searcher = needleSearcher({
      tables: saveTables(patterns, []),
      get patterns() {
        reads++
        return patterns
      },
    })
    const plain = Buffer.from('neither of them')
    expect(searcher.holds(plain)).toBe(false)
    expect([...searcher.hits(plain, 0, plain.length)]).toEqual([])
    expect(searcher.reach).toBe(createSearcher(patterns).reach)
    expect(reads).toBe(0)
    const key = Buffer.from('a br_ b')
    expect([...searcher.hits(key, 0, key.length)]).toEqual([{ start: 2, end: 5, pattern: 0 }])
    expect(reads).toBe(0)
  })

  it('is the same every time', () => {
    expect(saveTables(patterns, [])).toEqual(saveTables(patterns, []))
  })
})
