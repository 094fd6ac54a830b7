import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SweepReader, sweepHere } from '../../../src/git/attribution/swept-history.ts'
import { openRepository, planObjects, traceObjects } from '../../../src/git/index.ts'
import type { Traces } from '../../../src/model/index.ts'
import { TestRepository } from '../../helpers/repository.ts'
import { histories, oidOfContent, wantedContents, writeHistory } from './histories.ts'

/** The order of paths is not defined. */
function comparable({ objects, keys }: Traces) {
  const sorted = [...objects].map(([oid, { history, paths }]) => {
    const byPath = [...paths].sort((a, b) => (a.path < b.path ? -1 : 1))
    return [oid, history, byPath] as const
  })
  return { objects: sorted, keys }
}

/** Traces the same objects by reading the trees and by asking git. */
async function traceBoth(repository: TestRepository, keys: readonly (readonly string[])[]) {
  const git = await openRepository(repository.folder)
  let sweeps = 0
  const sweep: SweepReader = async (task, signal, onCommits) => {
    const shares = await sweepHere(task, signal, onCommits)
    sweeps++
    return shares
  }
  try {
    const plan = await planObjects(git.objectFolders, git.idBytes)
    const swept = await traceObjects(git, keys, { plan, sweep })
    return { sweeps, swept: comparable(swept), asked: comparable(await traceObjects(git, keys)) }
  } finally {
    git.close()
  }
}

/** Ways to store the objects of a repository. */
const layouts = {
  loose: () => {},
  'one pack': (repository: TestRepository) => repository.git('repack', '-adfq'),
  'two packs with copies': (repository: TestRepository) => {
    const all = allObjects(repository)
    packSome(repository, all.slice(0, Math.ceil(all.length * 0.7)))
    packSome(repository, all.slice(Math.floor(all.length * 0.4)))
    repository.git('prune-packed', '-q')
  },
  'loose copies and an index of version 1': (repository: TestRepository) => {
    repository.git('config', 'pack.indexVersion', '1')
    packSome(repository, allObjects(repository).slice(2))
  },
}

function allObjects(repository: TestRepository): string[] {
  const format = '--batch-check=%(objectname)'
  return repository.git('cat-file', '--batch-all-objects', format).split('\n')
}

function packSome(repository: TestRepository, oids: readonly string[]): void {
  const pack = '.git/objects/pack/pack'
  repository.gitWith({ input: oids.join('\n') }, 'pack-objects', '-q', pack)
}

const stores = fc.record({
  layout: fc.constantFrom(...Object.values(layouts)),
  objectFormat: fc.constantFrom('sha1', 'sha1', 'sha256'),
})

/** A key that is added, moved, removed and added again, on branches that are merged. */
function busyHistory(): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'a\n').commit()
  repository.write('dir/key.txt', 'K').commit()
  repository.git('branch', 'topic')
  repository.git('mv', 'dir/key.txt', 'key.txt')
  repository.commit()
  repository.remove('key.txt').commit()
  repository.git('checkout', '-q', 'topic')
  repository.write('topic.txt', 't\n').commit()
  repository.git('checkout', '-q', 'main')
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  repository.write('dir/again/key.txt', 'K').commit()
  return repository
}

const busyKey = (repository: TestRepository) => [[oidOfContent(repository, 'K')]]

