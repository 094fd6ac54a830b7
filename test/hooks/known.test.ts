import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareRepository, hookedRepository, installIn, masked, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:32', 681)
const fingerprint = (() => {
  const { out } = brleaks(['stdin', '--format', 'json'], { input: secret })
  return JSON.parse(out).findings[0].fingerprint as string
})()

const ignoring = `${fingerprint} # a fixture\n`
const minimum = JSON.stringify({ version: 1, known: [{ fingerprint, reason: 'a fixture' }] })

function commits(repository: TestRepository, message = 'x'): boolean {
  const { status, text } = tryGit(repository, 'commit', '-m', message)
  if (status !== 0 && !text.includes('brleaks stopped')) throw new Error(text)
  return status === 0
}

describe('known keys', () => {
  it('pass: an allow comment on the line, with its reason', async () => {
    const repository = await hookedRepository()
    repository.write('a.js', `const k = '${secret}' // brleaks:allow a fixture\n`).git('add', '-A')
    expect(commits(repository)).toBe(true)
    repository.write('b.js', `const k = '${secret}'\n`).git('add', '-A')
    expect(commits(repository)).toBe(false)
  })

  it.each([
    ['.brleaksignore', ignoring],
    ['brleaks.config.json', minimum],
  ])(
    'pass with %s in the index; one that is only in the work tree does not count',
    async (name, text) => {
      const repository = await hookedRepository()
      repository.write('a.js', `const k = '${secret}'\n`).git('add', 'a.js')
      repository.write(name, text)
      expect(commits(repository)).toBe(false)
      repository.git('add', name)
      repository.remove(name)
      expect(commits(repository)).toBe(true)
    },
  )

  it('pass: a staged baseline', async () => {
    const repository = await hookedRepository()
    repository.write('a.js', `const k = '${secret}'\n`).git('add', 'a.js')
    const made = brleaks(
      ['baseline', '--scope', 'files', '--accept-all', '--reason', 'a fixture'],
      {
        cwd: repository.folder,
      },
    )
    expect(made.err).not.toContain('usage')
    expect(made.status).toBe(0)
    expect(commits(repository)).toBe(false)
    repository.git('add', 'brleaks.baseline.json')
    expect(commits(repository)).toBe(true)
  })

  it('pass in messages and pushes with the same files', async () => {
    const repository = await hookedRepository()
    repository.write('a.js', `const k = '${secret}'\n`).git('add', 'a.js')
    repository.git('commit', '-q', '--no-verify', '-m', 'key')
    expect(tryGit(repository, 'push', bareRepository(), 'main').status).not.toBe(0)
    repository.write('.brleaksignore', ignoring).git('add', '-A')
    expect(commits(repository, `about ${secret}`)).toBe(true)
    expect(tryGit(repository, 'push', '-q', bareRepository(), 'main').status).toBe(0)
  })

  it('on the server are those of the server: a push cannot suppress its own keys', async () => {
    const remote = bareRepository()
    await installIn(remote)
    const repository = new TestRepository()
    repository.write('a.js', `const k = '${secret}'\n`)
    repository.write('.brleaksignore', ignoring).commit('both')
    expect(tryGit(repository, 'push', remote, 'main').status).not.toBe(0)
    repository.git('rm', '-q', '--cached', 'a.js')
    repository.git('commit', '-q', '--amend', '-m', 'only the comment')
    expect(tryGit(repository, 'push', '-q', remote, 'main').status).toBe(0)
    repository.commit('the key')
    expect(tryGit(repository, 'push', '-q', remote, 'main').status).toBe(0)
  })
})

