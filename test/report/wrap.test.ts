import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrap } from '../../src/report/escape.ts'

/** Measures each line as a whole. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Narrow, wide and combining characters, and some that join what is beside them. */
const character = fc.constantFrom(
  ...['a', 'b', '…', 'é', '\u0301', '\u200d', '\u0600', '\u0d4e', '👩', '漢', '\t', '\n', ' ', ' '],
)

describe('breaking words into lines', () => {
  it('measures each line as a whole, whatever characters are beside a space', () => {
    const texts = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(texts, fc.nat(20), (text, width) => {
        expect(wrap(text, width)).toEqual(wrapped(text, width))
      }),
      { numRuns: 2000 },
    )
  })
})