describe('the history of objects, read from packs', () => {
  it('is the one that git finds, in any history and any storage', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(17), { maxLength: 4 }),
        stores,
        async (commits, draws, { layout, objectFormat }) => {
          const branches = [...new Set(draws.map((draw) => draw % commits.length))]
          const { repository } = writeHistory(commits, { branches, objectFormat })
          layout(repository)
          const [k, l, m] = wantedContents.map((content) => oidOfContent(repository, content))
          const keys = [[k], [l], [k, l], [k, l, m], [m]] as string[][]
          const { sweeps, swept, asked } = await traceBoth(repository, keys)
          expect(sweeps).toBe(1)
          expect(swept).toEqual(asked)
        },
      ),
      { numRuns: 30, seed: 16 },
    )
  }, 240_000)

  it('covers files, trees, commits and tags', async () => {
    const repository = busyHistory()
    repository.git('tag', '-a', '-m', 'tag', 'v1', 'topic')
    const revisions = ['topic:dir', 'topic:dir/key.txt', 'topic^{tree}', 'topic', 'v1', 'HEAD~2']
    const oids = repository.git('rev-parse', ...revisions).split('\n')
    const { sweeps, swept, asked } = await traceBoth(repository, [
      oids,
      ...oids.map((oid) => [oid]),
    ])
    expect(sweeps).toBe(1)
    expect(swept).toEqual(asked)
    expect(swept.objects).toHaveLength(6)
  })

  it('ends where a shallow clone was cut off, and ignores replaced commits', async () => {
    const origin = busyHistory()
    const shallow = new TestRepository()
    shallow.git('fetch', '-q', '--depth=2', `file://${origin.folder}`, 'main')
    shallow.git('reset', '-q', '--hard', 'FETCH_HEAD')
    shallow.git('replace', 'HEAD~', 'HEAD')
    const { sweeps, swept, asked } = await traceBoth(shallow, busyKey(shallow))
    expect(sweeps).toBe(1)
    expect(swept).toEqual(asked)
  })

  it('includes commits that only a reflog, an index or nothing keeps', async () => {
    const repository = busyHistory()
    repository.git('reset', '-q', '--hard', 'HEAD~3')
    repository.git('branch', '-q', '-D', 'topic')
    const inReflog = await traceBoth(repository, busyKey(repository))
    expect(inReflog.swept).toEqual(inReflog.asked)
    expect(inReflog.swept.objects[0]?.[1].unreachable).toBeNull()
    repository.git('reset', '-q', '--hard', 'HEAD~2')
    const unreferenced = await traceBoth(repository, busyKey(repository))
    expect(unreferenced.swept).toEqual(unreferenced.asked)
    expect(unreferenced.swept.objects[0]?.[1].unreachable).toBe('reflog')
    repository.git('reflog', 'expire', '--expire=all', '--expire-unreachable=all', '--all')
    const dangling = await traceBoth(repository, busyKey(repository))
    expect(dangling.swept).toEqual(dangling.asked)
    expect(dangling.swept.objects[0]?.[1]).toMatchObject({ unreachable: 'nothing' })
    expect(dangling.swept.objects[0]?.[1].firstCommit).not.toBeNull()
  })

  it('is looked up with git if an object cannot be read', async () => {
    const repository = busyHistory()
    mkdirSync(join(repository.folder, '.git/objects/aa'), { recursive: true })
    writeFileSync(join(repository.folder, '.git/objects/aa', 'b'.repeat(38)), 'damaged')
    const { sweeps, swept, asked } = await traceBoth(repository, busyKey(repository))
    expect(sweeps).toBe(0)
    expect(swept).toEqual(asked)
    expect(swept.objects[0]?.[1].atHead).toBe(true)
  })

  it('is found in trees that are nested deeply', async () => {
    const repository = new TestRepository()
    const folder = 'd/'.repeat(2100)
    const person = 'committer A <a@x.test>'
    const input = [
      `commit refs/heads/main\n${person} 1700000000 +0000\ndata 1\nm\n`,
      `M 100644 inline ${folder}a\ndata 1\nK\n`,
      `commit refs/heads/main\n${person} 1700000060 +0000\ndata 1\nm\n`,
      `R ${folder}a ${folder}b\n`,
    ]
    repository.gitWith({ input: input.join('') }, 'fast-import', '--quiet')
    const { sweeps, swept, asked } = await traceBoth(repository, busyKey(repository))
    expect(sweeps).toBe(1)
    expect(swept).toEqual(asked)
    expect(swept.objects[0]?.[2]).toHaveLength(2)
  })
})
