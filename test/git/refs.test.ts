import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listRefs, openRepository, refBytes } from '../../src/git/index.ts'
import { TestRepository } from '../helpers/repository.ts'

it('lists thousands of refs, names that are not UTF-8, and what HEAD names', async () => {
  const repository = new TestRepository()
  const oid = repository.commit()
  const packed = join(repository.folder, '.git/packed-refs')
  const names = Array.from({ length: 3000 }, (_, i) => `refs/heads/r${10_000 + i}`)
  writeFileSync(packed, names.map((name) => `${oid} ${name}\n`).join(''))
  const other = Buffer.from('refs/heads/x\xff\xfe', 'latin1')
  appendFileSync(packed, Buffer.concat([Buffer.from(`${oid} `), other, Buffer.from('\n')]))
  repository.write('.git/MERGE_HEAD', `${oid}\n`)
  const git = await openRepository(repository.folder)
  try {
    const refs = await listRefs(git)
    const expected = ['refs/heads/main', ...names].map((name) => Buffer.from(name))
    const pseudo = ['HEAD', 'MERGE_HEAD'].map((name) => Buffer.from(name))
    // The order of files in a folder is that of the system.
    const sorted = (list: readonly Buffer[]) => [...list].sort(Buffer.compare)
    expect(sorted(refs.map(refBytes))).toEqual(sorted([...expected, other, ...pseudo]))
    expect(new Set(refs.map((ref) => ref.oid))).toEqual(new Set([oid]))
    repository.write('.git/HEAD', 'ref: refs/heads/unborn\n')
    const unborn = (await listRefs(git)).filter((ref) => ref.oid === null)
    expect(unborn.map(({ name }) => name)).toEqual(['HEAD', 'refs/heads/unborn'])
  } finally {
    git.close()
  }
})
