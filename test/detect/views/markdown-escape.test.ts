import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownEscape } from '../../../src/detect/views/markdown-escape.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const plain = key('base64url:43', 7)
const escaped = plain.replaceAll('_', '\\_')

describe('an escape of punctuation', () => {
  it.each([
    ['underscores', escaped],
    ['underscores and hyphens', escaped.replaceAll('-', '\\-')],
    ['underscores, in a JSON string', escaped.replaceAll('\\', '\\\\')],
    ['underscores, in a JSON string within another', escaped.replaceAll('\\', '\\\\\\\\')],
    ['a group in LaTeX', plain.replaceAll('_', '{\\_}')],
    ['a command in LaTeX', plain.replaceAll('_', '\\textunderscore{}')],
    ['a command in LaTeX with a blank', plain.replaceAll('_', '\\textunderscore ')],
    ['commands of Pygments', plain.replaceAll('_', '\\PYZus{}').replaceAll('-', '\\PYZhy{}')],
    ['a command of Pygments in minted', plain.replaceAll('_', '\\PYGZus{}')],
    ['a place for a line break in LaTeX', plain.replaceAll('_', '\\_\\allowbreak{}')],
  ])('is decoded: %s', (_, encoded) => {
    expect(sourceOf(markdownEscape, `Token: \`${encoded}\`.`, plain)).toBe(encoded.trimEnd())
    expect(keysThrough([markdownEscape], `[${encoded}]`)).toMatchObject([
      { key: plain, chain: ['markdown-escape'] },
    ])
  })

  it('in the body is decoded, where the prefix is plain', () => {
    const encoded = 'br_f3Kq9zW7tV\\-b2Lx8\\_Rm4Np'
    expect(keysThrough([markdownEscape], `the key (${encoded})`)).toEqual([
      { key: 'br_f3Kq9zW7tV-b2Lx8_Rm4Np', chain: ['markdown-escape'], source: encoded },
    ])
  })

  it('is decoded between the halves of a key', () => {
    const encoded = 'br\\_f3Kq9zW7tV\\.mB5xQ8hT2wL6yP9dR4kN'
    expect(keysThrough([markdownEscape], `\\[${encoded}\\]`)).toMatchObject([
      { key: 'br_f3Kq9zW7tV.mB5xQ8hT2wL6yP9dR4kN' },
    ])
  })

  it.each(['\\', '\\\\', '{\\', '{\\_', '\\text', '\\textunderscores', 'C:\\new'])(
    'copies %s, which is no escape or not a whole one',
    (text) => {
      expect(sourceOf(markdownEscape, `${text} ${escaped}`, `${plain}`)).toBe(escaped)
      expect(sourceOf(markdownEscape, `${escaped} ${text}`, `${plain}`)).toBe(escaped)
    },
  )

  it('around any text keeps the key and its place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(markdownEscape, `${before} ${escaped} ${after}`, plain)).toBe(escaped)
      }),
    )
  })
})
