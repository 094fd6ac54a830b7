import { describe, expect, it } from 'vitest'
import { PartChanges } from '../../../src/git/attribution/part-changes.ts'
import { PathList } from '../../../src/git/attribution/paths.ts'
import { joinTrees, noPart } from '../../../src/git/attribution/tree-parts.ts'

const names = {
  bytes: Buffer.from('abcdefghij'),
  starts: Uint32Array.from({ length: 11 }, (_, i) => i),
}

/** Trees within trees, each with `width` entries that are the same, around the object 0. */
function nested(depth: number, width: number) {
  const records = Array.from({ length: depth }, (_, level) => {
    const entries = Array.from({ length: width }, (_, name) => [level, name])
    return [...entries.flat(), level + 1, width]
  })
  return joinTrees(depth + 1, [0], [{ trees: [Int32Array.from(records.flat())], names }])
}

/** Adds the outermost tree and removes it, twice. */
function listed(depth: number, width: number) {
  const parts = nested(depth, width)
  const paths = new PathList(parts.texts, 20_000)
  let count = 0
  const changes = new PartChanges(parts, paths, (_object, change) => {
    count += change
  })
  const top = parts.ofObjects[depth] as number
  for (let i = 0; i < 2; i++) {
    changes.compare(noPart, top)
    expect(count).toBe(width ** depth)
    changes.compare(top, noPart)
    expect(count).toBe(0)
  }
  return paths.of(0).sort()
}

describe('the paths of an object', () => {
  it('are listed once, also if trees are repeated', () => {
    expect(listed(2, 2)).toEqual(['a/a', 'a/b', 'b/a', 'b/b'])
    expect(listed(4, 10)).toHaveLength(10_000)
  })

  it('end the lookup if a few trees make billions of them', () => {
    expect(() => listed(12, 10)).toThrow('more than a million paths')
  })

  it('are found however deeply trees are nested', () => {
    expect(listed(5000, 1)).toEqual([`${'a/'.repeat(4999)}a`])
  })
})
