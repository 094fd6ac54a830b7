import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/git/changes.ts'
import { fewObjects } from '../../src/git/few-objects.ts'
import type { Git } from '../../src/git/git.ts'
import { plainChanges } from '../../src/git/plain-changes.ts'
import { plainNewObjects } from '../../src/git/plain-push.ts'
import { listNewObjects } from '../../src/git/push.ts'
import { openRepository } from '../../src/git/repository.ts'
import type { Push } from '../../src/model/index.ts'
import { TestRepository } from '../helpers/repository.ts'

async function opened<T>(repository: TestRepository, use: (git: Git) => Promise<T>): Promise<T> {
  const git = await openRepository(repository.folder)
  try {
    return await use(git)
  } finally {
    git.close()
  }
}

/** What a push brings, read without git (null if that is left to git) and through git. */
function bothWays(repository: TestRepository, push: Push) {
  return opened(repository, async (git) => {
    const objects = fewObjects(git)
    const plain = objects === null ? null : plainNewObjects(git, push, objects)
    objects?.close()
    return { plain, listed: await listNewObjects(git, push) }
  })
}

function changesBothWays(repository: TestRepository, commits: readonly string[]) {
  return opened(repository, async (git) => {
    const objects = fewObjects(git)
    const plain = objects === null ? null : plainChanges(objects, commits)
    objects?.close()
    const listed = []
    for await (const { commit, path, mode, newOid } of changesOf(git, commits)) {
      if (!/^0+$/.test(newOid)) listed.push({ commit, path: path.toString('latin1'), mode, newOid })
    }
    const text = plain?.map(({ path, ...change }) => ({ ...change, path: path.toString('latin1') }))
    return { plain: text ?? null, listed }
  })
}

function history(count = 4) {
  const repository = new TestRepository()
  const commits: string[] = []
  for (let i = 0; i < count; i++) commits.push(repository.write('a', `${i}`).commit(`${i}`))
  return { repository, commits }
}

const pushOf = (to: string, had: readonly string[], hadRefs: Push['hadRefs'] = 'none'): Push => ({
  updates: [{ ref: 'refs/heads/main', to }],
  had,
  hadRefs,
})

describe('new objects of a push, listed without git', () => {
  const { repository, commits } = history()
  const [first, second, third, last] = commits as [string, string, string, string]

  it.each<[string, Push, readonly string[]]>([
    ['the last commits', pushOf(last, [second]), [third, last]],
    ['a whole history', pushOf(third, []), [first, second, third]],
    ['nothing', pushOf(last, [last]), []],
    ['those after several commits', pushOf(last, [first, third]), [last]],
  ])('are %s', async (_, push, wanted) => {
    const { plain, listed } = await bothWays(repository, push)
    expect(plain).toEqual(listed)
    expect(plain?.commits).toEqual(wanted)
  })

  it('are those that no ref has, on the receiving side', async () => {
    const received = repository.copy()
    received.git('branch', '-q', 'other', second)
    received.git('tag', '-a', '-m', 'a tag', 'v1', first)
    received.git('update-ref', 'refs/heads/main', third)
    const { plain, listed } = await bothWays(received, pushOf(last, [third], 'all'))
    expect(plain).toEqual(listed)
    expect(plain?.commits).toEqual([last])
  })

  it('are those that no branch of the remote has', async () => {
    const pushed = repository.copy()
    pushed.git('update-ref', 'refs/remotes/origin/main', second)
    pushed.git('update-ref', 'refs/remotes/other/main', last)
    const { plain, listed } = await bothWays(pushed, pushOf(last, [], { remote: 'origin' }))
    expect(plain).toEqual(listed)
    expect(plain?.commits).toEqual([third, last])
  })

  it('are not those that only a remote has whose name continues that of this one', async () => {
    const pushed = repository.copy()
    for (const name of ['a', 'a/b']) pushed.git('config', `remote.${name}.url`, `../${name}`)
    pushed.git('update-ref', 'refs/remotes/a/c/main', first)
    pushed.git('update-ref', 'refs/remotes/a/b/main', third)
    const { plain, listed } = await bothWays(pushed, pushOf(last, [], { remote: 'a' }))
    expect(listed.commits).toEqual([second, third, last])
    // The refs of the other remote are not looked at.
    expect(plain).toEqual(listed)
  })

  it('are left to git if the other side has a commit that is not older', async () => {
    // An older commit is pushed to a new branch: a later one has it.
    const older = await bothWays(repository, pushOf(second, [last]))
    expect(older).toMatchObject({ plain: null, listed: { commits: [] } })
    const forked = repository.copy()
    forked.git('checkout', '-q', '-b', 'fork', first)
    const fork = forked.write('b', 'b').commit('fork')
    const { plain, listed } = await bothWays(forked, pushOf(last, [second, fork]))
    expect(plain).toBeNull()
    expect(listed.commits).toEqual([third, last])
  })

  it('are left to git with merges, tags, several updates, missing objects and shallow clones', async () => {
    const merged = repository.copy()
    merged.git('checkout', '-q', '-b', 'fork', first)
    merged.write('b', 'b').commit('fork')
    merged.git('merge', '-q', '-m', 'merge', 'main')
    merged.git('tag', '-a', '-m', 'a tag', 'v1')
    const cases = [
      pushOf(merged.head(), [first]),
      pushOf(merged.git('rev-parse', 'v1'), [first]),
      pushOf('HEAD', [first]),
      pushOf('f'.repeat(40), [first]),
      pushOf(last, ['f'.repeat(40)]),
      {
        ...pushOf(last, [first]),
        updates: [...pushOf(last, []).updates, ...pushOf(third, []).updates],
      },
    ]
    for (const push of cases) expect((await bothWays(merged, push)).plain).toBeNull()
    const shallow = repository.copy()
    shallow.write('.git/shallow', `${second}\n`)
    expect((await bothWays(shallow, pushOf(last, [third]))).plain).toBeNull()
  })

  it('are left to git if there are many', async () => {
    const long = history(52)
    const tip = long.commits.at(-1) ?? ''
    expect((await bothWays(long.repository, pushOf(tip, []))).plain).toBeNull()
    const near = await bothWays(long.repository, pushOf(tip, [long.commits[10] ?? '']))
    expect(near.plain).toEqual(near.listed)
  })
})

