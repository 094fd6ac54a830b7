import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ObjectReader } from '../../../src/git/staged/object-reader.ts'
import { makePack, type PackEntry } from '../../helpers/pack.ts'
import { temporaryFolder } from '../../helpers/repository.ts'

const length = 100

/** A delta that copies the first byte of its base `length` times: two bytes for each, and two sizes before them. */
const delta = Buffer.concat([Buffer.of(length, length), Buffer.alloc(2 * length, '9001', 'hex')])

/** Folder of a pack with an object and a chain of deltas, and the ids of all of them. */
function chainOf(deltas: number) {
  const ids = Array.from({ length: deltas + 1 }, (_, i) => `${i + 10}`.repeat(20))
  const entries = ids.map((oid, i): PackEntry => {
    if (i === 0) return { oid, type: 'blob', data: Buffer.alloc(length, 'a') }
    return { oid, type: 'ref-delta', base: ids[i - 1] ?? '', data: delta }
  })
  const { pack, index } = makePack(entries)
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'pack'))
  writeFileSync(join(folder, 'pack/pack-1.pack'), pack)
  writeFileSync(join(folder, 'pack/pack-1.idx'), index)
  return { folder, last: ids.at(-1) ?? '' }
}

it.each([
  ['with room for objects and deltas', 11 * length + 10 * delta.length, 'a'.repeat(length)],
  ['without room for all deltas', 11 * length + 10 * delta.length - 1, null],
  ['with room for objects only', 11 * length, null],
])('reads a chain of deltas within its budget: %s', (_, most, content) => {
  const { folder, last } = chainOf(10)
  const objects = new ObjectReader([folder], most)
  expect(objects.read(last)?.bytes.toString() ?? null).toBe(content)
  objects.close()
})
