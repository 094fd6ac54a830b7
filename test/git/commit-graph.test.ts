import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommitGraph } from '../../src/git/commit-graph.ts'

/** Parents of each commit, all of them older; the newest first, as `rev-list --parents` writes them. */
const histories = fc.array(fc.array(fc.nat(50), { maxLength: 3 }), { minLength: 1, maxLength: 40 })

describe('the commit graph', () => {
  it('knows which commits come after some others', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(50), { maxLength: 4 }), (drawn, startDraws) => {
        const count = drawn.length
        const parents = drawn.map((some, i) =>
          i === count - 1 ? [] : [...new Set(some.map((one) => i + 1 + (one % (count - 1 - i))))],
        )
        const graph = new CommitGraph(
          parents.map((own, i) => [`c${i}`, ...own.map((parent) => `c${parent}`)].join(' ')),
        )
        const starts = startDraws.map((one) => one % count)
        const after = new Set(starts)
        for (let i = count - 1; i >= 0; i--) {
          if (parents[i]?.some((parent) => after.has(parent))) after.add(i)
        }
        const follows = graph.following(starts.map((one) => `c${one}`))
        for (let i = 0; i < count; i++) expect(follows(`c${i}`)).toBe(after.has(i))
        expect(follows('elsewhere')).toBeNull()
      }),
    )
  })

  it('goes on where a parent is not here', () => {
    const graph = new CommitGraph(['c0 c1', 'c1 missing'])
    expect(graph.order).toEqual(['c0', 'c1'])
    expect(graph.following(['c1'])('c0')).toBe(true)
  })
})
