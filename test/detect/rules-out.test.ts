import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { mostAfter } from '../../src/detect/views/decoder.ts'
import { createSearcher, needleSearcher, shortPatterns } from '../../src/search/index.ts'
import { textChunk } from '../../src/sources/text-chunks.ts'
import { key, randomText, seededRandom } from '../helpers/keys.ts'

const detector = createDetector(builtInRules(), { decodeDepth: 5 })
const plainOnly = createDetector(builtInRules(), { decodeDepth: 0 })
const searcher = needleSearcher(detector.needles)
/** Histories are searched for short forms of the patterns. */
const shorter = createSearcher(shortPatterns(detector.needles.patterns))

/** How many matches a text has, and whether all of them are ruled out. */
function judged(text: string, by = searcher): { matches: number; ruledOut: boolean } {
  const bytes = Buffer.from(text)
  const hits = [...by.hits(bytes, 0, bytes.length)]
  return {
    matches: hits.length,
    ruledOut: hits.every((hit) => detector.rulesOut(bytes, hit) !== null),
  }
}

const secret = key('base62:32', 1)
const body = secret.slice(3)
const spelled = [
  secret,
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('hex'),
  secret.replace('_', '%5F'),
  secret.replace('_', '\\u005f'),
  `"br_" + "${body}"`,
  `["br", "${body}"].join("_")`,
  `"br", "${body}"`,
  `b<wbr>r_${body}`,
  `b&lt;wbr&gt;r_${body}`,
  `0x62, 0x72, 0x5f, ${Array.from(Buffer.from(body), (byte) => `0x${byte.toString(16)}`).join(', ')}`,
  Buffer.from(secret).toString('base64').replace('J', '\\r\\n    J'),
]
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('tag("br", "clear" => "all")', '"br"', "'br'", '`br`') },
  { weight: 2, arbitrary: fc.constantFrom('br</b>', 'YnJf', '62725f', 'b\\b_', 'br_name_of_it') },
  { weight: 2, arbitrary: fc.constantFrom('"', ', "', '].join("_")', '=> "all"', ' ', '\n', '[') },
  { weight: 1, arbitrary: fc.constantFrom(...spelled, body) },
)

describe('texts in which every match is ruled out', () => {
  it('are those of markup in source code', () => {
    const line = '*   tag("br", "clear" => "all")  # => <br clear="all" />\n'
    expect(judged(`${line}some text\n${line}`)).toEqual({ matches: 2, ruledOut: true })
    expect(judged(secret).ruledOut).toBe(false)
  })

  it('hold neither keys nor rejected matches', () => {
    let count = 0
    const holds = (parts: readonly string[]) => {
      const text = parts.join('')
      for (const by of [searcher, shorter]) {
        const { matches, ruledOut } = judged(text, by)
        if (!ruledOut) continue
        if (matches > 0) count++
        expect([...detector.detect(textChunk(text))]).toEqual([])
      }
    }
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), holds), { numRuns: 3000, seed: 1 })
    expect(count).toBeGreaterThan(100)
  })

  it('are none without decoding: each needle is plain text then', () => {
    const bytes = Buffer.from(`${secret} b\0r\0_\0`)
    for (const hit of needleSearcher(plainOnly.needles).hits(bytes, 0, bytes.length))
      expect(plainOnly.rulesOut(bytes, hit)).toBeNull()
  })
})

describe('what shows that a match is ruled out', () => {
  const filler = (length: number, seed: number) =>
    randomText('abc xyz,"\n', length, seededRandom(seed))

  /** Whether the first match of a text is ruled out, with other text far from it. */
  function verdicts(text: string, before: number, after: number): boolean[] {
    return [1, 2, 3].map((seed) => {
      const start = filler(before + seed, seed)
      const bytes = Buffer.from(start + text + filler(after, seed))
      const hit = [...searcher.hits(bytes, start.length, start.length + text.length)][0]
      return hit !== undefined && detector.rulesOut(bytes, hit) !== null
    })
  }

  it('is near the match: other text before and after it, and another offset, change nothing', () => {
    let count = 0
    const holds = (parts: readonly string[]) => {
      const text = `\n${' '.repeat(4096)}${parts.join('')}\n${' '.repeat(3072)}`
      const [first, ...others] = verdicts(text, 20, 50)
      if (first) count++
      expect(others).toEqual([first, first])
    }
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), holds), {
      numRuns: 500,
      seed: 2,
    })
    expect(count).toBeGreaterThan(50)
  })

  it('is nearer than a part after the most and longest gaps that are read', () => {
    const literal = `"${' '.repeat(150)}+${' '.repeat(150)}"`
    // With four empty literals.
    const gap = literal.repeat(5)
    const text = (gaps: number) => `x = "br" + "_7Q${`${gap}7Q`.repeat(gaps)}${gap}${body}"`
    const isRead = (gaps: number) => {
      const bytes = Buffer.from(text(gaps))
      return [...searcher.hits(bytes, 0, 100)].some((hit) => detector.rulesOut(bytes, hit) === null)
    }
    const read = Array.from({ length: 80 }, (_, gaps) => gaps).filter(isRead)
    expect(read).toEqual(read.map((_, gaps) => gaps))
    expect(read.length).toBeGreaterThan(50)
    expect(text(read.length).length).toBeLessThan(mostAfter)
  })

  it('is all up to the start, if the offset decides the order of bytes', () => {
    const wide = Buffer.from('YnJf', 'utf16le')
    const bytes = Buffer.concat([
      Buffer.alloc(9000, 1),
      Buffer.alloc(2),
      wide,
      Buffer.alloc(200_000),
    ])
    const [hit] = searcher.hits(bytes, 0, bytes.length)
    const part = hit === undefined ? null : detector.rulesOut(bytes, hit)
    expect(part?.start).toBe(0)
    expect(part?.end).toBeLessThan(bytes.length)
  })
})
