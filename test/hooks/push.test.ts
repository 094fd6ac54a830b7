import { describe, expect, it } from 'vitest'
import { bareRepository, hookedRepository, masked, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 611)
const second = key('base62:32', 612)
const third = key('base62:32', 613)

/** A repository with brleaks in its pre-push, whose first commit is at the remote `origin` already. */
async function pushing(objectFormat: 'sha1' | 'sha256' = 'sha1') {
  const repository = await hookedRepository({ hooks: ['pre-push'], objectFormat })
  const remote = bareRepository({ objectFormat })
  repository.git('remote', 'add', 'origin', remote)
  repository.git('push', '-q', 'origin', 'main')
  return { repository, remote }
}

function refsOf(remote: string): string {
  return tryGit({ folder: remote }, 'for-each-ref', '--format=%(refname) %(objectname)').text
}

function refused(repository: TestRepository, remote: string, ...args: string[]): string {
  const before = refsOf(remote)
  const { status, text } = tryGit(repository, 'push', ...args)
  expect(text).toContain('brleaks stopped this push')
  expect(text).toContain('git push --no-verify')
  expect(text).not.toContain(secret)
  expect(status).not.toBe(0)
  expect(refsOf(remote)).toBe(before)
  return text
}

function passes(repository: TestRepository, ...args: string[]): void {
  const { status, text } = tryGit(repository, 'push', '-q', ...args)
  expect(text).not.toContain('brleaks')
  expect(status).toBe(0)
}

describe('pre-push', () => {
  it('refuses a commit that adds a key and names the commit', async () => {
    const { repository, remote } = await pushing()
    const clean = repository.write('a.txt', 'a').commit('a')
    const bad = repository.write('b.txt', `1\n ${secret}`).commit('b')
    const text = refused(repository, remote, 'origin', 'main')
    expect(text).toContain('b.txt:2:2')
    expect(text).toContain(bad.slice(0, 10))
    expect(text).toContain('git rebase --interactive')
    passes(repository, 'origin', `${clean}:main`)
  })

  it('refuses a key that a later commit of the same push removes', async () => {
    const { repository, remote } = await pushing()
    repository.write('a.txt', secret).commit('a')
    repository.write('a.txt', 'clean').commit('b')
    refused(repository, remote, 'origin', 'main')
  })

  it('does not refuse what the remote already has', async () => {
    const { repository } = await pushing()
    repository.write('a.txt', secret).commit('a')
    tryGit(repository, 'push', '-q', '--no-verify', 'origin', 'main')
    repository.write('b.txt', 'b').commit('b')
    passes(repository, 'origin', 'main')
    passes(repository, 'origin', 'main:refs/heads/copy')
  })

  it('reads all of a first push to an empty remote', async () => {
    const repository = await hookedRepository({ hooks: ['pre-push'] })
    repository.write('a.txt', secret).commit('a')
    repository.write('a.txt', 'clean').commit('b')
    const remote = bareRepository()
    expect(refused(repository, remote, remote, 'main')).toContain('a.txt:1:1')
  })

  it('reads each of several branches and tags', async () => {
    const { repository, remote } = await pushing()
    repository.git('branch', 'clean')
    for (const [branch, content] of Object.entries({ one: secret, two: second })) {
      repository.git('checkout', '-q', '-b', branch, 'main')
      repository.write(`${branch}.txt`, content).commit(branch)
    }
    repository.git('tag', '-a', 'v1', '-m', `release ${third}`, 'main')
    const text = refused(repository, remote, 'origin', 'clean', 'one', 'two', 'v1')
    for (const key of [secret, second, third]) expect(text).toContain(masked(key))
    passes(repository, 'origin', 'clean')
    refused(repository, remote, '--all', 'origin')
    expect(refused(repository, remote, '--tags', 'origin')).toContain('tag message')
  })

  it('reads a branch completely although another branch shares commits with the remote', async () => {
    const { repository, remote } = await pushing()
    repository.git('checkout', '-q', '--orphan', 'other')
    repository.write('a.txt', secret).commit('unrelated')
    refused(repository, remote, 'origin', 'main', 'other')
  })

  it('reads a force push, also over commits that are missing here', async () => {
    const { repository, remote } = await pushing()
    const elsewhere = temporaryFolder()
    tryGit({ folder: elsewhere }, 'clone', '-q', remote, '.')
    tryGit({ folder: elsewhere }, 'commit', '-q', '--allow-empty', '-m', 'theirs')
    tryGit({ folder: elsewhere }, 'push', '-q', 'origin', 'main')
    repository.write('a.txt', secret).commit('ours')
    refused(repository, remote, '--force', 'origin', 'main')
    repository.write('a.txt', 'clean').git('add', '-A')
    repository.git('commit', '-q', '--amend', '--no-edit')
    passes(repository, '--force', 'origin', 'main')
  })

  it('permits deleting a ref, also together with another push', async () => {
    const { repository, remote } = await pushing()
    repository.git('push', '-q', 'origin', 'main:old', 'main:older')
    passes(repository, 'origin', ':old')
    repository.write('a.txt', secret).commit('a')
    refused(repository, remote, 'origin', ':older', 'main')
  })

  it('accepts revisions as sources, also with spaces', async () => {
    const { repository, remote } = await pushing()
    repository.write('a.txt', secret).commit('the key')
    repository.write('b.txt', 'b').commit('after it')
    refused(repository, remote, 'origin', 'HEAD:refs/heads/x')
    refused(repository, remote, 'origin', 'HEAD^{/the key}:refs/heads/x')
    passes(repository, 'origin', 'HEAD~2:refs/heads/x')
  })

  it('reads messages, people, file names, merges, tags of files and names of refs', async () => {
    const { repository, remote } = await pushing()
    const bring = (prepare: () => void) => {
      const base = repository.head()
      prepare()
      refused(repository, remote, 'origin', 'main')
      repository.git('reset', '-q', '--hard', base)
    }
    bring(() => repository.commit(`message ${secret}`))
    bring(() => repository.commit('people', { GIT_AUTHOR_NAME: secret }))
    bring(() => repository.write(`${secret}/x.txt`, 'x').commit('name'))
    bring(() => {
      repository.git('checkout', '-q', '-b', 'side')
      repository.write('side.txt', 's').commit('side')
      repository.git('checkout', '-q', 'main')
      repository.git('merge', '-q', '--no-ff', '--no-commit', 'side')
      repository.write('evil.txt', secret).git('add', '-A')
      repository.git('commit', '-q', '-m', 'merge')
    })
    repository.git('tag', 'file', repository.dangle('blob', `x ${secret}`))
    refused(repository, remote, 'origin', 'file')
    repository.git('tag', '-a', 'annotated', '-m', 'tag of a file', 'file')
    refused(repository, remote, 'origin', 'annotated')
    repository.git('tag', '-a', 'twice', '-m', second, 'main')
    repository.git('tag', '-a', 'thrice', '-m', 'a tag of a tag', 'twice')
    expect(refused(repository, remote, 'origin', 'thrice')).toContain(masked(second))
    expect(refused(repository, remote, 'origin', `main:refs/heads/${secret}`)).toContain('ref ')
    passes(repository, 'origin', 'main')
  })

  it('reads SHA-256 repositories, whose ids have 64 digits', async () => {
    const { repository, remote } = await pushing('sha256')
    repository.write('a.txt', secret).commit('a')
    refused(repository, remote, 'origin', 'main')
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    repository.write('a.txt', 'a').commit('a')
    passes(repository, 'origin', 'main', 'main:refs/heads/new')
    passes(repository, 'origin', ':new')
  })

  it('scans a push from a shallow clone, which has all objects it adds', async () => {
    const { repository, remote } = await pushing()
    for (let i = 0; i < 3; i++) repository.write('a.txt', `${i}`).commit(`${i}`)
    repository.git('push', '-q', 'origin', 'main')
    const folder = temporaryFolder()
    repository.git('clone', '-q', '--depth=1', `file://${remote}`, folder)
    const shallow = new TestRepository({ folder })
    expect(brleaks(['hook', 'install', 'pre-push'], { cwd: folder }).status).toBe(0)
    shallow.write('b.txt', 'b').commit('b')
    passes(shallow, 'origin', 'main')
    shallow.write('b.txt', secret).commit('c')
    refused(shallow, remote, 'origin', 'main')
  })

  it('prints nothing if there is nothing to push', async () => {
    const { repository } = await pushing()
    passes(repository, 'origin', 'main')
  })
})

