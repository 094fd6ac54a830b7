import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterList } from '../../../src/detect/views/character-list.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const plain = key('base64url:43', 7)
const list = (text: string, between = ', ', quote = "'") =>
  Array.from(text, (char) => `${quote}${char}${quote}`).join(between)

describe('a list of characters', () => {
  it.each([
    ['C', `char key[] = {${list(plain)}, '\\0'};`],
    [
      'C, over lines',
      `char key[] = {\n  ${list(plain.slice(0, 20))},\n  ${list(plain.slice(20))}\n};`,
    ],
    ['JavaScript', `[${list(plain, ',', '"')}].join("")`],
    ['JavaScript, one per line', `[\n${list(plain, ',\n  ', '"')}\n]`],
    ['text before the key', `[${list(`key=${plain}`)}]`],
  ])('is decoded: %s', (_, source) => {
    expect(keysThrough([characterList], source)).toMatchObject([
      { key: plain, chain: ['literals'] },
    ])
  })

  it('has the place of its characters', () => {
    const encoded = list(plain).slice(1, -1)
    expect(sourceOf(characterList, `{'x', '=', '${encoded}', '\\0'}`, plain)).toBe(encoded)
  })

  it('does not hold the end of a name', () => {
    expect(keysThrough([characterList], `[${list(`number_${plain}`)}]`)).toEqual([])
  })

  it('may hold any text around it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = sourceOf(characterList, `${before}; {${list(plain)}}; ${after}`, plain)
        expect(found).toBe(list(plain).slice(1, -1))
      }),
    )
  })
})