const name = fc.constantFrom('a', 'a.b', 'a-b', 'a/b', 'a/c/d', 'b', 'b/x')
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name, number: fc.nat(2) }),
  fc.record({ kind: fc.constant('remove' as const), name }),
  fc.record({ kind: fc.constant('mode' as const), name }),
  fc.record({ kind: fc.constant('commit' as const) }),
)

/** Removes a file or folder, and a file where one of its folders should be. */
function makeRoom(repository: TestRepository, path: string): void {
  const parts = path.split('/')
  for (let length = 1; length < parts.length; length++) {
    const folder = parts.slice(0, length).join('/')
    const stat = lstatSync(join(repository.folder, folder), { throwIfNoEntry: false })
    if (stat?.isDirectory() === false) repository.remove(folder)
  }
  repository.remove(path)
}

describe('what commits add, compared without git', () => {
  it('is what git lists, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const repository = new TestRepository()
        const commits: string[] = []
        for (const change of steps) {
          if (change.kind === 'commit') commits.push(repository.commit())
          else if (change.kind === 'mode') {
            repository.git('add', '-A')
            const isFile = repository.git('ls-files', '--', change.name) === change.name
            if (isFile) repository.git('update-index', '--chmod=+x', change.name)
          } else {
            makeRoom(repository, change.name)
            if (change.kind === 'write') repository.write(change.name, `${change.number}`)
          }
        }
        commits.push(repository.commit())
        const { plain, listed } = await changesBothWays(repository, commits)
        expect(plain).toEqual(listed)
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('has links and submodules as git has them', async () => {
    const repository = new TestRepository()
    const base = repository.write('a', 'a').commit('base')
    repository.link('link', 'a').git('add', '-A')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},sub`)
    repository.git('commit', '-q', '-m', 'all')
    const { plain, listed } = await changesBothWays(repository, [base, repository.head()])
    expect(plain).toEqual(listed)
    expect(plain?.map(({ mode }) => mode)).toEqual(['100644', '120000', '160000'])
  })

  it('has entries with any octal mode as git has them', async () => {
    const repository = new TestRepository()
    const base = repository.write('inner/a', 'a').commit('base')
    const [blob, inner] = ['HEAD:inner/a', 'HEAD:inner'].map((name) =>
      Buffer.from(repository.git('rev-parse', name), 'hex'),
    )
    const modes = [
      ...[`1${'0'.repeat(20)}40000`, '00040000'].map((mode) => [mode, inner] as const),
      ...['00100644', '100664', '300644', '0'].map((mode) => [mode, blob] as const),
    ]
    const commits = modes.map(([mode, oid = Buffer.alloc(0)], number) => {
      const tree = Buffer.concat([Buffer.from(`${mode} n${number}\0`), oid])
      const args = ['hash-object', '--literally', '-w', '-t', 'tree', '--stdin']
      const made = repository.gitWith({ input: tree }, ...args)
      return repository.git('commit-tree', '-p', base, '-m', mode, made)
    })
    const { plain, listed } = await changesBothWays(repository, commits)
    expect(plain).toEqual(listed)
    expect(plain?.map(({ path, mode }) => [path, mode])).toEqual([
      ['n0/a', '100644'],
      ['n1/a', '100644'],
      ['n2', '100644'],
      ['n3', '100644'],
      ['n4', '100644'],
      ['n5', '160000'],
    ])
  })

  it('is left to git for merges, missing objects and many commits', async () => {
    const { repository, commits } = history(3)
    const [first = ''] = commits
    repository.git('checkout', '-q', '-b', 'fork', first)
    repository.write('b', 'b').commit('fork')
    repository.git('merge', '-q', '-m', 'merge', 'main')
    expect((await changesBothWays(repository, [repository.head()])).plain).toBeNull()
    const few = await opened(repository, async (git) => {
      const objects = fewObjects(git)
      if (objects === null) throw new Error('the repository has other ids')
      const results = [['f'.repeat(40)], Array<string>(51).fill(first)].map((list) =>
        plainChanges(objects, list),
      )
      objects.close()
      return results
    })
    expect(few).toEqual([null, null])
  })
})
