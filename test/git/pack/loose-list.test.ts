import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deferUntaken, planObjects } from '../../../src/git/index.ts'
import { LooseListBuilder, looseBetween, looseId } from '../../../src/git/pack/loose-list.ts'

import { temporaryFolder } from '../../helpers/repository.ts'

const idOf = (number: number) => number.toString(16).padStart(40, '0')

function listOf(counts: readonly number[]) {
  const builder = new LooseListBuilder(20)
  let next = 0
  for (const [folder, count] of counts.entries()) {
    for (let i = 0; i < count; i++) builder.add(`objects-${folder}`, idOf(next++))
  }
  return builder.list()
}

describe('a list of loose objects', () => {
  it('has the id and the path of each object, in any of several folders', () => {
    const list = listOf([3, 0, 300, 1])
    expect(list.length).toBe(304)
    const all = [...looseBetween(list, 0, 1000)]
    expect(all.map(({ oid }) => oid)).toEqual(Array.from({ length: 304 }, (_, i) => idOf(i)))
    expect(all[2]?.path).toBe(join('objects-0', '00', idOf(2).slice(2)))
    expect(all[3]?.path).toBe(join('objects-2', '00', idOf(3).slice(2)))
    expect([...looseBetween(list, 302, 304)].map(({ path }) => path)).toEqual([
      join('objects-2', '00', idOf(302).slice(2)),
      join('objects-3', '00', idOf(303).slice(2)),
    ])
    expect(looseId(list, 303)).toBe(idOf(303))
  })

  it('takes twenty bytes for each object, which threads share', () => {
    const { ids } = listOf([200_000])
    expect(ids.byteLength).toBe(4_000_000)
    expect(structuredClone(ids).buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it('may be empty', () => {
    expect([...looseBetween(listOf([]), 0, 10)]).toEqual([])
  })

  it('may have 150,000 objects in files', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '00'))
    for (let i = 0; i < 1000; i++) writeFileSync(join(folder, '00', idOf(i).slice(2)), '')
    // The same thousand in each folder: writing 150,000 files takes long.
    const plan = await planObjects(
      Array.from({ length: 150 }, () => folder),
      20,
    )
    expect(plan).toMatchObject({ objects: 1000, repeated: 149_000 })
    expect(plan.loose.length).toBe(150_000)
    expect([...deferUntaken(plan)].length).toBe(150_000)
  })
})
