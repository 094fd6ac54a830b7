import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlEntity } from '../../../src/detect/views/html-entity.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base64url:43', 7)
const escaped = plain.replaceAll('_', '&#95;')

const forms: readonly (readonly [name: string, written: (char: string) => string])[] = [
  ['&#95;', (char) => `&#${char.charCodeAt(0)};`],
  ['&#0095;', (char) => `&#00${char.charCodeAt(0)};`],
  ['&#x5f;', (char) => `&#x${char.charCodeAt(0).toString(16)};`],
  ['&#X005F;', (char) => `&#X00${char.charCodeAt(0).toString(16).toUpperCase()};`],
  ['&amp;#95;', (char) => `&amp;#${char.charCodeAt(0)};`],
  ['&amp;amp;#x5f;', (char) => `&amp;amp;#x${char.charCodeAt(0).toString(16)};`],
]

describe('a character reference', () => {
  for (const [name, written] of forms) {
    it.each(escapedParts)(`such as ${name} is decoded: %s`, (_, which) => {
      const encoded = respelled(plain, which, written)
      expect(sourceOf(htmlEntity, `<code>${encoded}</code>`, plain)).toBe(encoded)
      expect(sourceOf(htmlEntity, encoded, plain)).toBe(encoded)
    })
  }

  it.each([
    ['_', '&lowbar;'],
    ['_', '&UnderBar;'],
    ['_', '&amp;lowbar;'],
    ['-', '&hyphen;'],
    ['-', '&dash;'],
  ])('of %s as %s is decoded', (char, name) => {
    const encoded = escaped
      .replaceAll('&#95;', char === '_' ? name : '&#95;')
      .replaceAll(char, name)
    expect(sourceOf(htmlEntity, `<td>${encoded}</td>`, plain)).toBe(encoded)
  })

  it('is decoded without its semicolon', () => {
    const encoded = 'br&#95zW7tVf3Kq9b2Lx8Rm4NpQ'
    expect(sourceOf(htmlEntity, encoded, 'br_zW7tVf3Kq9b2Lx8Rm4NpQ')).toBe(encoded)
  })

  it('in the body is decoded, where the prefix is plain', () => {
    const encoded = 'br_f3Kq9zW7tV&#45;b2Lx8&#95;Rm4Np'
    expect(keysThrough([htmlEntity], `<a title="${encoded}">`)).toEqual([
      { key: 'br_f3Kq9zW7tV-b2Lx8_Rm4Np', chain: ['html-entity'], source: encoded },
    ])
  })

  it('of the characters around the key is decoded', () => {
    const text = `&lt;code title=&quot;${escaped}&quot;&gt;&nbsp;&amp;`
    expect(sourceOf(htmlEntity, text, `<code title="${plain}">\u00a0&`)).toBe(text)
  })

  it.each(['&shy;', '&#173;', '&#8203;', '&ZeroWidthSpace;', '&NoBreak;', '&lt;wbr&gt;'])(
    'between the characters of the prefix is decoded: %s',
    (interruption) => {
      for (const at of [1, 2]) {
        const encoded = plain.slice(0, at) + interruption + plain.slice(at)
        expect(sourceOf(htmlEntity, encoded, plain.slice(at))).not.toBeNull()
      }
    },
  )

  it.each(['&', '&&', '&#', '&#;', '&#x', '&#xg;', '&no;', '&nothing', '&amp', '&lt'])(
    'copies %s, which is no reference or not a whole one',
    (text) => {
      expect(sourceOf(htmlEntity, `${text} ${escaped}`, `${text} ${plain}`)).not.toBeNull()
      expect(sourceOf(htmlEntity, `${escaped} ${text}`, `${plain} ${text}`)).not.toBeNull()
    },
  )

  it('of no character is replaced', () => {
    const text = `&#1114112; &#xd800; ${escaped}`
    expect(sourceOf(htmlEntity, text, `\ufffd \ufffd ${plain}`)).toBe(text)
  })

  it('around any text keeps the key and its place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(htmlEntity, `${before} ${escaped} ${after}`, plain)).toBe(escaped)
      }),
    )
  })
})
