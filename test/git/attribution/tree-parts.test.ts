import { describe, expect, it } from 'vitest'
import { joinTrees, noPart } from '../../../src/git/attribution/tree-parts.ts'

const names = { bytes: Buffer.from('ab'), starts: Uint32Array.of(0, 1, 2) }

/** Trees 1, 2, 3 … within each other, which contain the object 0; and a tree that contains nothing of interest. */
function nested(depth: number, order: readonly number[]) {
  const records = order.map((tree) => [tree - 1, 0, tree, 1])
  const other = [depth + 2, 0, depth + 1, 1]
  return { trees: [Int32Array.from(records.flat()), Int32Array.from(other)], names }
}

/** Objects 0 and 1 are wanted. @param records entries (object, name) by tree. */
function joined(records: Readonly<Record<number, readonly number[]>>) {
  const trees = Object.entries(records).map(([tree, entries]) => {
    return Int32Array.from([...entries, Number(tree), entries.length / 2])
  })
  return joinTrees(9, [0, 1], [{ trees, names }])
}

describe('the trees that contain an object', () => {
  it.each([3, 30, 300])('are all found, %s within each other, in any order', (depth) => {
    const inward = Array.from({ length: depth }, (_, i) => depth - i)
    for (const order of [inward, inward.toReversed()]) {
      const { ofObjects, starts, ends, places, pieces } = joinTrees(
        depth + 3,
        [0],
        [nested(depth, order)],
      )
      let part = ofObjects[depth] as number
      for (let tree = depth - 1; tree >= 0; tree--) {
        const start = starts[part] as number
        expect(ends[part]).toBe(start + 2)
        part = pieces[places[part] as number]?.[start] as number
        expect(part).toBe(ofObjects[tree])
      }
      expect(ofObjects[depth + 1]).toBe(noPart)
    }
  })
})

describe('the parts of trees', () => {
  it('are equal exactly if they have the same objects at the same paths', () => {
    const { ofObjects } = joined({
      // 8 is not wanted.
      2: [0, 0],
      3: [0, 0, 8, 1],
      4: [1, 0],
      5: [0, 1],
      6: [2, 0],
      7: [3, 0],
    })
    expect(ofObjects[2]).toBe(ofObjects[3])
    expect(ofObjects[6]).toBe(ofObjects[7])
    expect(new Set([2, 4, 5, 6].map((tree) => ofObjects[tree])).size).toBe(4)
  })

  it('of wanted trees are their own, with what they contain', () => {
    const { ofObjects, inner, objects } = joined({ 1: [0, 0], 2: [0, 0] })
    expect(ofObjects[1]).not.toBe(ofObjects[2])
    expect(inner[ofObjects[1] as number]).toBe(ofObjects[2])
    expect(objects[ofObjects[1] as number]).toBe(1)
  })

  it('are broken if a tree is missing in them, at any depth', () => {
    const { ofObjects, isBroken } = joined({ 2: [0, 0], 3: [9, 0], 4: [2, 0, 3, 1] })
    expect([2, 3, 4].map((tree) => isBroken[ofObjects[tree] as number])).toEqual([0, 1, 1])
  })

  it('cannot be found if a tree contains itself', () => {
    expect(() => joined({ 2: [3, 0], 3: [2, 0, 0, 1] })).toThrow('contains itself')
  })
})
