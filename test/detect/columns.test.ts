import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { textStart } from '../../src/model/index.ts'
import { key } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const secret = key('base62:32', 77)

describe('lines and columns', () => {
  const piece = fc.constantFrom(
    'text ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'é',
    '日本',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u2028',
    ` "${secret}" `,
    ` ${secret}\n`,
  )

  it('count line feeds and UTF-16 units of the decoded text, in every encoding, with a mark or without', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('utf8', 'utf8-mark', 'utf16le-mark', 'utf16be-mark'),
        (pieces, encoding) => {
          const text = `${pieces.join('')} ${secret} end\n`
          const found = [...detector.detect(chunkOf(encode(text, encoding)))]
            .filter((detection) => detection.kind === 'candidate')
            .map(({ sighting }) => sighting)
            .map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])
          expect(found).toEqual(placesOf(text))
        },
      ),
      { numRuns: 300, seed: 20261124 },
    )
  })

  it('are right for rules with several prefixes, whatever the order of the keys', () => {
    const prefixes = ['aa_', 'bb_', 'cc_'].map((text) => ({ text, mode: 'live' as const }))
    const rules = builtInRules().map((rule) => ({ ...rule, prefixes }))
    const several = createDetector(rules)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('aa_', 'bb_', 'cc_'), piece), { maxLength: 12 }),
        (parts) => {
          const body = secret.slice(3)
          const text = parts.map(([prefix, before]) => `${before} ${prefix}${body} `).join('')
          const places = [...several.detect(chunkOf(Buffer.from(text)))]
            .filter((detection) => detection.kind === 'candidate')
            .map(({ sighting: { line, column } }) => [line, column])
          const expected = text
            .split('\n')
            .flatMap((content, index) =>
              [...content.matchAll(new RegExp(`(?:aa|bb|cc)_${body}`, 'g'))].map((match) => [
                index + 1,
                match.index + 1,
              ]),
            )
          const sorted = (list: (number | null)[][]) => list.map(String).sort()
          expect(sorted(places)).toEqual(sorted(expected))
        },
      ),
      { numRuns: 100, seed: 20261126 },
    )
  })

  function placesOf(text: string): number[][] {
    return text.split('\n').flatMap((content, index) =>
      [...content.matchAll(new RegExp(secret, 'g'))].map((match) => {
        const column = match.index + 1
        return [index + 1, column, index + 1, column + secret.length]
      }),
    )
  }

  function encode(text: string, encoding: string): Buffer {
    const marked = encoding.endsWith('-mark') ? `\ufeff${text}` : text
    if (encoding.startsWith('utf8')) return Buffer.from(marked)
    const units = Buffer.from(marked, 'utf16le')
    return encoding.startsWith('utf16le') ? units : units.swap16()
  }

  function chunkOf(bytes: Buffer) {
    return {
      kind: 'chunk',
      origin: { source: 'file', path: 'x', object: null },
      hasLines: true,
      bytes,
      owned: { start: 0, end: bytes.length },
      start: textStart,
      encoding: 'utf8',
    } as const
  }
})
