import { describe, expect, it } from 'vitest'
import { joinTrees } from '../../../src/git/attribution/containment.ts'

/** Trees 1, 2, 3 … within each other, which contain the object 0; and a tree that contains nothing of interest. */
function nested(depth: number, order: readonly number[]) {
  const records = order.map((tree) => [tree - 1, 0, tree, 1])
  const other = [depth + 2, 0, depth + 1, 1]
  return {
    trees: [Int32Array.from(records.flat()), Int32Array.from(other)],
    names: { bytes: Buffer.from('a'), starts: Uint32Array.of(0, 1) },
  }
}

describe('the trees that contain an object', () => {
  it.each([3, 30, 300])('are all found, %s within each other, in any order', (depth) => {
    const inward = Array.from({ length: depth }, (_, i) => depth - i)
    for (const order of [inward, inward.toReversed()]) {
      const { nodes, starts, parents } = joinTrees(depth + 3, [0], [nested(depth, order)])
      let found = 0
      for (let node = nodes[0] as number; starts[node] !== starts[node + 1]; found++) {
        expect(starts[node + 1]).toBe((starts[node] as number) + 1)
        node = parents[starts[node] as number] as number
      }
      expect(found).toBe(depth)
    }
  })

  it('are the only ones that are kept', () => {
    const { nodes, size } = joinTrees(6, [0], [nested(3, [1, 2, 3])])
    expect(size).toBe(5)
    expect(nodes[4]).toBe(-1)
  })
})
