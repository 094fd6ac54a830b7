import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRepository, readStaged, stagedEntries } from '../../../src/git/index.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { TestRepository, temporaryFolder } from '../../helpers/repository.ts'

/** What is staged, as readStaged reads it; null if it leaves that to git. */
function read(repository: TestRepository, hook = {}) {
  const staged = readStaged(repository.folder, hook)
  if (staged === null) return null
  const entries = staged.entries.map(({ path, mode, oid }) => {
    const content = mode === '160000' ? null : (staged.blob(oid)?.toString('latin1') ?? 'unread')
    return { path: path.toString('latin1'), mode, content }
  })
  staged.close()
  return entries
}

/** The same through git. */
async function readThroughGit(repository: TestRepository, hook = {}) {
  const git = await openRepository(repository.folder, { hook })
  try {
    const entries = await stagedEntries(git)
    return entries.map(({ path, mode, oid }) => {
      const blob = () => repository.git('cat-file', 'blob', oid)
      return {
        path: path.toString('latin1'),
        mode,
        oid,
        content: mode === '160000' ? null : blob(),
      }
    })
  } finally {
    git.close()
  }
}

const sorted = <Entry extends { path: string }>(entries: readonly Entry[]) =>
  [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))

/** Text of some lines, of which most stay the same in another version: packs store it as a delta. */
const version = (seed: number, number: number) =>
  `${randomText('abc \n', 3000, seededRandom(seed))}\nversion ${number}`

const name = fc.constantFrom(
  'a',
  'a.b',
  'a-b',
  'b',
  'd/a',
  'd/e/f',
  'd/e/g',
  'd.x/a',
  'd-x',
  'z/y/x/w',
)
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name, number: fc.nat(3) }),
  fc.record({ kind: fc.constant('remove' as const), name }),
  fc.record({ kind: fc.constant('link' as const), name, number: fc.nat(3) }),
  fc.record({ kind: fc.constant('commit' as const) }),
  fc.record({ kind: fc.constant('pack' as const) }),
)

