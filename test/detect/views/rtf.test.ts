import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rtf } from '../../../src/detect/views/rtf.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base64url:43', 7)
const documentOf = (text: string) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\r\n\\pard\\f0\\fs22 Key: ${text}\\par\r\n}`

describe('Rich Text Format', () => {
  it.each(escapedParts)('is decoded with escapes by bytes: %s', (_, which) => {
    const encoded = respelled(plain, which, (char) => `\\'${char.charCodeAt(0).toString(16)}`)
    expect(sourceOf(rtf, documentOf(encoded), plain)).toBe(encoded)
  })

  it.each(escapedParts)('is decoded with escapes by numbers: %s', (_, which) => {
    for (const substitute of ['?', ' ?']) {
      const encoded = respelled(plain, which, (char) => `\\u${char.charCodeAt(0)}${substitute}`)
      expect(sourceOf(rtf, documentOf(encoded), plain)).toBe(encoded)
    }
  })

  it.each([/_/g, /^br_/, /./g])('is decoded with numbers and substitutes by bytes', (which) => {
    const encoded = respelled(plain, which, (char) => `\\u${char.charCodeAt(0)}\\'3f`)
    expect(sourceOf(rtf, documentOf(encoded), plain)).toBe(encoded)
  })

  it.each([
    ['control words', '\\cf1 '],
    ['a group', '}{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid123456 '],
    ['an optional hyphen', '\\-'],
  ])('is decoded with %s in the body', (_, interruption) => {
    for (let at = 4; at < plain.length; at++) {
      const encoded = plain.slice(0, at) + interruption + plain.slice(at)
      expect(sourceOf(rtf, documentOf(`{${encoded}}`), plain)).toBe(encoded)
    }
  })

  it('is decoded over the end of a full line', () => {
    for (let at = 4; at < plain.length; at++) {
      const encoded = `${plain.slice(0, at)}\r\n${plain.slice(at)}`
      const source = documentOf(`${'word '.repeat(14)}${encoded}`)
      expect(sourceOf(rtf, source, plain)).toBe(encoded)
    }
  })

  it('does not join a key to the next line of a text around it', () => {
    for (const next of ['KEY=1', '\nKEY=1', 'is the key']) {
      const source = `${documentOf('other')}\nkey: ${plain}\n${next}\n`
      expect(keysThrough([rtf], source)).toEqual([])
    }
    const long = `${'word '.repeat(20)}${plain}\n\nKEY=1`
    expect(keysThrough([rtf], `${documentOf('other')}\n${long}\n`)).toEqual([])
    expect(keysThrough([rtf], `Key: ${plain}\nis the key. \\par\n`)).toEqual([])
  })

  it('is decoded with a hyphen that does not break', () => {
    const encoded = 'br_f3Kq9zW7tV\\_b2Lx8Rm4NpQ'
    expect(keysThrough([rtf], documentOf(encoded))).toEqual([
      { key: 'br_f3Kq9zW7tV-b2Lx8Rm4NpQ', chain: ['markup'], source: encoded },
    ])
  })

  it.each(['\\par\r\n', '\\line ', '\\tab ', '\\cell '])('ends the key at %j', (end) => {
    const encoded = `${plain.slice(0, 9)}\\cf1 ${plain.slice(9)}`
    expect(keysThrough([rtf], documentOf(`${encoded}${end}aBcDeF12`))).toEqual([
      { key: plain, chain: ['markup'], source: encoded },
    ])
  })

  it('is not seen in source code', () => {
    const text = Buffer.from(`const x = {br_${'\\pdf{a}{b}'}}\nfunction f() { return br_x }\n`)
    const hit = { start: text.indexOf('br_'), end: text.indexOf('br_') + 3, phase: 0 }
    expect(rtf.open(text, hit)?.bytes).toHaveLength(0)
  })

  it('may hold any text around the key', () => {
    const encoded = plain.replaceAll('_', "\\'5f")
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const source = documentOf(`${before} ${encoded} ${after}`)
        expect(sourceOf(rtf, source, plain)).toBe(encoded)
      }),
    )
  })
})
