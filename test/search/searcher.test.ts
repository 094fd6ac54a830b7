import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pattern, PatternElement } from '../../src/model/index.ts'
import {
  createSearcher,
  literalPattern,
  matchEnd,
  type PatternHit,
  parsePattern,
  type Searcher,
  setOf,
} from '../../src/search/index.ts'

/** Frequent and rare characters, so that windows are chosen at every place of a pattern. */
const alphabet = [...Buffer.from('eb_Q\x01')]

const element: fc.Arbitrary<PatternElement> = fc
  .tuple(
    fc.subarray(alphabet, { minLength: 1 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([1, 1] as const) },
      fc.constantFrom([0, 1] as const, [0, 3] as const, [1, 2] as const, [2, 4] as const),
    ),
  )
  .map(([members, [min, max]]) => ({ set: setOf((byte) => members.includes(byte)), min, max }))

/** Patterns whose repeated elements share no byte with what can be next to them. */
const pattern: fc.Arbitrary<Pattern> = fc
  .array(element, { minLength: 3, maxLength: 8 })
  .map((elements) => ({ elements: withoutOverlaps(elements), phase: 0 }))
  .filter(hasWindow)

/** True for a pattern that the search can look for: an element that occurs once between two that occur. */
function hasWindow({ elements }: Pattern): boolean {
  return elements.some(({ min, max }, at) => {
    const neighbours = [elements[at - 1]?.min ?? 0, elements[at + 1]?.min ?? 0]
    return min === 1 && max === 1 && !neighbours.includes(0)
  })
}

function withoutOverlaps(elements: readonly PatternElement[]): PatternElement[] {
  const kept: PatternElement[] = []
  for (const next of elements) if (!overlaps(kept, next)) kept.push(next)
  return kept
}

function overlaps(before: readonly PatternElement[], next: PatternElement): boolean {
  for (const other of before.toReversed()) {
    const repeats = other.min !== other.max || next.min !== next.max
    if (repeats && other.set.some((member, byte) => member === 1 && next.set[byte] === 1))
      return true
    if (other.min > 0) return false
  }
  return false
}

const text = fc
  .array(fc.constantFrom(...alphabet), { maxLength: 300 })
  .map((bytes) => Uint8Array.from(bytes))

/** Every match that reads the same forwards and backwards, by trying every start. */
function bruteForce(patterns: readonly Pattern[], bytes: Uint8Array): PatternHit[] {
  const hits: PatternHit[] = []
  for (let start = 0; start < bytes.length; start++) {
    patterns.forEach((one, number) => {
      const end = matchEnd(one, bytes, start)
      if (end !== -1 && startOf(one, bytes, end) === start) {
        hits.push({ start, end, pattern: number })
      }
    })
  }
  return hits
}

function startOf({ elements, phase }: Pattern, bytes: Uint8Array, end: number): number {
  const before = bytes.slice(0, end).toReversed()
  const length = matchEnd({ elements: elements.toReversed(), phase }, before, 0)
  return length === -1 ? -1 : end - length
}

/** A searcher that has searched enough to use WebAssembly. */
function warmSearcher(patterns: readonly Pattern[]): Searcher {
  const searcher = createSearcher(patterns)
  searcher.holds(empty)
  return searcher
}

/** More than is searched without it. */
const empty = new Uint8Array(1024 * 1024 + 1)

