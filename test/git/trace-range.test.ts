import { describe, expect, it } from 'vitest'
import { openRepository, traceRange } from '../../src/git/index.ts'
import { TestRepository } from '../helpers/repository.ts'

/** Traces the objects of some paths in commits of a range. */
async function traced(
  repository: TestRepository,
  commits: readonly string[],
  places: readonly { readonly oid: string; readonly commit: string; readonly paths: string[] }[],
) {
  const introduced = new Map(
    places.map(({ oid, commit, paths }) => [oid, { commit, paths: new Set(paths) }]),
  )
  const git = await openRepository(repository.folder)
  try {
    const keys = [...introduced.keys()].map((oid) => [oid])
    const { objects } = await traceRange(git, keys, { commits, introduced })
    return [...objects.values()]
  } finally {
    git.close()
  }
}

describe('the history of an object within a range', () => {
  it('ends with its removal in the history of HEAD', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    const added = repository.write('key.txt', 'K').commit()
    const oid = repository.git('rev-parse', 'HEAD:key.txt')
    const removed = repository.remove('key.txt').commit()
    const places = [{ oid, commit: added, paths: ['key.txt'] }]
    const [object] = await traced(repository, [added, removed], places)
    expect(object?.history).toMatchObject({
      firstCommit: added,
      firstAuthor: 'Ada Author <ada@example.test>',
      atHead: false,
      removedIn: removed,
      lastDate: repository.git('show', '-s', '--format=%aI', removed),
      refs: [],
      refsComplete: false,
    })
    expect(object?.paths.map(({ path }) => path)).toEqual(['key.txt'])
  })

  it('knows that HEAD has it at a path from outside of the range', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    const added = repository.write('key.txt', 'K').commit()
    const oid = repository.git('rev-parse', 'HEAD:key.txt')
    repository.git('mv', 'key.txt', 'moved.txt')
    repository.commit()
    const places = [{ oid, commit: added, paths: ['key.txt'] }]
    const [object] = await traced(repository, [added], places)
    expect(object?.history).toMatchObject({ firstCommit: added, atHead: true, removedIn: null })
  })

  it('does not name a removal that HEAD does not reach', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.git('checkout', '-q', '-b', 'side')
    const added = repository.write('key.txt', 'K').commit()
    const oid = repository.git('rev-parse', 'HEAD:key.txt')
    const removed = repository.remove('key.txt').commit()
    repository.git('checkout', '-q', 'main')
    const places = [{ oid, commit: added, paths: ['key.txt'] }]
    const [object] = await traced(repository, [added, removed], places)
    expect(object?.history).toMatchObject({ firstCommit: added, atHead: false, removedIn: null })
  })
})
