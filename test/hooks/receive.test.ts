import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareRepository, installIn, masked, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:32', 621)
const second = key('base62:32', 622)

/** A bare repository with brleaks in its pre-receive, and a repository that pushes there. */
async function receiving(objectFormat: 'sha1' | 'sha256' = 'sha1') {
  const remote = bareRepository({ objectFormat })
  await installIn(remote)
  const repository = new TestRepository({ objectFormat })
  repository.write('README.md', '# clean\n').commit('first')
  repository.git('remote', 'add', 'origin', remote)
  return { repository, remote }
}

function refused(repository: TestRepository, ...args: string[]): string {
  const { status, text } = tryGit(repository, 'push', 'origin', ...args)
  expect(text).toContain('remote: brleaks stopped this push')
  expect(text).toContain('pre-receive hook declined')
  expect(text).not.toContain(secret)
  expect(text).not.toContain('\u001b')
  expect(status).not.toBe(0)
  return text
}

function passes(repository: TestRepository, ...args: string[]): void {
  const { status, text } = tryGit(repository, 'push', '-q', 'origin', ...args)
  expect(text).not.toContain('brleaks')
  expect(status).toBe(0)
}

describe('pre-receive', () => {
  it.each(['sha1', 'sha256'] as const)('reads the objects in quarantine (%s)', async (format) => {
    const { repository, remote } = await receiving(format)
    passes(repository, 'main')
    repository.write('a.txt', `x ${secret}`).commit('a')
    const text = refused(repository, 'main')
    expect(text).toContain('a.txt:1:3')
    expect(text).toContain('revoke it: https://app.batchrelay.com/developers')
    expect(text).not.toContain('--no-verify')
    const kept = tryGit({ folder: remote }, 'cat-file', '-e', repository.head())
    expect(kept.status).not.toBe(0)
    repository.write('a.txt', 'clean').git('add', '-A')
    repository.git('commit', '-q', '--amend', '--no-edit')
    passes(repository, 'main')
  })

  it('reads the first push, several branches and tags, force pushes; lets refs be deleted', async () => {
    const { repository } = await receiving()
    repository.git('checkout', '-q', '-b', 'bad')
    repository.write('a.txt', secret).commit('bad')
    repository.git('tag', '-a', 'v1', '-m', second, 'main')
    const text = refused(repository, 'main', 'bad', 'v1')
    expect(text).toContain(masked(secret))
    expect(text).toContain(masked(second))
    passes(repository, 'main')
    refused(repository, 'bad')
    refused(repository, 'v1')
    refused(repository, '--force', 'bad:main')
    passes(repository, 'main:refs/heads/old')
    passes(repository, ':old')
  })

  it('reads the names of refs', async () => {
    const { repository } = await receiving()
    const { status, text } = tryGit(repository, 'push', 'origin', `main:refs/heads/${secret}`)
    expect(status).not.toBe(0)
    // git itself repeats the whole name; brleaks does not.
    expect(text).toContain(`remote:          ref refs/heads/${masked(secret)}`)
  })

  it('reads loose objects and a kept pack', async () => {
    const { repository, remote } = await receiving()
    for (const limit of ['1', '1000']) {
      tryGit({ folder: remote }, 'config', 'receive.unpackLimit', limit)
      repository.write(`${limit}.txt`, secret).commit(limit)
      refused(repository, 'main')
      repository.git('reset', '-q', '--hard', 'HEAD~1')
    }
  })

  it('does not refuse what the repository already has', async () => {
    const { repository, remote } = await receiving()
    repository.write('a.txt', secret).commit('a')
    tryGit({ folder: remote }, 'fetch', '-q', repository.folder, 'main:main')
    repository.write('b.txt', 'b').commit('b')
    passes(repository, 'main')
  })

  it('also runs in a repository with a work tree', async () => {
    const remote = new TestRepository()
    remote.write('x', 'x').commit('x')
    remote.git('config', 'receive.denyCurrentBranch', 'updateInstead')
    await installIn(remote.folder, ['pre-receive'])
    const repository = new TestRepository()
    repository.git('remote', 'add', 'origin', remote.folder)
    repository.git('fetch', '-q', 'origin')
    repository.git('reset', '-q', '--hard', 'origin/main')
    repository.write('a.txt', secret).commit('a')
    refused(repository, 'main')
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    repository.write('a.txt', 'a').commit('a')
    passes(repository, 'main')
  })

  it('runs after a previous hook, which gets the same lines', async () => {
    const remote = bareRepository()
    const hook = join(remote, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\nwhile read -r old new ref; do echo "before: $ref"; done\n')
    chmodSync(hook, 0o755)
    await installIn(remote)
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    const pushed = tryGit(repository, 'push', remote, 'main', 'main:refs/heads/other')
    expect(pushed.status).toBe(0)
    expect(pushed.text).toContain('before: refs/heads/main')
    expect(pushed.text).toContain('before: refs/heads/other')
    repository.write('a.txt', secret).commit('b')
    expect(tryGit(repository, 'push', remote, 'main').status).not.toBe(0)
  })

  it('keeps to a time budget: what is unread by then is refused, unless --allow-incomplete is set', () => {
    const remote = bareRepository()
    const repository = new TestRepository()
    repository.git('remote', 'add', 'origin', remote)
    for (let i = 0; i < 40; i++) repository.write(`${i}.txt`, `${i}`)
    repository.commit('files')
    const hook = join(remote, 'hooks', 'pre-receive')
    const run = (...more: string[]) => {
      writeFileSync(
        hook,
        `#!/bin/sh\n'${process.execPath}' '${programPath}' hook run pre-receive ${more.join(' ')}\n`,
      )
      chmodSync(hook, 0o755)
    }
    run('--time-budget', '0.001')
    const stopped = tryGit(repository, 'push', 'origin', 'main')
    expect(stopped.status).not.toBe(0)
    expect(stopped.text).toContain('not everything in it could be read')
    expect(stopped.text).toContain('--time-budget')
    run('--time-budget', '0.001', '--allow-incomplete')
    const allowed = tryGit(repository, 'push', 'origin', 'main')
    expect(allowed.status).toBe(0)
    expect(allowed.text).toContain('--allow-incomplete')
    run('--time-budget', '30')
    repository.write('a.txt', secret).commit('a')
    refused(repository, 'main')
  })

  it('runs as one of the scripts in pre-receive.d that a server’s own hook runs, as Gitea and GitLab do', () => {
    const remote = bareRepository()
    const folder = join(remote, 'hooks', 'pre-receive.d')
    mkdirSync(folder)
    const script = join(folder, 'brleaks')
    writeFileSync(
      script,
      `#!/bin/sh\nexec '${process.execPath}' '${programPath}' hook run pre-receive\n`,
    )
    writeFileSync(
      join(remote, 'hooks', 'pre-receive'),
      '#!/bin/sh\n# AUTO GENERATED BY GITEA, DO NOT MODIFY\nlines=$(cat)\nfor one in hooks/pre-receive.d/*; do echo "$lines" | "$one" || exit $?; done\n',
    )
    chmodSync(script, 0o755)
    chmodSync(join(remote, 'hooks', 'pre-receive'), 0o755)
    const repository = new TestRepository()
    repository.git('remote', 'add', 'origin', remote)
    repository.write('a.txt', 'a').commit('a')
    passes(repository, 'main')
    repository.write('a.txt', secret).commit('b')
    refused(repository, 'main')
  })

  it('refuses an invalid time budget', () => {
    const { status, err } = brleaks(['hook', 'run', 'pre-receive', '--time-budget', 'soon'])
    expect(status).toBe(2)
    expect(err).toContain('--time-budget: expected seconds')
  })
})
