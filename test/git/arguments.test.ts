import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createScratchRepository, fetchInto, openRepository } from '../../src/git/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 303)

/** A git that records its arguments, which every user of the machine can see, and then runs as usual. */
function notingGit(): { path: string; seen: () => string } {
  const folder = temporaryFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const log = join(folder, 'log')
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nexec '${real}' "$@"\n`,
  )
  chmodSync(join(folder, 'git'), 0o755)
  return {
    path: `${folder}${delimiter}${process.env.PATH}`,
    seen: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
  }
}

/** Keys in names of branches, tags, files and folders, and in the folder of the repository itself. */
function full(): TestRepository {
  const repository = new TestRepository({ folder: join(temporaryFolder(), `repo-${secret}`) })
  repository.write('a.txt', 'a\n').commit()
  repository.git('checkout', '-q', '-b', `topic/${secret}`)
  repository.write(`dir/${secret}/${secret}.txt`, `${secret}\n`).commit(secret)
  repository.git('tag', '-a', '-m', secret, secret)
  repository.git('update-ref', `refs/remotes/origin/${secret}`, 'HEAD~1')
  repository.git('config', 'core.repositoryformatversion', '1')
  repository.git('config', 'extensions.objectFormat', 'sha1')
  return repository
}

describe.runIf(process.platform !== 'win32')('the arguments of git', () => {
  it.each([
    ['git', '.'],
    ['audit', '.'],
    ['scan', '.'],
    ['git', '.', '--staged'],
    ['git', '.', '--range', `main..topic/${secret}`],
    ['git', '.', '--range', secret],
  ])('hold no key in %s %s %s', (...args) => {
    const repository = full()
    repository.write(`b/${secret}`, secret).git('add', '-A')
    const { path, seen } = notingGit()
    const { status } = brleaks(args, { cwd: repository.folder, env: { PATH: path } })
    expect(status).toBe(1)
    expect(seen()).not.toBe('')
    expect(seen()).not.toContain(secret)
  })

  it('contain no key when a folder is scanned from inside', () => {
    const repository = full()
    const { path, seen } = notingGit()
    const cwd = join(repository.folder, 'dir', secret)
    const { status, out } = brleaks(['scan', '.'], { cwd, env: { PATH: path } })
    expect(status).toBe(1)
    expect(out).not.toContain('README')
    expect(seen()).toContain('ls-files')
    expect(seen()).not.toContain(secret)
  })

  it('contain no key in a hook', () => {
    const repository = full()
    const { path, seen } = notingGit()
    const ref = `refs/heads/topic/${secret}`
    const input = `${ref} ${repository.head()} ${ref} ${'0'.repeat(40)}\n`
    const { status } = brleaks(['hook', 'run', 'pre-push', 'origin', 'url'], {
      cwd: repository.folder,
      env: { PATH: path },
      input,
    })
    expect(status).toBe(1)
    expect(seen()).not.toContain(secret)
  })

  it('do not contain the name of a fetched branch', async () => {
    const repository = full()
    const ref = `refs/heads/topic/${secret}`
    const source = new TestRepository({ folder: join(temporaryFolder(), 'source') })
    source.git('fetch', '-q', repository.folder, `+${ref}:${ref}`)
    const { path, seen } = notingGit()
    const before = process.env.PATH
    process.env.PATH = path
    const opened = await openRepository(new TestRepository().folder)
    const scratch = await createScratchRepository(opened)
    try {
      const remote = { url: `file://${source.folder}`, token: null }
      await fetchInto(scratch, remote, { refspecs: [`${ref}:${ref}`], depth: null })
      expect(readFileSync(join(scratch.folder, ref), 'utf8').trim()).toBe(repository.head())
      expect(seen()).toContain('fetch')
      expect(seen()).not.toContain(`topic/${secret}`)
    } finally {
      process.env.PATH = before
      scratch.remove()
      opened.close()
    }
  })
})
