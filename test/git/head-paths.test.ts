import { describe, expect, it } from 'vitest'
import { pathsAtHead } from '../../src/git/head-paths.ts'
import { openRepository } from '../../src/git/index.ts'
import { TestRepository } from '../helpers/repository.ts'

async function held(repository: TestRepository, oid: string, paths: readonly string[]) {
  const git = await openRepository(repository.folder)
  try {
    const found = await pathsAtHead(git, [{ oid, paths }])
    return found.get(oid) && [...(found.get(oid) ?? [])]
  } finally {
    git.close()
  }
}

/** Further paths, so that folders are read instead of single paths. */
const others = Array.from({ length: 150 }, (_, number) => `gone/${number % 7}/${number}.txt`)

describe('the paths at which HEAD has an object', () => {
  const repository = new TestRepository()
  const paths = ['a.txt', 'dir/a.txt', 'dir/in/a.txt', 'other/in/a.txt', 'name with spaces.txt']
  for (const path of paths) repository.write(path, 'K')
  repository.write('dir/b.txt', 'x').write('gone/1/1.txt', 'x').commit()
  const oid = repository.git('rev-parse', 'HEAD:a.txt')
  const wanted = [...paths, 'dir/b.txt', 'a.txt/b', 'dir', 'dir/c.txt', 'none/a.txt']

  it('are the same for few and for many', async () => {
    expect(await held(repository, oid, wanted)).toEqual(paths)
    const many = await held(repository, oid, [...others, ...wanted])
    expect(many?.sort()).toEqual([...paths].sort())
  })

  it('include those of folders', async () => {
    const folder = repository.git('rev-parse', 'HEAD:dir/in')
    const many = await held(repository, folder, [...others, 'dir/in', 'other/in', 'dir'])
    expect(many?.sort()).toEqual(['dir/in', 'other/in'])
  })

  it('are not known if a path is too deep', async () => {
    const deep = `${'d/'.repeat(200)}a.txt`
    expect(await held(repository, oid, [...wanted, deep])).toEqual(paths)
    repository.write(deep, 'K').commit()
    expect(await held(repository, oid, [...others, ...wanted, deep])).toBeUndefined()
  })
})
