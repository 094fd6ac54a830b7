import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlEntity } from '../../../src/detect/views/html-entity.ts'
import { decoders } from '../../../src/detect/views/index.ts'
import { jsonEscape } from '../../../src/detect/views/json-escape.ts'
import { percent } from '../../../src/detect/views/percent.ts'
import { quotedPrintable } from '../../../src/detect/views/quoted-printable.ts'
import { createSearcher } from '../../../src/search/index.ts'

describe('the patterns of decoders', () => {
  it('can be searched for with any prefix of a rule', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{3,12}$/), (prefix) => {
        for (const decoder of decoders) {
          const patterns = [
            ...decoder.patterns(prefix),
            ...(decoder.commonPatterns?.(prefix) ?? []),
          ]
          expect(() => createSearcher(patterns).holds(Buffer.from('some text'))).not.toThrow()
        }
      }),
      { numRuns: 50 },
    )
  })

  const hex = (char: string) => char.charCodeAt(0).toString(16).padStart(2, '0')
  it.each([
    ['percent', percent, (char: string) => `%${hex(char)}`],
    ['json-escape', jsonEscape, (char: string) => `\\u00${hex(char)}`],
    ['html-entity', htmlEntity, (char: string) => `&#${char.charCodeAt(0)};`],
    ['quoted-printable', quotedPrintable, (char: string) => `=${hex(char).toUpperCase()}`],
  ])('match any prefix of which any characters are escaped: %s', (_, decoder, written) => {
    const prefixes = fc.stringMatching(/^[A-Za-z0-9_.-]{3,12}$/)
    const choices = fc.infiniteStream(fc.boolean())
    fc.assert(
      fc.property(prefixes, choices, (prefix, choice) => {
        const escaped = Array.from(prefix, (char) =>
          choice.next().value === true ? written(char) : char,
        ).join('')
        fc.pre(escaped !== prefix)
        const searcher = createSearcher(decoder.patterns(prefix))
        expect(searcher.holds(Buffer.from(`"${escaped}abc"`))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['acme-', percent, 'acme%2D'],
    ['sk_live_', percent, 'sk%5Flive%5F'],
    ['sk_live_', jsonEscape, 'sk\\u005flive_'],
    ['AKIA', jsonEscape, '\\x41KIA'],
    ['key.', jsonEscape, 'key\\056'],
  ])('match %s as %s', (prefix, decoder, text) => {
    expect(createSearcher(decoder.patterns(prefix)).holds(Buffer.from(text))).toBe(true)
  })
})
