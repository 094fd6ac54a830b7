import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateQueue } from '../../src/git/date-queue.ts'

/** Adds the commits in their order, and takes one after each as often as drawn. */
function inTurns(dates: readonly number[], takes: readonly number[], queue: Queue): number[] {
  const taken: number[] = []
  for (const commit of dates.keys()) {
    queue.add(commit)
    for (let i = 0; i < (takes[commit % takes.length] ?? 0); i++) taken.push(queue.take())
  }
  for (let next = queue.take(); next !== -1; next = queue.take()) taken.push(next)
  return taken
}

type Queue = Pick<DateQueue, 'add' | 'take'>

function plainQueue(dates: readonly number[]): Queue {
  const waiting: number[] = []
  return {
    add: (commit) => {
      const date = dates[commit] ?? 0
      const older = waiting.findIndex((other) => (dates[other] ?? 0) < date)
      waiting.splice(older === -1 ? waiting.length : older, 0, commit)
    },
    take: () => waiting.shift() ?? -1,
  }
}

describe('the commits in line', () => {
  const takes = fc.array(fc.nat(2), { minLength: 1, maxLength: 5 })
  const dates = fc.oneof(
    fc.array(fc.nat(5), { maxLength: 60 }),
    fc.array(fc.nat(2 ** 31), { minLength: 1500, maxLength: 2500 }),
    fc.array(fc.constantFrom(0, 1, 2 ** 31, 2 ** 52 - 1, 2 ** 52)),
  )

  it('are taken by date, then in the order in which they came', () => {
    fc.assert(
      fc.property(dates, takes, (own, turns) => {
        expect(inTurns(own, turns, new DateQueue(own))).toEqual(
          inTurns(own, turns, plainQueue(own)),
        )
      }),
    )
  })
})
