import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlEntity } from '../../../src/detect/views/html-entity.ts'
import { invisible } from '../../../src/detect/views/invisible.ts'
import { jsonEscape } from '../../../src/detect/views/json-escape.ts'
import { percent } from '../../../src/detect/views/percent.ts'
import { quotedPrintable } from '../../../src/detect/views/quoted-printable.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base64url:43', 7)
const hidden = [
  '\u00ad',
  '\u034f',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202c',
  '\u2060',
  '\u2064',
  '\ufe0f',
  '\ufeff',
  '\u{e0101}',
]
const nameOf = (char: string) => `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`
const fullWidth = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)

describe('a character that is not shown', () => {
  it.each(hidden.map((char) => [nameOf(char), char]))('%s is skipped at any place', (_, char) => {
    for (let at = 1; at < plain.length; at++) {
      const encoded = plain.slice(0, at) + char + plain.slice(at)
      expect(sourceOf(invisible, `key: ${encoded} `, plain)).toBe(encoded)
    }
  })

  it('is skipped between all characters, in any number', () => {
    const encoded = plain.split('').join('\u200b\u00ad\u2060')
    expect(keysThrough([invisible], `token=${encoded}\n`)).toEqual([
      { key: plain, chain: ['invisible'], source: encoded },
    ])
  })

  it.each([
    ['json-escape', jsonEscape, '\\u200b'],
    ['json-escape', jsonEscape, '\\\\u00ad'],
    ['html-entity', htmlEntity, '&shy;'],
    ['html-entity', htmlEntity, '&#8203;'],
    ['percent', percent, '%E2%80%8B'],
    ['quoted-printable', quotedPrintable, '=C2=AD'],
  ])('is skipped where %s escapes it', (name, decoder, escaped) => {
    for (const at of [1, 2, 3, 4, 20]) {
      const text = `"${plain.slice(0, at)}${escaped}${plain.slice(at)}"`
      expect(keysThrough([decoder, invisible], text)).toMatchObject([
        { key: plain, chain: [name, 'invisible'] },
      ])
    }
  })
})

describe('a full-width form', () => {
  it.each(escapedParts)('is read as ASCII: %s', (_, which) => {
    const encoded = respelled(plain, which, fullWidth)
    expect(sourceOf(invisible, `鍵は「${encoded}」です`, plain)).toBe(encoded)
  })

  it('is read where JSON escapes it', () => {
    const text = JSON.stringify(Array.from(plain, fullWidth).join('')).replace(
      /[^\x20-\x7f]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16)}`,
    )
    expect(keysThrough([jsonEscape, invisible], text)).toMatchObject([
      { key: plain, chain: ['json-escape', 'invisible'] },
    ])
  })
})

describe('a character that looks like another', () => {
  it.each(Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63', (c) => [nameOf(c), c]))(
    '%s is read as a hyphen',
    (_, char) => {
      const encoded = `br_f3Kq9zW7tV${char}b2Lx8${char}Rm4NpQ`
      expect(keysThrough([invisible], `the key ${encoded}, which`)).toEqual([
        { key: 'br_f3Kq9zW7tV-b2Lx8-Rm4NpQ', chain: ['invisible'], source: encoded },
      ])
    },
  )

  it.each(['\u203f', '\uff3f'])('%s is read as an underscore', (char) => {
    const encoded = plain.replaceAll('_', char)
    expect(sourceOf(invisible, `(${encoded})`, plain)).toBe(encoded)
  })
})

describe('other text', () => {
  it.each(['’', '“”', '…', '–', 'é', '日本語', '😀', '\ufffd', '\u200b'])(
    'such as %s around the key leaves it as it is',
    (text) => {
      const encoded = `${plain.slice(0, 9)}\u200b${plain.slice(9)}`
      expect(sourceOf(invisible, `${text} ${encoded} ${text}`, plain)).toBe(encoded)
    },
  )

  it('around the key may be any, also cut characters', () => {
    const encoded = Buffer.from(`${plain.slice(0, 2)}\u2060${plain.slice(2)}`)
    const text = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
    const blank = Buffer.from(' ')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const source = Buffer.concat([before, blank, encoded, blank, after])
        expect(sourceOf(invisible, source, plain)).toBe(encoded.toString())
      }),
    )
  })
})
