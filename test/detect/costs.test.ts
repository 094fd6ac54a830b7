import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCommonWord, mayBeginCommonWord } from '../../src/detect/common-words.ts'
import { piecesOf } from '../../src/detect/pieces.ts'
import { headCosts } from '../../src/detect/random-cost.ts'
import { casedRandomBits, shapeOf } from '../../src/detect/score.ts'

const body = fc.string({
  unit: fc.constantFrom(...'aFgZ09_-.+'),
  minLength: 1,
  maxLength: 60,
})

/** Cost of a whole text, computed from its pieces. */
function costOf(text: string): number {
  const pieces = piecesOf(text)
  const apart = pieces.reduce((sum, piece) => sum + casedRandomBits(shapeOf(piece.text)), 0)
  return Math.min(casedRandomBits(shapeOf(text)), apart + 8 * (pieces.length - 1))
}

it('headCosts returns the cost of each head of a text', () => {
  fc.assert(
    fc.property(body, (text) => {
      const costs = headCosts(text)
      for (let length = 1; length <= text.length; length++) {
        expect(costs[length]).toBe(costOf(text.slice(0, length)))
      }
    }),
  )
})

it('piecesOf returns the texts between separators and their places', () => {
  fc.assert(
    fc.property(body, (text) => {
      const pieces = piecesOf(text)
      expect(pieces.map((piece) => piece.text)).toEqual(text.split(/[-_.]+/).filter(Boolean))
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.at)).toBe(true)
    }),
  )
})

it('mayBeginCommonWord is true for the beginning of every listed word', () => {
  for (const word of ['key', 'KEY', 'Key', 'id', 'yaml', 'zone', 'access', 'undefined']) {
    expect(isCommonWord(word)).toBe(true)
    expect(mayBeginCommonWord(word.charCodeAt(0), word.charCodeAt(1))).toBe(true)
  }
  expect(mayBeginCommonWord('_'.charCodeAt(0), 'k'.charCodeAt(0))).toBe(false)
  expect(mayBeginCommonWord('z'.charCodeAt(0), 'x'.charCodeAt(0))).toBe(false)
})
