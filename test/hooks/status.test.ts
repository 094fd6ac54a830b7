import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hookCommand, hookFile, programOf, sharedHookFile } from '../../src/hooks/script.ts'
import { bareRepository, gitHasConfiguredHooks, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

interface Status {
  working: boolean
  hooks: {
    name: string
    installed: boolean
    where: string | null
    node: { path: string; version: string | null } | null
    brleaks: { path: string; version: string | null } | null
    problems: string[]
  }[]
}

function status(cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const result = brleaks(['hook', 'status', ...args, '--format', 'json'], { cwd, env })
  expect(result.err).toBe('')
  const report = JSON.parse(result.out) as Status
  expect(result.status).toBe(report.working ? 0 : 2)
  return report
}

function installed(...hooks: string[]): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'a').commit('a')
  expect(brleaks(['hook', 'install', ...hooks], { cwd: repository.folder }).status).toBe(0)
  return repository
}

/** A replacement for a program: prints a version, or fails as an old Node fails on new syntax. */
function fakeNode(version: string): string {
  const path = join(temporaryFolder(), 'node')
  const lines = ['#!/bin/sh', `[ "$1" = --version ] && { echo ${version}; exit 0; }`]
  lines.push('echo "SyntaxError: Unexpected token" >&2', 'exit 1', '')
  writeFileSync(path, lines.join('\n'))
  chmodSync(path, 0o755)
  return path
}

const problems = (report: Status) => report.hooks.flatMap((hook) => hook.problems)

