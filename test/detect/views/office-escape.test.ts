import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeEscape } from '../../../src/detect/views/office-escape.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base62:32', 7)
const written = (char: string) =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

describe('an escape of Office Open XML', () => {
  it.each(escapedParts.filter(([, which]) => which.test(plain)))('is decoded: %s', (_, which) => {
    const encoded = respelled(plain, which, written)
    expect(sourceOf(officeEscape, `<t>${encoded}</t>`, plain)).toBe(encoded)
    expect(sourceOf(officeEscape, encoded, plain)).toBe(encoded)
  })

  it('is reported as markup', () => {
    const encoded = respelled(plain, /^br_/, written)
    const text = `<S S="Verbose">token:_x000D__x000A_${encoded}_x000D__x000A_</S>`
    expect(keysThrough([officeEscape], text)).toEqual([
      { key: plain, chain: ['markup'], source: encoded },
    ])
  })

  it.each(['_', '_x', '_x00', '_x005F', '_x00G0_', '_y005F_'])('copies %s', (text) => {
    const encoded = respelled(plain, /^b/, written)
    expect(sourceOf(officeEscape, `${text} ${encoded}`, `${text} ${plain}`)).not.toBeNull()
    expect(sourceOf(officeEscape, `${encoded} ${text}`, `${plain} ${text}`)).not.toBeNull()
  })

  it('around any text keeps the key and its place', () => {
    const encoded = respelled(plain, /^br_/, written)
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(officeEscape, `${before} ${encoded} ${after}`, plain)).toBe(encoded)
      }),
    )
  })
})
