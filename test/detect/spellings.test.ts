import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/detect/index.ts'

describe('plainText', () => {
  it('decodes separators, and tells where each character was', () => {
    expect(plainText('a\\_b%2Dc')).toEqual({ text: 'a_b-c', offsets: [0, 1, 3, 4, 7, 8] })
  })

  it('decodes an escape of one character', () => {
    expect(plainText('a\uff3fb')).toEqual({ text: 'a_b', offsets: [0, 1, 2, 3] })
  })

  it('removes invisible characters', () => {
    expect(plainText('a\u200bb')).toEqual({ text: 'ab', offsets: [0, 2, 3] })
  })

  it('returns a text without escapes as it is', () => {
    expect(plainText('a_b-c')).toEqual({ text: 'a_b-c', offsets: null })
  })
})