describe('what is staged, read without git', () => {
  it('is what git says, after any changes, commits and packs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const repository = new TestRepository()
        for (const change of steps) {
          if (change.kind === 'commit') {
            repository.git('commit', '-q', '--allow-empty', '-m', 'some')
          } else if (change.kind === 'pack') repository.git('gc', '-q')
          else {
            repository.git('rm', '-r', '-q', '-f', '--ignore-unmatch', change.name)
            if (change.kind === 'write') {
              repository.write(change.name, version(change.name.length, change.number))
            }
            if (change.kind === 'link') {
              mkdirSync(dirname(join(repository.folder, change.name)), { recursive: true })
              repository.link(change.name, `${change.number}`)
            }
            repository.git('add', '-A')
          }
        }
        const wanted = await readThroughGit(repository)
        const found = read(repository)
        expect(found).not.toBeNull()
        expect(sorted(found ?? [])).toEqual(sorted(wanted.map(({ oid: _, ...entry }) => entry)))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('is what differs in folders that the index remembers, or has changed since', async () => {
    const repository = new TestRepository()
    const folders = ['a', 'a/b', 'c', 'd']
    for (const folder of folders) repository.write(`${folder}/1`, folder).write(`${folder}/2`, '2')
    repository.commit('first')
    for (const folder of folders) {
      repository.write(`${folder}/1`, `${folder} changed`).git('add', `${folder}/1`)
      const wanted = await readThroughGit(repository)
      expect(read(repository)).toEqual(wanted.map(({ oid: _, ...entry }) => entry))
      repository.write('x', folder).commit('next')
      repository.write('x', 'staged').git('add', 'x')
      expect(read(repository)).toEqual([{ path: 'x', mode: '100644', content: 'staged' }])
    }
  })

  it('reads trees and blobs from packs, with their deltas', async () => {
    const repository = new TestRepository()
    for (let i = 0; i < 30; i++) {
      for (const folder of ['a', 'b/c', 'b/d']) repository.write(`${folder}/f${i}`, version(i, 0))
      repository.write('b/c/f1', version(1, i)).commit(`${i}`)
    }
    repository.git('gc', '-q', '--aggressive')
    repository.git('read-tree', 'HEAD')
    expect(read(repository)).toEqual([])
    // The blob of an old commit, which is a delta in the pack.
    repository.git('checkout', '-q', 'HEAD~7', '--', 'b/c/f1')
    expect(read(repository)).toEqual([{ path: 'b/c/f1', mode: '100644', content: version(1, 22) }])
  })

  it('reads the index, the objects and the repository that git names to a hook', async () => {
    const repository = new TestRepository()
    repository.write('a', 'one').commit('one')
    const index = join(temporaryFolder(), 'index')
    repository.write('b', 'two')
    const env = { GIT_INDEX_FILE: index }
    repository.gitWith({ env: { ...process.env, ...env } }, 'read-tree', 'HEAD')
    repository.gitWith({ env: { ...process.env, ...env } }, 'add', 'b')
    expect(read(repository)).toEqual([])
    const hook = { ...env, GIT_DIR: join(repository.folder, '.git') }
    expect(read(repository, hook)).toEqual([{ path: 'b', mode: '100644', content: 'two' }])
    expect(await readThroughGit(repository, hook)).toHaveLength(1)
  })

  it('is everything before the first commit, and nothing without an index', () => {
    const repository = new TestRepository()
    expect(read(repository)).toEqual([])
    repository.write('a', 'one').git('add', '-A')
    expect(read(repository)).toEqual([{ path: 'a', mode: '100644', content: 'one' }])
  })

  it.each<[string, (repository: TestRepository) => void]>([
    ['a split index', (repository) => repository.git('update-index', '--split-index')],
    ['an index of version 4', (repository) => repository.git('update-index', '--index-version=4')],
    [
      'a file added without content',
      (repository) => repository.write('n', 'x').git('add', '-N', 'n'),
    ],
    ['a damaged index', (repository) => repository.write('.git/index', 'DIRC')],
    [
      'a missing commit',
      (repository) => repository.write('.git/refs/heads/main', `${'1'.repeat(40)}\n`),
    ],
    [
      'a file in conflict',
      (repository) => {
        const oid = repository.git('rev-parse', ':a').trim()
        const lines = [1, 2, 3].map((stage) => `100644 ${oid} ${stage}\ta\n`).join('')
        const input = `0 ${'0'.repeat(40)}\ta\n${lines}`
        repository.gitWith({ input }, 'update-index', '--index-info')
      },
    ],
  ])('is left to git for %s', (_, change) => {
    const repository = new TestRepository()
    repository.write('a', 'one').commit('one')
    repository.write('b', 'two').git('add', '-A')
    expect(read(repository)).toHaveLength(1)
    change(repository)
    expect(read(repository)).toBeNull()
  })

  it('is left to git in a repository with SHA-256, and outside of any', () => {
    const folder = temporaryFolder()
    expect(readStaged(folder, {})).toBeNull()
    const repository = new TestRepository({ objectFormat: 'sha256' })
    repository.write('a', 'one').git('add', '-A')
    expect(readStaged(repository.folder, {})).toBeNull()
  })

  it('does not read a blob that is missing or damaged', () => {
    const repository = new TestRepository()
    repository.write('a', 'one').git('add', '-A')
    const oid = repository.git('rev-parse', ':a').trim()
    const path = join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2))
    const staged = readStaged(repository.folder, {})
    repository.remove(path.slice(repository.folder.length + 1))
    expect(staged?.blob(oid)).toBeNull()
    writeFileSync(path, 'not zlib')
    expect(staged?.blob(oid)).toBeNull()
    staged?.close()
  })

  it('never fails for an index with changed bytes, or cut off', () => {
    const repository = new TestRepository()
    for (const file of ['a', 'd/b', 'd/e/c']) repository.write(file, file)
    repository.commit('some')
    const index = join(repository.folder, '.git/index')
    const bytes = readFileSync(index)
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat(bytes.length), (changes, length) => {
        const copy = Buffer.from(bytes)
        for (const [at, value] of changes) copy[at] = value
        for (const part of [copy, copy.subarray(0, length)]) {
          writeFileSync(index, part)
          const entries = read(repository)
          expect(entries === null || entries.length <= 3).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
