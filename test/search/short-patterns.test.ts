import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { needlesFor } from '../../src/detect/index.ts'
import type { Pattern } from '../../src/model/index.ts'
import { createSearcher, isShortened, parsePattern, shortPatterns } from '../../src/search/index.ts'
import { reachOf } from '../../src/search/pattern.ts'
import { chooseWindows } from '../../src/search/windows.ts'
import { seededRandom } from '../helpers/keys.ts'

const { patterns } = needlesFor(builtInRules())
const short = shortPatterns(patterns)

/** A text that a pattern matches. */
function example({ elements }: Pattern, random: () => number): Buffer {
  const bytes = elements.flatMap(({ set, min, max }) => {
    const members = [...set.keys()].filter((byte) => set[byte] === 1)
    const count = min + Math.floor(random() * (max - min + 1))
    const byte = () => members[Math.floor(random() * members.length)] ?? 0
    return Array.from({ length: count }, byte)
  })
  return Buffer.from(bytes)
}

describe('short forms of the patterns of all encodings', () => {
  it('are the patterns themselves, if they are short', () => {
    for (const [i, pattern] of patterns.entries())
      if (!isShortened(pattern)) expect(short[i]).toBe(pattern)
    expect(reachOf(patterns)).toBeGreaterThan(80)
    expect(reachOf(short)).toBeLessThanOrEqual(40)
  })

  it('have the same windows, so that the search reads both from the same place', () => {
    const bytesOf = (list: readonly Pattern[]) => chooseWindows(list).map(({ bytes }) => bytes)
    expect(bytesOf(short)).toEqual(bytesOf(patterns))
  })

  it('match within every match of the whole pattern', () => {
    const random = seededRandom(5)
    const whole = createSearcher(patterns)
    const shorter = createSearcher(short)
    let matches = 0
    for (const pattern of patterns.filter(isShortened)) {
      for (let run = 0; run < 5; run++) {
        const text = Buffer.concat([Buffer.from('. '), example(pattern, random), Buffer.from(' .')])
        const hits = [...shorter.hits(text, 0, text.length)]
        for (const match of whole.hits(text, 0, text.length)) {
          matches++
          const isIn = (hit: typeof match) =>
            hit.pattern === match.pattern && hit.start >= match.start && hit.end <= match.end
          expect(hits.some(isIn)).toBe(true)
        }
      }
    }
    expect(matches).toBeGreaterThan(500)
  })

  it('are the elements around the window, with the fewest repeats at both ends', () => {
    const [pattern] = shortPatterns([parsePattern('ab{1,30}qzjx{2,30}y')])
    expect(pattern).toEqual(parsePattern('bqzjx{2,30}y'))
  })
})
