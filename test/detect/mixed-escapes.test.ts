import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyBody, seededRandom } from '../helpers/keys.ts'
import { candidatesIn, secretsIn } from '../helpers/secrets.ts'

/** Ways to write `_` (as code 5f, 95 or 137) and `-` (2d, 45 or 055). */
const separators: Readonly<Record<string, (char: string) => string>> = {
  plain: (char) => char,
  percent: (char) => (char === '_' ? '%5F' : '%2D'),
  'percent twice': (char) => (char === '_' ? '%255f' : '%252d'),
  json: (char) => (char === '_' ? '\\u005f' : '\\u002d'),
  'json in json': (char) => (char === '_' ? '\\\\u005F' : '\\\\u002D'),
  byte: (char) => (char === '_' ? '\\x5f' : '\\x2d'),
  octal: (char) => (char === '_' ? '\\137' : '\\055'),
  markdown: (char) => `\\${char}`,
  decimal: (char) => (char === '_' ? '&#95;' : '&#45;'),
  hexadecimal: (char) => (char === '_' ? '&#x5f;' : '&#x2d;'),
  name: (char) => (char === '_' ? '&lowbar;' : '&hyphen;'),
  'quoted-printable': (char) => (char === '_' ? '=5F' : '=2D'),
  'full-width': (char) => (char === '_' ? '\uff3f' : '\uff0d'),
  'look-alike': (char) => (char === '_' ? '\u203f' : '\u2011'),
}

/** Texts that belong to no key, but may be in one. */
const interruptions = [
  '\u200b',
  '\u00ad',
  '&shy;',
  '\\u200b',
  '%E2%80%8B',
  '=\n',
  '=\r\n',
  '\x1b[1m\x1b[K',
  '<wbr>',
  '</span><span class="x">',
]

/** Some keys end with what looks like a name. */
function isFoundPlain(text: string): boolean {
  return secretsIn(`token: "br_${text}"\n`)[0] === `br_${text}`
}

const body = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((seed) => keyBody('base64url:43', seededRandom(seed)))
  .filter((text) => /[_-]/.test(text) && isFoundPlain(text))

describe('a key', () => {
  it('is found with any mixture of two escapes in its body', () => {
    const forms = fc.constantFrom(...Object.keys(separators))
    fc.assert(
      fc.property(body, forms, forms, (text, odd, even) => {
        let count = 0
        const encoded = `br_${text}`.replace(/[_-]/g, (char) => {
          count++
          return separators[count % 2 === 1 ? odd : even]?.(char) ?? char
        })
        expect(secretsIn(`token: "${encoded}"\n`)).toEqual([`br_${text}`])
      }),
      { numRuns: 400, seed: 20261126 },
    )
  })

  it('is found with an escape of its separators and an interruption', () => {
    const forms = fc.constantFrom(...Object.keys(separators))
    const interruption = fc.constantFrom(...interruptions)
    fc.assert(
      fc.property(body, forms, interruption, fc.nat(42), (text, form, inserted, at) => {
        const chars = Array.from(`br_${text}`, (char) =>
          /[_-]/.test(char) ? (separators[form]?.(char) ?? char) : char,
        )
        // In the body, soft line breaks are read without a decoder: control-sequences.test.ts.
        const place = 1 + (inserted.startsWith('=') ? at % 2 : at)
        const encoded = chars.toSpliced(place, 0, inserted).join('')
        expect(secretsIn(`token: "${encoded}"\n`)).toEqual([`br_${text}`])
      }),
      { numRuns: 600, seed: 20261126 },
    )
  })

  it.each(Object.entries(separators).filter(([name]) => name !== 'plain'))(
    'has its place and hides its text where its separators are written as %s',
    (_, written) => {
      const text = `br_${keyBody('base62:16', seededRandom(3))}-${keyBody('base62:16', seededRandom(4))}`
      const encoded = text.replace(/[_-]/g, written)
      const line = `const token = "${encoded}" // see the docs`
      const [candidate] = candidatesIn(`first\n${line}\n`)
      expect(candidate?.sighting).toMatchObject({ line: 2, column: 16, endLine: 2 })
      expect(candidate?.sighting.endColumn).toBe(16 + Array.from(encoded).length)
      expect(candidate?.sighting.excerpt?.text).not.toContain(text.slice(3, 15))
      expect(candidate?.sighting.excerpt?.text).not.toContain(text.slice(-12))
    },
  )
})
