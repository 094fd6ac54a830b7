import { describe, expect, it } from 'vitest'
import { RefNames } from '../../src/git/ref-names.ts'

const lists = [['b', 'a'], ['c'], ['d', 'e', 'f'], ['g']]
const targets = {
  head: null,
  commits: lists.map((refs, position) => ({ position, refs })),
  refCounts: {
    positions: Int32Array.of(0, 1, 2, 3),
    weights: Int32Array.from(lists, ({ length }) => length),
    indexes: Int32Array.of(0, 1, 2, 3),
  },
  direct: new Map(),
  complete: true,
}
const none = { direct: [], complete: true }

/** Claims the refs of some commits for objects, in the order of the ids. */
function named(ids: string, holders: Readonly<Record<string, readonly number[]>>, most: number) {
  const names = new RefNames(targets, most)
  const all = [...ids].map((id) => {
    const own = holders[id] ?? []
    const count = own.reduce((sum, index) => sum + (lists[index]?.length ?? 0), 0)
    return [id, names.claim({ id, count, ...none }, () => Int32Array.from(own))] as const
  })
  names.settle()
  return Object.fromEntries(all)
}

describe('the names of refs', () => {
  it.each([1, 20])('are sorted, and each is there once, for %s objects', (count) => {
    const names = new RefNames(targets)
    const claim = { count: 5, direct: ['z', 'a'], complete: false }
    const all = Array.from({ length: count }, (_, i) =>
      names.claim({ id: `${i}`, ...claim }, () => Int32Array.of(1, 0)),
    )
    names.settle()
    const refs = { count: 5, names: ['a', 'b', 'c', 'z'], complete: false }
    expect(all).toEqual(all.map(() => refs))
  })

  it('are those of the objects with the fewest refs, whatever the order', () => {
    const holders = { p: [2, 3], q: [0], r: [1], s: [3], t: [0, 1, 2, 3], u: [] }
    for (const order of ['pqrstu', 'utsrqp', 'tspqru', 'qupstr']) {
      expect(named(order, holders, 4)).toEqual({
        p: { count: 4, names: [], complete: false },
        q: { count: 2, names: ['a', 'b'], complete: true },
        r: { count: 1, names: ['c'], complete: true },
        s: { count: 1, names: ['g'], complete: true },
        t: { count: 7, names: [], complete: false },
        u: { count: 0, names: [], complete: true },
      })
    }
  })

  it('of one object are cut by its id if several have as many', () => {
    const holders = { p: [1], q: [3], r: [1] }
    for (const order of ['pqr', 'rqp', 'qrp']) {
      const { p, q, r } = named(order, holders, 2)
      expect([p?.names, q?.names, r?.names]).toEqual([['c'], ['g'], []])
      expect(r?.complete).toBe(false)
    }
  })
})
