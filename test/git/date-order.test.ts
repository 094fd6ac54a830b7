import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrder } from '../../src/git/date-order.ts'
import { TestRepository } from '../helpers/repository.ts'

/** Parents and dates of commits; few different dates, in no order. */
const histories = fc.array(
  fc.record({ parents: fc.array(fc.nat(6), { maxLength: 3 }), minute: fc.nat(5) }),
  { minLength: 1, maxLength: 25 },
)

describe('the order of commits', () => {
  it('is that of git rev-list --date-order', () => {
    fc.assert(
      fc.property(histories, (drawn) => {
        const repository = new TestRepository({ bare: true })
        const parents = drawn.map((commit, number) => [
          ...new Set(commit.parents.map((back) => number - 1 - back).filter((one) => one >= 0)),
        ])
        const lines: string[] = []
        for (const [number, { minute }] of drawn.entries()) {
          const [first, ...merged] = parents[number] ?? []
          const ref = `refs/heads/b${String(number).padStart(3, '0')}`
          lines.push(`reset ${ref}\ncommit ${ref}\nmark :${number + 1}\n`)
          lines.push(`committer A <a@x.test> ${1_700_000_000 + 60 * minute} +0000\n`)
          lines.push(`data <<E\n${number}\nE\n`)
          if (first !== undefined) lines.push(`from :${first + 1}\n`)
          for (const parent of merged) lines.push(`merge :${parent + 1}\n`)
          lines.push('\n')
        }
        repository.gitWith({ input: lines.join('') }, 'fast-import', '--quiet')
        const format = ['--date-order', '--all', '--format=%s', '--no-commit-header']
        const expected = repository
          .git('rev-list', ...format)
          .split('\n')
          .map(Number)
        const starts = [0]
        for (const own of parents) starts.push((starts.at(-1) ?? 0) + own.length)
        const table = {
          dates: drawn.map(({ minute }) => minute),
          starts,
          parents: parents.flat(),
        }
        const order = dateOrder(table, drawn.keys(), () => true)
        expect([...order]).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})
