import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addId, hasId, makeIdSet } from '../../../src/git/pack/id-set.ts'

describe.each([20, 32] as const)('a set of ids of %i bytes', (idBytes) => {
  it('contains exactly the added ids', () => {
    const ids = randomBytes(1000 * idBytes)
    const others = randomBytes(1000 * idBytes)
    const set = makeIdSet(1000, idBytes)
    for (let i = 0; i < 1000; i++) expect(addId(set, ids, i * idBytes)).toBe(true)
    for (let i = 0; i < 1000; i++) {
      expect(addId(set, ids, i * idBytes)).toBe(false)
      expect(hasId(set, ids, i * idBytes)).toBe(true)
      expect(hasId(set, others, i * idBytes)).toBe(false)
    }
    expect(set.count[0]).toBe(1000)
  })

  it('distinguishes ids that differ in one byte', () => {
    const set = makeIdSet(256 * idBytes, idBytes)
    const id = Buffer.alloc(idBytes)
    let distinct = 1
    addId(set, id, 0)
    for (let at = 0; at < idBytes; at++) {
      for (let value = 1; value < 256; value++) {
        const changed = Buffer.from(id)
        changed[at] = value
        if (addId(set, changed, 0)) distinct++
      }
    }
    expect(distinct).toBe(1 + idBytes * 255)
  })

  it('is empty if it has room for no id', () => {
    expect(hasId(makeIdSet(0, idBytes), Buffer.alloc(idBytes), 0)).toBe(false)
  })
})
