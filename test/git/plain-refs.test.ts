import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLayout, type Layout } from '../../src/git/layout.ts'
import { readPlainRefs } from '../../src/git/plain-refs.ts'
import { TestRepository } from '../helpers/repository.ts'

function plainRefs(repository: TestRepository, idBytes: 20 | 32 = 20) {
  const layout = findLayout(repository.folder) as Layout
  return readPlainRefs({ layout, idBytes })?.map(({ name, oid }) => `${oid} ${name}`) ?? null
}

function refsOfGit(repository: TestRepository) {
  const text = repository.git('for-each-ref', '--format=%(objectname) %(refname)')
  return text === '' ? [] : text.split('\n')
}

function withCommits(objectFormat: 'sha1' | 'sha256' = 'sha1') {
  const repository = new TestRepository({ objectFormat })
  for (const text of ['one', 'two']) repository.write('a', text).commit(text)
  return repository
}

const original = withCommits()
const [head, first] = original.git('rev-list', 'HEAD').split('\n') as [string, string]

const name = fc.constantFrom('heads/a', 'heads/b/c', 'tags/v1', 'remotes/o/x', 'notes/n', 'stash')
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), name, isHead: fc.boolean() }),
  fc.record({ kind: fc.constant('remove' as const), name }),
  fc.record({ kind: fc.constant('symbolic' as const), name }),
  fc.record({ kind: fc.constant('pack' as const) }),
)

describe('refs that are read without git', () => {
  it('are those that git lists, in its order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const repository = original.copy()
        for (const change of steps) {
          if (change.kind === 'pack') repository.git('pack-refs', '--all')
          else if (change.kind === 'symbolic') {
            repository.git('symbolic-ref', `refs/remotes/${change.name}/HEAD`, 'refs/heads/main')
          } else {
            const to = change.kind === 'remove' ? ['-d'] : []
            const oid = change.kind === 'set' ? [change.isHead ? head : first] : []
            repository.git('update-ref', ...to, `refs/${change.name}`, ...oid)
          }
        }
        expect(plainRefs(repository)).toEqual(refsOfGit(repository))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('may have ids of SHA-256, which are not mixed with others', () => {
    const repository = withCommits('sha256')
    expect(plainRefs(repository, 32)).toEqual(refsOfGit(repository))
    expect(plainRefs(repository, 20)).toBeNull()
  })

  const files: readonly (readonly [string, string])[] = [
    ['an empty file', ''],
    ['a damaged id', `${'a'.repeat(39)}\n`],
    ['an id of zeros', `${'0'.repeat(40)}\n`],
    ['more text after the id', `${'a'.repeat(40)} x\n`],
    ['a name without "ref:"', 'refs/heads/main\n'],
    ['a ref that names none', 'ref: refs/heads/none\n'],
    ['a ref that names itself', 'ref: refs/heads/x\n'],
    ['a ref outside refs/', 'ref: HEAD\n'],
  ]
  it.each(files)('are left to git with %s', (_, text) => {
    const repository = original.copy()
    writeFileSync(join(repository.folder, '.git/refs/heads/x'), text)
    expect(plainRefs(repository)).toBeNull()
  })

  it.each(['x.lock', '.x', 'größe', 'a..b', 'a b'])('are left to git with a file %s', (file) => {
    const repository = original.copy()
    writeFileSync(join(repository.folder, '.git/refs/heads', file), `${'a'.repeat(40)}\n`)
    expect(plainRefs(repository)).toBeNull()
  })

  it.each([
    ['a damaged line', 'x refs/heads/x\n'],
    ['a name twice', `${head} refs/heads/x\n${first} refs/heads/x\n`],
    ['an unusual name', `${head} refs/heads/größe\n`],
    ['no line feed at their end', `${head} refs/heads/x\n${first} refs/heads/y`],
  ])('are left to git if the packed refs have %s', (_, text) => {
    const repository = original.copy()
    writeFileSync(join(repository.folder, '.git/packed-refs'), text)
    expect(plainRefs(repository)).toBeNull()
  })

  it('are left to git in reftables, behind links, and if there are many', () => {
    const linked = original.copy()
    symlinkSync('main', join(linked.folder, '.git/refs/heads/link'))
    expect(plainRefs(linked)).toBeNull()
    const tables = original.copy()
    mkdirSync(join(tables.folder, '.git/reftable'))
    expect(plainRefs(tables)).toBeNull()
    const many = original.copy()
    for (let i = 0; i < 501; i++) {
      writeFileSync(join(many.folder, `.git/refs/heads/b${i}`), `${head}\n`)
    }
    expect(plainRefs(many)).toBeNull()
    rmSync(join(many.folder, '.git/refs'), { recursive: true })
    expect(plainRefs(many)).toBeNull()
  })
})
