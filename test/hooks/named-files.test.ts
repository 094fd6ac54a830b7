import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rangeOfPreCommit } from '../../src/cli/hook-targets.ts'
import { builtInRules } from '../../src/config/index.ts'
import { stagedMayHoldKeys } from '../../src/scan/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 641)
const staged = key('base62:32', 642)

/** Variables that git sets during a commit. */
const committing = { GIT_INDEX_FILE: '.git/index' }

function repositoryWithKey(): TestRepository {
  const repository = new TestRepository()
  repository.write('old.txt', secret).write('clean.txt', 'clean').commit('key')
  return repository
}

function run(cwd: string, names: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return brleaks(['hook', 'run', 'pre-commit', '--', ...names], { cwd, env })
}

describe('file names that a hook manager passes to pre-commit', () => {
  it('are read from the work tree if they are not staged, also during a commit', () => {
    const { folder } = repositoryWithKey()
    for (const env of [{}, committing]) {
      expect(run(folder, [], env).status).toBe(0)
      expect(run(folder, ['clean.txt'], env).status).toBe(0)
      const { status, out } = run(folder, ['clean.txt', 'old.txt'], env)
      expect(status).toBe(1)
      expect(out).toContain('the named files contain a key')
      expect(out).toContain('old.txt:1:1')
      expect(out).not.toContain('--no-verify')
    }
  })

  it('add nothing during a commit if all are staged: the index is read', () => {
    const repository = repositoryWithKey()
    repository.write('new.txt', 'clean').git('add', 'new.txt')
    repository.write('new.txt', secret)
    expect(run(repository.folder, ['new.txt'], committing).status).toBe(0)
    expect(run(repository.folder, ['new.txt']).status).toBe(1)
  })

  it('do not limit the scan of the index', () => {
    const repository = repositoryWithKey()
    repository.write('staged.txt', staged).git('add', 'staged.txt')
    for (const names of [[], ['clean.txt'], ['staged.txt']]) {
      const { status, out } = run(repository.folder, names, committing)
      expect(status).toBe(1)
      expect(out).toContain('staged.txt:1:1')
    }
  })

  it('are relative to the folder that the hook runs in, or absolute', () => {
    const repository = new TestRepository()
    repository.write('sub/new.txt', 'clean').git('add', '-A')
    const sub = realpathSync(join(repository.folder, 'sub'))
    const look = (folder: string, name: string) =>
      stagedMayHoldKeys(folder, {}, builtInRules(), [name])
    const away = temporaryFolder()
    mkdirSync(join(away, 'sub'))
    return Promise.all([
      expect(look(sub, 'new.txt')).resolves.toBe(false),
      expect(look(sub, join(sub, 'new.txt'))).resolves.toBe(false),
      expect(look(repository.folder, 'new.txt')).resolves.toBe(true),
      expect(look(repository.folder, join(away, 'sub/new.txt'))).resolves.toBe(true),
    ])
  })

  it('may be a folder, a link, or untracked; a missing one is an error, never a pass', () => {
    const repository = repositoryWithKey()
    repository.write('sub/untracked.txt', secret).link('link', 'old.txt')
    repository.link('nowhere', 'does/not/exist')
    expect(run(repository.folder, ['sub']).status).toBe(1)
    expect(run(repository.folder, ['link', 'nowhere']).status).toBe(0)
    const missing = run(repository.folder, ['missing.txt'])
    expect(missing.status).toBe(2)
    expect(missing.err).toContain('missing.txt')
  })

  it('whose bytes are not UTF-8 are still read', () => {
    const repository = new TestRepository()
    const name = Buffer.from('odd-\xff.txt', 'latin1')
    const oid = repository.gitWith({ input: secret }, 'hash-object', '-w', '--stdin')
    const entry = Buffer.concat([Buffer.from(`100644 ${oid}\t`), name, Buffer.from('\0')])
    repository.gitWith({ input: entry }, 'update-index', '-z', '--index-info')
    repository.git('commit', '-q', '-m', 'odd')
    repository.git('checkout', '-q', '--', '.')
    expect(run(repository.folder, ['odd-\ufffd.txt']).status).toBe(1)
  })
})

describe('a range that the pre-commit program names', () => {
  const range = (from: string, to: string) => ({
    PRE_COMMIT: '1',
    PRE_COMMIT_FROM_REF: from,
    PRE_COMMIT_TO_REF: to,
  })

  it('is scanned completely, in addition to the index', () => {
    const repository = repositoryWithKey()
    repository.write('added.txt', secret).commit('added')
    repository.remove('added.txt').commit('key removed')
    const { status, out } = run(repository.folder, [], range('HEAD~2', 'HEAD'))
    expect(status).toBe(1)
    expect(out).toContain('the commits of this range contain a key')
    expect(out).toContain('added.txt')
    repository.write('staged.txt', staged).git('add', 'staged.txt')
    expect(run(repository.folder, [], range('HEAD', 'HEAD')).out).toContain('staged.txt:1:1')
  })

  it('never passes if it cannot be read: an unknown commit, a history that is cut off', () => {
    const origin = repositoryWithKey()
    for (const name of ['a', 'b', 'c']) origin.write(name, name).commit(name)
    const unknown = run(origin.folder, [], range('deadbeef'.repeat(5), 'HEAD'))
    expect(unknown.status).toBe(3)
    expect(unknown.out).toContain('could be read')
    const folder = join(temporaryFolder(), 'clone')
    origin.git('clone', '-q', '--depth=2', `file://${origin.folder}`, folder)
    const cut = run(folder, [], range('0'.repeat(40), 'HEAD'))
    expect(cut.status).toBe(3)
  })

  it.each([
    [{}, null],
    [{ PRE_COMMIT_FROM_REF: 'a' }, null],
    [{ PRE_COMMIT_TO_REF: 'b' }, null],
    [{ PRE_COMMIT_FROM_REF: 'a', PRE_COMMIT_TO_REF: 'b' }, 'b ^a'],
  ])('%j is %s', (environment, expected) => {
    expect(rangeOfPreCommit(environment)).toBe(expected)
  })
})