describe('brleaks hook status', () => {
  it('shows what is installed, where, and what it runs', () => {
    const { folder } = installed()
    const { hooks, working } = status(folder)
    expect(working).toBe(true)
    expect(hooks.map(({ name }) => name)).toEqual([
      ...['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'],
    ])
    for (const hook of hooks) {
      expect(hook.installed).toBe(true)
      expect(hook.node).toEqual({ path: process.execPath, version: process.version })
      expect(hook.brleaks?.path).toBe(programPath)
    }
    const { out, status: code } = brleaks(['hook', 'status'], { cwd: folder })
    expect(code).toBe(0)
    expect(out).toContain('pre-merge-commit  installed: ')
    expect(out).toContain(programPath)
  })

  it('has status 2 if nothing or not every requested hook is installed', () => {
    const repository = new TestRepository()
    const { status: code, out } = brleaks(['hook', 'status'], { cwd: repository.folder })
    expect(code).toBe(2)
    expect(out).toContain('not installed')
    expect(out).toContain('brleaks hook install')
    const { folder } = installed('pre-push')
    expect(status(folder).working).toBe(true)
    expect(status(folder, ['pre-push']).working).toBe(true)
    expect(status(folder, ['pre-commit']).working).toBe(false)
    expect(status(folder, ['pre-push', 'pre-commit']).working).toBe(false)
  })

  it('asks for pre-receive in a bare repository', () => {
    const remote = bareRepository()
    expect(status(remote).hooks.map(({ name }) => name)).toEqual(['pre-receive'])
    brleaks(['hook', 'install'], { cwd: remote })
    expect(status(remote).working).toBe(true)
  })

  it('covers the hooks of the user, with --global and in a repository', () => {
    const home = temporaryFolder()
    const env = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') }
    expect(status(home, ['--global'], env).working).toBe(false)
    brleaks(['hook', 'install', '--global'], { cwd: home, env })
    expect(status(home, ['--global'], env).working).toBe(true)
    const repository = new TestRepository()
    expect(status(repository.folder, [], env).working).toBe(true)
  })

  it('accepts text or json, and reports another format in one line', () => {
    const { folder } = installed()
    const { err, status: code } = brleaks(['hook', 'status', '--format', 'sarif'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toMatch(/^brleaks: hook status: --format must be text or json; got "sarif"\n$/)
  })

  it('masks keys in the paths that it shows', () => {
    const secret = key('base62:32', 661)
    const folder = join(temporaryFolder(), secret)
    const repository = new TestRepository({ folder })
    brleaks(['hook', 'install'], { cwd: repository.folder })
    for (const format of ['text', 'json']) {
      const { out } = brleaks(['hook', 'status', '--format', format], { cwd: folder })
      expect(out).toContain(gitHasConfiguredHooks ? 'brleaks' : 'hooks/pre-commit')
      expect(out).not.toContain(secret)
    }
  })
})

describe.skipIf(gitHasConfiguredHooks)('brleaks hook status on hook files', () => {
  const file = (repository: TestRepository, name = 'pre-commit') =>
    join(repository.folder, '.git/hooks', name)
  const rewrite = (repository: TestRepository, program: { node?: string; script?: string }) => {
    const all = { node: process.execPath, script: programPath, ...program }
    writeFileSync(file(repository), hookFile('pre-commit', all))
  }

  it('reports a missing brleaks, and a Node that is missing or too old', () => {
    const repository = installed('pre-commit')
    rewrite(repository, { script: '/nowhere/dist/cli.js' })
    expect(problems(status(repository.folder))).toEqual(['/nowhere/dist/cli.js does not exist'])
    rewrite(repository, { node: '/nowhere/node' })
    expect(problems(status(repository.folder))).toEqual(['/nowhere/node does not exist'])
    const old = fakeNode('v18.20.4')
    rewrite(repository, { node: old })
    expect(problems(status(repository.folder))[0]).toContain(`${old} is v18.20.4; brleaks needs`)
    rewrite(repository, { node: fakeNode('v22.3.0') })
    expect(problems(status(repository.folder))).toEqual([])
    expect(brleaks(['hook', 'install'], { cwd: repository.folder }).status).toBe(0)
    expect(status(repository.folder).working).toBe(true)
  })

  it('reports a file that git does not run', () => {
    const repository = installed('pre-commit')
    chmodSync(file(repository), 0o644)
    expect(problems(status(repository.folder))[0]).toContain('not executable')
    chmodSync(file(repository), 0o755)
    repository.git('config', 'core.hooksPath', '.githooks')
    expect(problems(status(repository.folder))[0]).toContain('git does not run it: core.hooksPath')
  })

  it('reports hooks in the configuration of a git that ignores them', () => {
    const repository = new TestRepository()
    const command = hookCommand('pre-commit', { node: process.execPath, script: programPath })
    repository.git('config', 'hook.brleaks-pre-commit.command', command)
    repository.git('config', 'hook.brleaks-pre-commit.event', 'pre-commit')
    expect(problems(status(repository.folder))[0]).toContain('does not run hooks in its')
  })

  it('runs no Node from the repository', () => {
    const repository = installed('pre-commit')
    const trace = join(temporaryFolder(), 'ran')
    repository.write('bin/node', `#!/bin/sh\ntouch '${trace}'\n`)
    chmodSync(join(repository.folder, 'bin/node'), 0o755)
    rewrite(repository, { node: join(repository.folder, 'bin/node') })
    expect(status(repository.folder).working).toBe(false)
    expect(existsSync(trace)).toBe(false)
  })

  it.each([
    ['husky', '.husky/_', '.husky/pre-commit', 'brleaks hook run pre-commit -- "$@"\n'],
    ['lefthook', null, 'lefthook.yml', 'run: node_modules/.bin/brleaks hook run pre-commit\n'],
    ['pre-commit', null, '.pre-commit-config.yaml', '    hooks:\n      - id: brleaks\n'],
  ])('finds it among the commands of %s', (manager, hooksPath, name, text) => {
    const repository = new TestRepository()
    const stubs: Record<string, string> = {
      husky: '. "$(dirname "$0")/h"',
      lefthook: 'call_lefthook run',
      'pre-commit': '# File generated by pre-commit: https://pre-commit.com',
    }
    const folder = hooksPath ?? '.git/hooks'
    if (hooksPath !== null) repository.git('config', 'core.hooksPath', hooksPath)
    repository.write(`${folder}/pre-commit`, `#!/bin/sh\n${stubs[manager]}\n`)
    chmodSync(join(repository.folder, folder, 'pre-commit'), 0o755)
    expect(status(repository.folder).working).toBe(false)
    repository.write(name, text)
    expect(status(repository.folder, ['pre-commit']).hooks[0]?.where).toBe(`${name} (${manager})`)
    expect(status(repository.folder, ['pre-push']).working).toBe(false)
  })

  it('install does not rely on hooks of the user that cannot run', () => {
    const home = temporaryFolder()
    const env = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') }
    brleaks(['hook', 'install', '--global'], { cwd: home, env })
    const path = join(home, '.config/brleaks/hooks/pre-commit')
    const { folder } = new TestRepository()
    expect(brleaks(['hook', 'install'], { cwd: folder, env }).status).toBe(0)
    const gone = { node: '/nowhere/node', script: programPath }
    writeFileSync(path, sharedHookFile('pre-commit', gone, true))
    const { status: code, out } = brleaks(['hook', 'install'], { cwd: folder, env })
    expect(code).toBe(2)
    expect(out).toContain('/nowhere/node does not exist')
    expect(out).toContain('brleaks hook install --global')
  })
})

describe('a hook whose Node or brleaks does not exist', () => {
  const gone = { node: '/nowhere/node', script: programPath }

  /** Commits with a hook of ours that runs this program; returns the output. */
  function commit(program: { node: string; script: string }, path: string, tree: TestRepository) {
    const command = `${hookCommand('pre-commit', program)} "$@"`
    for (const text of [hookFile('pre-commit', program), `#!/bin/sh\n${command}\n`]) {
      tree.write('.git/hooks/pre-commit', text)
      chmodSync(join(tree.folder, '.git/hooks/pre-commit'), 0o755)
      const last = tryGit({ folder: tree.folder, env: { PATH: path } }, 'commit', '-m', 'x')
      tree.git('reset', '-q', '--soft', 'HEAD~1')
      tree.git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'x')
      tree.write('more.txt', String(Math.random())).git('add', '-A')
      if (text.includes('f() {')) return last
    }
    throw new Error('no commit was tried')
  }

  function staged(): TestRepository {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    repository.write('b.txt', 'b').commit('b')
    repository.write('c.txt', 'c').git('add', '-A')
    return repository
  }

  /** The folder of git and its tools, where there may be a Node as well. */
  function tools(...nodes: string[]): string {
    const folder = temporaryFolder()
    for (const tool of ['git', 'sh', 'cat']) {
      const found = (process.env.PATH ?? '')
        .split(':')
        .find((entry) => existsSync(join(entry, tool)))
      symlinkSync(join(found ?? '/usr/bin', tool), join(folder, tool))
    }
    return [...nodes.map((node) => join(node, '..')), folder].join(':')
  }

  it('uses the first Node in PATH that is new enough, and passes a clean commit', () => {
    const path = `${tools(fakeNode('v18.20.4'))}:${join(process.execPath, '..')}`
    const { status: code, text } = commit(gone, path, staged())
    expect(text).not.toContain('brleaks')
    expect(code).toBe(0)
  })

  it('refuses in one line if there is only an older one, and does not mention a key', () => {
    const { status: code, text } = commit(gone, tools(fakeNode('v18.20.4')), staged())
    expect(code).not.toBe(0)
    expect(text).toContain(
      '/nowhere/node does not exist, and PATH has no Node 20.19 or later (found v18.20.4)',
    )
    expect(text).toContain('Nothing was scanned, so git stops here')
    expect(text).not.toContain('SyntaxError')
    expect(text).not.toContain('stopped this commit')
    expect(text.trim().split('\n')).toHaveLength(1)
  })

  it.each(['v20.18.9', 'v21.7.3', 'v22.2.0', 'v12.22.12', 'garbage', ''])(
    'does not take a Node that says "%s"',
    (version) => {
      const { status: code, text } = commit(gone, tools(fakeNode(version)), staged())
      expect(code).not.toBe(0)
      expect(text).toContain('has no Node 20.19 or later')
    },
  )

  it('never runs a program of the work tree, whatever PATH contains', () => {
    const { folder } = staged()
    const trace = join(temporaryFolder(), 'ran')
    const own = new TestRepository({ folder })
    for (const name of ['node', 'git', 'cat', 'brleaks', 'bin/node', 'bin/git', 'bin/brleaks']) {
      own.write(name, `#!/bin/sh\necho "$0" >> '${trace}'\nexit 0\n`)
      chmodSync(join(folder, name), 0o755)
    }
    const lost = { node: process.execPath, script: '/nowhere/cli.js' }
    const texts = [gone, lost].flatMap((program) => [
      hookFile('pre-push', program),
      sharedHookFile('pre-push', program, true),
      `${hookCommand('pre-commit', program)} "$@"\n`,
    ])
    for (const text of texts) {
      for (const path of [
        '',
        ':',
        '.:',
        'bin:',
        './bin:',
        `:${tools()}`,
        `${tools()}:`,
        `bin:${tools()}`,
      ]) {
        const run = spawnSync('/bin/sh', ['-c', text, join(folder, '.git/hooks/pre-push')], {
          ...{ cwd: folder, env: { PATH: path }, input: '', encoding: 'utf8' },
        })
        // Without an absolute entry the machine's usual folders are searched, which may have a Node.
        expect(path.includes('/brleaks-test-') ? [2] : [0, 2]).toContain(run.status)
      }
    }
    expect(existsSync(trace)).toBe(false)
  })

  it('names the missing program', () => {
    const script = '/nowhere/dist/cli.js'
    const { status: code, text } = commit({ node: process.execPath, script }, tools(), staged())
    expect(code).not.toBe(0)
    expect(text).toContain(`${script} does not exist; install brleaks`)
  })

  it('says that nothing was scanned if the program ends with another status', () => {
    const crashing = join(temporaryFolder(), 'cli.js')
    writeFileSync(crashing, 'process.exit(9)\n')
    const program = { node: process.execPath, script: crashing }
    const { status: code, text } = commit(program, tools(), staged())
    expect(code).not.toBe(0)
    expect(text).toContain('the scan failed and reports no key')
  })
})

it('the programs of a hook can be read from its text, whatever characters the paths have', () => {
  for (const path of ['/a b/c', "/it's/node", '/$HOME/`x`', '/x" y', '/a\\b']) {
    const program = { node: path, script: `${path}/cli.js` }
    expect(programOf(hookFile('pre-push', program))).toEqual(program)
    expect(programOf(hookCommand('pre-commit', program))).toEqual(program)
  }
})
