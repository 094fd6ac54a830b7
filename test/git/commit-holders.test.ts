import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommitGraph } from '../../src/git/commit-graph.ts'
import { eachCommitHolders } from '../../src/git/commit-holders.ts'

/** Lines of `rev-list --parents`: a commit and some of the later ones. */
const graphs = fc
  .array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 1, maxLength: 90 })
  .map((draws) =>
    draws.map((draw, position) => {
      const parents = draw.map((step) => position + 1 + step).filter((at) => at < draws.length)
      return [position, ...new Set(parents)].map((at) => `c${at}`).join(' ')
    }),
  )

describe('the points from which commits are reachable', () => {
  it('are the same for few points and for few commits', () => {
    fc.assert(
      fc.property(graphs, fc.nat(80), fc.nat(80), (lines, someCommits, somePoints) => {
        const graph = new CommitGraph(lines)
        const { size } = graph
        const every = (count: number) =>
          [...lines.keys()].filter((at) => (at * (count + 1)) % size <= count)
        const commits = every(someCommits)
        const positions = Int32Array.from(every(somePoints))
        const indexes = new Int32Array(size).fill(-1)
        for (const [index, position] of positions.entries()) indexes[position] = index
        const weights = positions.map((position) => position + 1)
        const found: unknown[] = []
        eachCommitHolders(graph, commits, { positions, weights, indexes }, (index, own) => {
          found.push([index, own.weight, [...own.holders()].sort((a, b) => a - b)])
        })
        const expected = commits.map((commit, index) => {
          const holders = [...positions.keys()].filter((point) => {
            return graph.reachedFromPositions([positions[point] as number])[commit] === 1
          })
          return [index, holders.reduce((sum, point) => sum + (weights[point] ?? 0), 0), holders]
        })
        expect(found).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