describe('standard input of pre-push', () => {
  it('takes precedence over variables of the pre-commit program, which may come from an outer hook', async () => {
    const { repository } = await pushing()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('a.txt', `${secret}\n`).commit('key')
    repository.git('checkout', '-q', 'main')
    const run = { folder: repository.folder, env: { PRE_COMMIT: '1' } }
    const { status, text } = tryGit(run, 'push', 'origin', 'side')
    expect(text).toContain('brleaks stopped this push')
    expect(status).not.toBe(0)
  })

  const zero = '0'.repeat(40)

  it('is refused if it is not in git’s format', async () => {
    const repository = new TestRepository()
    for (const input of ['nonsense\n', 'refs/heads/main abc refs/heads/main def\n']) {
      const { status, out, err } = brleaks(['hook', 'run', 'pre-push', 'origin', 'x'], {
        cwd: repository.folder,
        input,
      })
      expect(status).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('with an object that does not exist is refused', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    const input = `refs/heads/main ${'1'.repeat(40)} refs/heads/main ${zero}\n`
    const { status, out } = brleaks(['hook', 'run', 'pre-push', 'origin', 'x'], {
      cwd: repository.folder,
      input,
    })
    expect(status).toBe(3)
    expect(out).toContain('refs/heads/main')
  })

  it('may be missing under a hook manager: then the commits of HEAD that the remote does not have are read', async () => {
    const { repository } = await pushing()
    const run = () =>
      brleaks(['hook', 'run', 'pre-push', '--', 'origin', 'url'], { cwd: repository.folder })
    expect(run()).toEqual({ status: 0, out: '', err: '' })
    repository.write('a.txt', secret).commit('a')
    expect(run().status).toBe(1)
  })

  it('may come with a remote whose name looks like a pattern or an option', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit('a')
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const input = `main ${repository.head()} refs/heads/main ${zero}\n`
    for (const name of ['*', '--all', '[o]rigin', 'https://x.test/*']) {
      const { status } = brleaks(['hook', 'run', 'pre-push', '--', name, name], {
        cwd: repository.folder,
        input,
      })
      expect(status).toBe(1)
    }
    const known = brleaks(['hook', 'run', 'pre-push', '--', 'origin', 'x'], {
      cwd: repository.folder,
      input,
    })
    expect(known.status).toBe(0)
  })
})
