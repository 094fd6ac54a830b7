import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addId, makeIdSet } from '../../../src/git/pack/id-set.ts'
import type { PackIndex } from '../../../src/git/pack/index-file.ts'
import { batchIds, Presence } from '../../../src/git/pack/presence.ts'

/** An index with nothing but ids. */
function indexOf(ids: readonly Buffer[], idBytes: 20 | 32): PackIndex {
  const bytes = new Uint8Array(new SharedArrayBuffer(ids.length * idBytes))
  bytes.set(Buffer.concat(ids))
  const empty = new Uint32Array()
  return {
    count: ids.length,
    idBytes,
    ids: bytes,
    offsets: new Float64Array(),
    checks: null,
    idOf: empty,
  }
}

function missingOf(
  { first, others, asked }: Record<'first' | 'others' | 'asked', readonly Buffer[]>,
  idBytes: 20 | 32,
): string[] {
  const set = makeIdSet(others.length, idBytes)
  for (const id of others) addId(set, id, 0)
  const sorted = [...new Map(first.map((id) => [id.toString('hex'), id])).values()].sort((a, b) =>
    Buffer.compare(a, b),
  )
  const index = sorted.length === 0 ? undefined : indexOf(sorted, idBytes)
  const presence = new Presence(index, set, idBytes)
  const missing: string[] = []
  for (const id of asked) {
    // Ids come from the middle of an object.
    if (presence.add(Buffer.concat([Buffer.from('x'), id, id]), 1))
      missing.push(...presence.takeMissing())
  }
  return [...missing, ...presence.takeMissing()]
}

const hashed = (idBytes: number) => (number: number) =>
  createHash(idBytes === 32 ? 'sha256' : 'sha1')
    .update(`${number}`)
    .digest()

/** Ids that are no hashes: the same first bytes, in one or two values. */
const alike = (idBytes: number) => (number: number) => {
  const id = Buffer.alloc(idBytes, number % 3 === 0 ? 0 : 255)
  id.writeUInt16BE(number & 0xffff, number % 5 === 0 ? 2 : idBytes - 2)
  return id
}

describe.each([20, 32] as const)('looking up ids of %i bytes', (idBytes) => {
  it.each([
    ['hashes', hashed(idBytes)],
    ['ids of a hostile pack', alike(idBytes)],
  ])('finds which of many %s are missing, in their order', (_, idOf) => {
    const numbers = fc.array(fc.nat(400), { maxLength: 300 })
    const holds = (...lists: [number[], number[], number[]]) => {
      const [first, others, asked] = [lists[0].map(idOf), lists[1].map(idOf), lists[2].map(idOf)]
      const known = new Set([...first, ...others].map((id) => id.toString('hex')))
      const expected = asked.map((id) => id.toString('hex')).filter((oid) => !known.has(oid))
      expect(missingOf({ first, others, asked }, idBytes)).toEqual(expected)
    }
    fc.assert(fc.property(numbers, numbers, numbers, holds), { numRuns: 200, seed: 1 })
  })

  it('looks up as many as there are', () => {
    const first = Array.from({ length: 20_000 }, (_, i) => hashed(idBytes)(2 * i))
    const asked = Array.from({ length: 3 * batchIds + 1 }, (_, i) => hashed(idBytes)(i))
    const expected = asked.filter((_, i) => i % 2 === 1).map((id) => id.toString('hex'))
    expect(missingOf({ first, others: [], asked }, idBytes)).toEqual(expected)
  })
})