describe.each([
  ['in JavaScript', createSearcher],
  ['in WebAssembly', warmSearcher],
])('the searcher %s', (_, createSearcher) => {
  it('finds exactly the matches that a comparison at every place finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), text, (patterns, bytes) => {
        const searcher = createSearcher(patterns)
        const expected = bruteForce(patterns, bytes)
        expect([...searcher.hits(bytes, 0, bytes.length)]).toEqual(expected)
        const visited: unknown[] = []
        const isFirst = (hit: unknown) => visited.push(hit) > 1
        expect(searcher.some(bytes, isFirst)).toBe(expected.length > 1)
        expect(expected).toEqual(expect.arrayContaining(visited))
        expect(searcher.holds(bytes)).toBe(expected.length > 0)
        const count = patterns.length >> 1
        const ofFirst = expected.filter(({ pattern }) => pattern < count)
        expect([...searcher.hits(bytes, 0, bytes.length, count)]).toEqual(ofFirst)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the matches that begin in a range, and reads the bytes around it', () => {
    const range = fc.tuple(fc.nat(300), fc.nat(300))
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), text, range, (patterns, bytes, [a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const expected = bruteForce(patterns, bytes).filter(
          ({ start }) => start >= from && start < to,
        )
        expect([...createSearcher(patterns).hits(bytes, from, to)]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('finds a literal at every place of random bytes', () => {
    const literal = fc.uint8Array({ minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.array(literal, { minLength: 1, maxLength: 5 }),
        fc.uint8Array({ maxLength: 40 }),
        (before, literals, after) => {
          const patterns = literals.map(literalPattern)
          const bytes = Buffer.concat([before, ...literals, after])
          const hits = [...createSearcher(patterns).hits(bytes, 0, bytes.length)]
          let start = before.length
          literals.forEach((bytes, number) => {
            expect(hits).toContainEqual({ start, end: start + bytes.length, pattern: number })
            start += bytes.length
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('names every piece that a pattern matches in, and others only for a match across a seam', () => {
    const pieces = fc.array(text, { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), pieces, (patterns, texts) => {
        const searcher = createSearcher(patterns)
        let size = 0
        const ends = texts.map((bytes) => {
          size += bytes.length
          return size
        })
        const whole = Buffer.concat(texts)
        const held = searcher.piecesHeld(whole, ends)
        const own = texts.flatMap((bytes, piece) => (searcher.holds(bytes) ? [piece] : []))
        expect(held).toEqual(expect.arrayContaining(own))
        const touched = bruteForce(patterns, whole).flatMap(({ start, end }) =>
          ends.flatMap((pieceEnd, piece) => {
            const pieceStart = ends[piece - 1] ?? 0
            return start < pieceEnd && end > pieceStart ? [piece] : []
          }),
        )
        expect(touched).toEqual(expect.arrayContaining(held))
        expect(held).toEqual([...new Set(held)])
      }),
      { numRuns: 500 },
    )
  })

  it('finds matches across the blocks in which it puts them in order', () => {
    const bytes = new Uint8Array(200_000).fill(0x20)
    const starts = [0, 65_534, 65_535, 65_536, 131_070, 199_996]
    for (const start of starts) bytes.set(Buffer.from('xbr_'), start)
    const patterns = [parsePattern('br_'), parsePattern('x{1,3}br')]
    const hits = [...createSearcher(patterns).hits(bytes, 0, bytes.length)]
    expect(hits).toEqual(bruteForce(patterns, bytes))
    expect(hits).toHaveLength(8)
  })

  it('can search other bytes between two matches', () => {
    const patterns = [parsePattern('br_')]
    const searcher = createSearcher(patterns)
    const bytes = Buffer.from(`br_${' '.repeat(9000)}br_${' '.repeat(9000)}br_`)
    const starts: number[] = []
    for (const { start } of searcher.hits(bytes, 0, bytes.length)) {
      starts.push(start)
      expect(searcher.holds(Buffer.alloc(20_000))).toBe(false)
    }
    expect(starts).toEqual([0, 9003, 18_006])
  })

  it('reads an element that repeats at the start as far back as it goes', () => {
    const searcher = createSearcher([parsePattern('x{1,3}yz')])
    const bytes = Buffer.from('xxxxxyz')
    expect([...searcher.hits(bytes, 0, bytes.length)]).toEqual([{ start: 2, end: 7, pattern: 0 }])
    expect([...searcher.hits(bytes, 3, bytes.length)]).toEqual([])
  })
})

describe('createSearcher', () => {
  it('finds nothing without patterns, and knows its longest match', () => {
    expect(createSearcher([]).holds(Buffer.from('br_'))).toBe(false)
    expect(createSearcher([]).reach).toBe(0)
    expect(createSearcher([parsePattern('br_'), parsePattern('b\\s{0,9}r')]).reach).toBe(11)
  })

  it.each(['br', 'a{1,2}b?cd?'])('refuses %j, which has no three neighbouring bytes', (source) => {
    const searcher = createSearcher([parsePattern(source)])
    expect(() => searcher.holds(Buffer.from('a'))).toThrow(RangeError)
  })
})
