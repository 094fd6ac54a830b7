import { escape as escapeText } from 'node:querystring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '../../../src/detect/views/percent.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const plain = key('base64url:43', 7)
const underscored = plain.replaceAll('_', '%5F')

const everyByte = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const encodings: readonly (readonly [name: string, encoded: string])[] = [
  ['only the underscores', underscored],
  ['the underscores, in lower case', plain.replaceAll('_', '%5f')],
  ['the underscores and hyphens', underscored.replaceAll('-', '%2D')],
  ['every byte', everyByte(plain)],
  ['every byte, in upper case', everyByte(plain).toUpperCase()],
  ['only the r', plain.replace('r', '%72')],
  ['only the b', plain.replace('b', '%62')],
  ['b and r', plain.replace('br', '%62%72')],
  ['b and the underscores', underscored.replace('b', '%62')],
  ['the underscores, twice', plain.replaceAll('_', '%255F')],
  ['the underscores, three times', plain.replaceAll('_', '%25255f')],
  ['the underscores, six times', plain.replaceAll('_', '%25252525255F')],
  ['every byte, then the percent signs', escapeText(everyByte(plain))],
  ['every byte, as %u', plain.replace(/./g, (char) => `%u00${everyByte(char).slice(1)}`)],
  ['the underscores, as %u', plain.replaceAll('_', '%u005F')],
]

describe('percent-encoding', () => {
  it.each(encodings)('is decoded: %s', (_, encoded) => {
    expect(sourceOf(percent, `https://example.org/?key%3D${encoded}&v=1`, plain)).toBe(encoded)
    expect(sourceOf(percent, encoded, plain)).toBe(encoded)
  })

  it('of every byte is decoded twice', () => {
    const [found] = keysThrough([percent], everyByte(everyByte(plain)))
    expect(found).toMatchObject({ key: plain, chain: ['percent', 'percent'] })
  })

  it('in the body is decoded, where the prefix is plain', () => {
    const body = 'f3Kq9%2DzW7t%5FVb2%2DLx8Rm4Np'
    const [found] = keysThrough([percent], `GET /v1?key=br_${body}&v=1`)
    expect(found).toEqual({
      key: 'br_f3Kq9-zW7t_Vb2-Lx8Rm4Np',
      chain: ['percent'],
      source: `br_${body}`,
    })
  })

  it('of the character before the key is decoded, and ends no key', () => {
    const [found] = keysThrough([percent], `next=%2Fa%3Ftoken%3D${underscored}%26v%3D1`)
    expect(found).toEqual({ key: plain, chain: ['percent'], source: underscored })
  })

  it.each(['%', '%5', '%zz', '%u00', '%25', '100%', '%25%25', '%2525'])(
    'copies %s, which is no escape or not a whole one',
    (text) => {
      const decoded = sourceOf(percent, `${text} ${underscored}`, plain)
      expect(decoded).toBe(underscored)
      expect(sourceOf(percent, `${underscored}${text}`, plain)).toBe(underscored)
    },
  )

  it('around any text keeps the key and its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (before, after) => {
          expect(sourceOf(percent, `${before} ${underscored} ${after}`, plain)).toBe(underscored)
          const encoded = `${encodeURIComponent(before.toWellFormed())}%20${underscored}`
          expect(sourceOf(percent, encoded, plain)).toBe(underscored)
        },
      ),
    )
  })

  it('is not there in text without an escape, and the text is not read again', () => {
    const text = Buffer.from('br_ and 100% of br_names')
    const decoded = percent.open(text, { start: 0, end: 3, phase: 0 })
    expect(decoded).toMatchObject({ bytes: Buffer.alloc(0), coveredTo: text.length })
  })
})
