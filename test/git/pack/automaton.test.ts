import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeAutomaton } from '../../../src/git/pack/automaton.ts'

const bytes = (max: number) =>
  fc.array(fc.integer({ min: 97, max: 100 }), { minLength: 1, maxLength: max })

describe('the automaton', () => {
  it('finds exactly the texts that hold one of the needles', () => {
    fc.assert(
      fc.property(
        fc.array(bytes(5), { minLength: 1, maxLength: 4 }),
        bytes(40),
        (needles, text) => {
          const { table, accepting } = makeAutomaton(needles.map((needle) => Buffer.from(needle)))
          const state = text.reduce(
            (current, byte) => table[(current << 8) | byte] ?? Number.NaN,
            0,
          )
          const held = needles.some((needle) => Buffer.from(text).includes(Buffer.from(needle)))
          expect(state === accepting).toBe(held)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('takes the needles of many rules', () => {
    const needles = Array.from({ length: 300 }, (_, i) => Buffer.from(`prefix_${i}_`))
    const { table, accepting } = makeAutomaton(needles)
    const run = (text: string) =>
      [...Buffer.from(text)].reduce((state, byte) => table[(state << 8) | byte] ?? Number.NaN, 0)
    expect(run('xx prefix_299_ yy')).toBe(accepting)
    expect(run('xx prefix_300_ yy')).not.toBe(accepting)
  })
})