describe('an allow comment in a push', () => {
  const line = `const k = '${secret}' // brleaks:allow a fixture\n`

  /** A receiving repository whose hook runs with these options and variables. */
  async function receiving(options = '', variables = '') {
    const remote = bareRepository()
    const hook = join(remote, 'hooks', 'pre-receive')
    const command = `'${process.execPath}' '${programPath}' hook run pre-receive ${options}`
    writeFileSync(hook, `#!/bin/sh\n${variables} exec ${command}\n`)
    chmodSync(hook, 0o755)
    const repository = new TestRepository()
    repository.write('README.md', 'x').commit('first')
    return { remote, repository }
  }

  it('does not suppress a key on the server unless the server permits it', async () => {
    const { remote, repository } = await receiving()
    repository.write('a.js', line).commit('excused')
    const { status, text } = tryGit(repository, 'push', remote, 'main')
    expect(status).not.toBe(0)
    expect(text).toContain('a.js:1:12')
    expect(text.replaceAll(/\s+(remote: )?\s*/g, ' ')).toContain(
      'Allow comments in a push do not count on this server',
    )
    expect(text).not.toContain('write "brleaks:allow')
  })

  it('is not enabled by a configuration that was pushed before', async () => {
    const { remote, repository } = await receiving()
    const text = JSON.stringify({ version: 1, inlineIgnore: true })
    repository.write('brleaks.config.json', text).commit('configuration')
    expect(tryGit(repository, 'push', '-q', remote, 'main').status).toBe(0)
    repository.write('a.js', line).commit('excused')
    expect(tryGit(repository, 'push', remote, 'main').status).not.toBe(0)
    const wish = JSON.stringify({ version: 1, allowComments: true })
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    repository.write('brleaks.config.json', wish).commit('a wish')
    tryGit(repository, 'push', remote, 'main')
    repository.write('a.js', line).commit('excused')
    expect(tryGit(repository, 'push', remote, 'main').status).not.toBe(0)
  })

  it.each([
    ['--allow-comments', ''],
    ['', 'BRLEAKS_ALLOW_COMMENTS=1'],
  ])(
    'counts where the server says so (%s%s), and the pusher sees which key passed',
    async (...how) => {
      const { remote, repository } = await receiving(...how)
      repository.write('a.js', line).commit('excused')
      const { status, text } = tryGit(repository, 'push', remote, 'main')
      expect(status).toBe(0)
      expect(text).toContain('remote: brleaks: 1 known key in this push:')
      expect(text).toContain(`${masked(secret)}  a.js:1  (an allow comment: a fixture)`)
      expect(text).not.toContain(secret)
    },
  )

  it('is listed by pre-push, like every suppressed key', async () => {
    const repository = await hookedRepository({ hooks: ['pre-push'] })
    repository.write('a.js', line).commit('excused')
    const marked = tryGit(repository, 'push', bareRepository(), 'main')
    expect(marked.status).toBe(0)
    expect(marked.text).toContain('(an allow comment: a fixture)')
    repository.write('a.js', `const k = '${secret}'\n`).write('.brleaksignore', ignoring)
    repository.commit('ignored')
    const ignored = tryGit(repository, 'push', bareRepository(), 'main')
    expect(ignored.status).toBe(0)
    expect(ignored.text).toContain('(the ignore file: a fixture)')
  })
})

describe('configuration in hooks', () => {
  it('is read from the index: an invalid file is reported, and a refusal is text', async () => {
    const repository = await hookedRepository()
    repository.write('brleaks.config.json', '{ "minConfidence": "loud" }').git('add', '-A')
    const { status, text } = tryGit(repository, 'commit', '-m', 'x')
    expect(status).not.toBe(0)
    expect(text).toContain('brleaks.config.json:1:')
    repository.write('brleaks.config.json', '{ "format": "json" }').write('a.js', secret)
    repository.git('add', '-A')
    const stopped = tryGit(repository, 'commit', '-m', 'x')
    expect(stopped.text).toContain('brleaks stopped this commit')
  })

  it('in the environment: a misspelled variable is reported', () => {
    const repository = new TestRepository()
    const { status, err } = brleaks(['hook', 'run', 'pre-commit'], {
      cwd: repository.folder,
      env: { BRLEAKS_RULEZ: 'x' },
    })
    expect(status).toBe(2)
    expect(err).toContain('BRLEAKS_RULES')
  })
})
