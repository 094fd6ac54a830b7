import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommitGraph } from '../../src/git/commit-graph.ts'

/** Parents of each commit, all of them older; the newest first, as `rev-list --parents` writes them. */
const histories = fc
  .array(fc.array(fc.nat(50), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map((drawn) =>
    drawn.map((draws, place) => {
      const older = drawn.length - 1 - place
      return older === 0 ? [] : [...new Set(draws.map((draw) => place + 1 + (draw % older)))]
    }),
  )

function graphOf(parents: readonly (readonly number[])[]): CommitGraph {
  return new CommitGraph(
    parents.map((own, place) => [place, ...own].map((commit) => `c${commit}`).join(' ')),
  )
}

describe('the commit graph', () => {
  it('finds the ancestors and descendants of commits', () => {
    fc.assert(
      fc.property(histories, fc.nat(50), (parents, draw) => {
        const graph = graphOf(parents)
        const start = draw % parents.length
        const after = new Set([start])
        for (let place = start - 1; place >= 0; place--) {
          if (parents[place]?.some((parent) => after.has(parent))) after.add(place)
        }
        const before = new Set([start])
        for (const place of parents.keys()) {
          if (before.has(place)) for (const parent of parents[place] ?? []) before.add(parent)
        }
        const marked = (marks: Uint8Array) => new Set([...marks.keys()].filter((i) => marks[i]))
        expect(marked(graph.containing(start))).toEqual(after)
        expect(marked(graph.reachedFrom([`c${start}`, 'elsewhere']))).toEqual(before)
      }),
    )
  })

  it('keeps the ids of parents that are not listed', () => {
    const graph = new CommitGraph(['c0 c1', 'c1 missing'])
    expect(graph.order).toEqual(['c0', 'c1'])
    expect([graph.firstParentOf(0), graph.firstParentOf(1)]).toEqual([1, -1])
    expect(graph.namedParentsOf(1)).toEqual(['missing'])
    expect(graph.parentsOf(1)).toHaveLength(0)
  })
})
