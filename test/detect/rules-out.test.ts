import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { needleSearcher } from '../../src/search/index.ts'
import { textChunk } from '../../src/sources/text-chunks.ts'
import { key } from '../helpers/keys.ts'

const detector = createDetector(builtInRules(), { decodeDepth: 5 })
const plainOnly = createDetector(builtInRules(), { decodeDepth: 0 })
const searcher = needleSearcher(detector.needles)

/** How many matches a text has, and whether all of them are ruled out. */
function judged(text: string): { matches: number; ruledOut: boolean } {
  const bytes = Buffer.from(text)
  const hits = [...searcher.hits(bytes, 0, bytes.length)]
  return { matches: hits.length, ruledOut: hits.every((hit) => detector.rulesOut(bytes, hit)) }
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
      const { matches, ruledOut } = judged(text)
      if (!ruledOut) return
      if (matches > 0) count++
      expect([...detector.detect(textChunk(text))]).toEqual([])
    }
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), holds), { numRuns: 3000, seed: 1 })
    expect(count).toBeGreaterThan(100)
  })

  it('are none without decoding: each needle is plain text then', () => {
    const bytes = Buffer.from(`${secret} b\0r\0_\0`)
    for (const hit of needleSearcher(plainOnly.needles).hits(bytes, 0, bytes.length))
      expect(plainOnly.rulesOut(bytes, hit)).toBe(false)
  })
})
