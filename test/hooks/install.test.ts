import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 651)
const clientHooks = ['commit-msg', 'pre-commit', 'pre-merge-commit', 'pre-push']
const gitVersion = execFileSync('git', ['version'], { encoding: 'utf8' })
const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(gitVersion) ?? []).map(Number)
/** Hooks in the configuration: everything else about them is tested in install-method.test.ts. */
const configured = major > 2 || (major === 2 && minor >= 54)

function home() {
  const folder = temporaryFolder()
  return { folder, env: { HOME: folder, GIT_CONFIG_GLOBAL: join(folder, '.gitconfig') } }
}

/** Everything in a folder, byte for byte. */
function snapshot(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, `${statSync(path).mode} ${readFileSync(path, 'latin1')}`]),
  )
}

function hook(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

function stops(folder: string, env: NodeJS.ProcessEnv = {}): boolean {
  writeFileSync(join(folder, 'key.txt'), secret)
  tryGit({ folder, env }, 'add', 'key.txt')
  const { status, text } = tryGit({ folder, env }, 'commit', '-m', 'key')
  tryGit({ folder, env }, 'reset', '-q')
  if (status !== 0 && !text.includes('brleaks stopped')) throw new Error(text)
  return status !== 0
}

describe('brleaks hook install', () => {
  it('stops keys, and uninstall leaves nothing behind', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    const git = join(repository.folder, '.git')
    const before = { ...snapshot(join(git, 'hooks')), config: readFileSync(join(git, 'config')) }
    const cwd = repository.folder
    const installed = brleaks(['hook', 'install'], { cwd })
    expect(installed.status).toBe(0)
    for (const name of clientHooks) expect(installed.out).toContain(name)
    expect(stops(cwd)).toBe(true)
    const once = { ...snapshot(join(git, 'hooks')), config: readFileSync(join(git, 'config')) }
    expect(brleaks(['hook', 'install'], { cwd }).status).toBe(0)
    expect({ ...snapshot(join(git, 'hooks')), config: readFileSync(join(git, 'config')) }).toEqual(
      once,
    )
    expect(stops(cwd)).toBe(true)
    expect(brleaks(['hook', 'uninstall'], { cwd }).status).toBe(0)
    expect({ ...snapshot(join(git, 'hooks')), config: readFileSync(join(git, 'config')) }).toEqual(
      before,
    )
    expect(stops(cwd)).toBe(false)
    const again = brleaks(['hook', 'uninstall'], { cwd })
    expect(again.status).toBe(0)
    expect(again.out).toContain('nothing to do')
  })

  it('installs only the named hooks', () => {
    const repository = new TestRepository()
    const cwd = repository.folder
    brleaks(['hook', 'install', 'pre-push'], { cwd })
    expect(stops(cwd)).toBe(false)
    const { status, err } = brleaks(['hook', 'install', 'pre-comit'], { cwd })
    expect(status).toBe(2)
    expect(err).toContain('did you mean "pre-commit"?')
  })

  it('installs pre-receive in a bare repository', () => {
    const remote = bareRepository()
    const { status, out } = brleaks(['hook', 'install'], { cwd: remote })
    expect(status).toBe(0)
    expect(out).toContain('pre-receive')
    expect(out).not.toContain('pre-commit')
  })

  it('serves linked work trees and is installed from one of them', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    const tree = join(temporaryFolder(), 'tree')
    repository.git('worktree', 'add', '-q', tree)
    expect(brleaks(['hook', 'install'], { cwd: tree }).status).toBe(0)
    expect(stops(tree)).toBe(true)
    expect(stops(repository.folder)).toBe(true)
  })

  it('reports a missing repository and a wrong action or option in one line', () => {
    const cwd = temporaryFolder()
    for (const args of [
      ['install'],
      ['instal'],
      [],
      ['run'],
      ['run', 'post-commit'],
      ['run', 'pre-commit', '--global'],
      ['install', '--time-budget', '4'],
    ]) {
      const { status, out, err } = brleaks(['hook', ...args], { cwd })
      expect(status).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('works without node in PATH, as in graphical programs', () => {
    const repository = new TestRepository()
    brleaks(['hook', 'install'], { cwd: repository.folder })
    const tools = temporaryFolder()
    for (const tool of ['git', 'sh', 'cat'])
      symlinkSync(execFileSync('which', [tool], { encoding: 'utf8' }).trim(), join(tools, tool))
    expect(stops(repository.folder, { PATH: tools })).toBe(true)
  })
})

describe.skipIf(configured)('hook files (git before 2.54)', () => {
  it('run the previous hook first, whatever its text, with its arguments and lines', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    const log = join(repository.folder, '.git/log')
    hook(folder, 'pre-commit', `#!/bin/sh\necho "pre-commit $# $0" >> '${log}'\n`)
    hook(
      folder,
      'commit-msg',
      `#!/usr/bin/env node\nrequire('fs').appendFileSync(${JSON.stringify(log)}, 'msg ' + process.argv.length + '\\n')\n`,
    )
    hook(
      folder,
      'pre-push',
      `#!/bin/sh\nsed 's/^/line /' >> '${log}'\necho "push $1" >> '${log}'\n`,
    )
    const before = snapshot(folder)
    brleaks(['hook', 'install'], { cwd: repository.folder })
    repository.write('a.txt', 'a').commit('a')
    tryGit(repository, 'push', '-q', bareRepository(), 'main', 'main:refs/heads/x')
    const lines = readFileSync(log, 'utf8').split('\n')
    expect(lines.filter((line) => line.startsWith('pre-commit 0'))).toHaveLength(1)
    expect(lines).toContain('msg 3')
    expect(lines.filter((line) => line.startsWith('line refs/heads/main'))).toHaveLength(2)
    expect(lines.some((line) => line.startsWith('push /'))).toBe(true)
    expect(stops(repository.folder)).toBe(true)
    brleaks(['hook', 'uninstall'], { cwd: repository.folder })
    expect(snapshot(folder)).toEqual(before)
  })

  it('run a previous hook that is an ES module', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    const log = join(temporaryFolder(), 'log')
    const text = `import fs from 'node:fs'\nfs.appendFileSync(${JSON.stringify(log)}, 'ran\\n')\n`
    hook(folder, 'commit-msg', `#!/usr/bin/env node\n${text}`)
    repository.write('package.json', '{ "type": "module" }\n')
    brleaks(['hook', 'install'], { cwd: repository.folder })
    repository.commit('a')
    expect(readFileSync(log, 'utf8')).toBe('ran\n')
  })

  it('scan what a previous hook staged', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    hook(folder, 'pre-commit', `#!/bin/sh\nprintf '%s' "$SECRET" > a.txt && git add a.txt\n`)
    brleaks(['hook', 'install'], { cwd: repository.folder })
    repository.write('a.txt', 'a').git('add', '-A')
    const env = { SECRET: secret }
    const { status, text } = tryGit({ folder: repository.folder, env }, 'commit', '-m', 'a')
    expect(status).not.toBe(0)
    expect(text).toContain('a.txt:1:1')
  })

  it('do not pass if the previous hook refuses, and do not run one that git would not run', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    const path = hook(folder, 'pre-commit', '#!/bin/sh\nexit 7\n')
    brleaks(['hook', 'install'], { cwd: repository.folder })
    repository.write('a.txt', 'a').git('add', '-A')
    expect(tryGit(repository, 'commit', '-m', 'a').status).not.toBe(0)
    chmodSync(`${path}-before-brleaks`, 0o644)
    expect(tryGit(repository, 'commit', '-q', '-m', 'a').status).toBe(0)
  })

  it('keep a hook that is a link', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    const log = join(repository.folder, '.git/log')
    hook(folder, 'all', `#!/bin/sh\necho linked >> '${log}'\n`)
    symlinkSync('all', join(folder, 'pre-commit'))
    brleaks(['hook', 'install'], { cwd: repository.folder })
    repository.write('a.txt', 'a').commit('a')
    expect(readFileSync(log, 'utf8')).toBe('linked\n')
    expect(readFileSync(join(folder, 'all'), 'utf8')).toContain('linked')
    brleaks(['hook', 'uninstall'], { cwd: repository.folder })
    expect(readFileSync(join(folder, 'pre-commit'), 'utf8')).toContain('linked')
  })

  it('are neither overwritten nor removed if they were edited', () => {
    const repository = new TestRepository()
    const path = join(repository.folder, '.git/hooks/pre-commit')
    brleaks(['hook', 'install'], { cwd: repository.folder })
    const changed = `${readFileSync(path, 'utf8')}echo mine\n`
    writeFileSync(path, changed)
    const install = brleaks(['hook', 'install'], { cwd: repository.folder })
    expect(install.status).toBe(2)
    expect(install.err).toContain('edited since')
    const uninstall = brleaks(['hook', 'uninstall'], { cwd: repository.folder })
    expect(uninstall.out).toContain('edited since it was installed')
    expect(readFileSync(path, 'utf8')).toBe(changed)
  })

  it('never overwrite a previous hook that was kept', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    hook(folder, 'pre-commit', '#!/bin/sh\necho one\n')
    brleaks(['hook', 'install'], { cwd: repository.folder })
    hook(folder, 'pre-commit', '#!/bin/sh\necho two\n')
    const before = snapshot(folder)
    const { status, err } = brleaks(['hook', 'install'], { cwd: repository.folder })
    expect(status).toBe(2)
    expect(err).toContain('pre-commit-before-brleaks')
    expect(snapshot(folder)).toEqual(before)
  })

  it('refuse with instructions if brleaks does not exist', () => {
    const repository = new TestRepository()
    const path = join(repository.folder, '.git/hooks/pre-commit')
    brleaks(['hook', 'install'], { cwd: repository.folder })
    const moved = readFileSync(path, 'utf8').replaceAll('/dist/cli.js', '/nowhere/cli.js')
    writeFileSync(path, moved)
    repository.write('a.txt', 'a').git('add', '-A')
    const { status, text } = tryGit(repository, 'commit', '-m', 'a')
    expect(status).not.toBe(0)
    expect(text).toContain('does not exist; install brleaks and run "brleaks hook install" again')
  })
})

describe.skipIf(configured)('hooks of a hook manager (git before 2.54)', () => {
  const managers: [string, string, RegExp][] = [
    ['lefthook', '#!/bin/sh\ncall_lefthook()\n{ lefthook run "$@"; }\n', /lefthook\.yml/],
    [
      'pre-commit',
      '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n',
      /\.pre-commit-config\.yaml/,
    ],
    [
      'simple-git-hooks',
      '#!/bin/sh\nif [ "$SKIP_SIMPLE_GIT_HOOKS" = "1" ]; then exit 0; fi\n',
      /package\.json/,
    ],
  ]
  it('Gitea: names the file to create in a bare repository', () => {
    const remote = bareRepository()
    hook(
      join(remote, 'hooks'),
      'pre-receive',
      '#!/bin/sh\n# AUTO GENERATED BY GITEA, DO NOT MODIFY\n',
    )
    const { status, out } = brleaks(['hook', 'install'], { cwd: remote })
    expect(status).toBe(2)
    expect(out).toContain('pre-receive.d/brleaks')
  })

  it.each(managers)('%s: prints what to add and changes nothing', (_, text, where) => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    hook(folder, 'pre-commit', text)
    const before = snapshot(join(repository.folder, '.git'))
    const { status, out } = brleaks(['hook', 'install'], { cwd: repository.folder })
    expect(status).toBe(2)
    expect(out).toMatch(where)
    expect(out).toContain(
      where.source.includes('config') ? 'id: brleaks' : 'brleaks hook run pre-commit',
    )
    expect(snapshot(join(repository.folder, '.git'))).toEqual(before)
  })

  it.each([
    ['.husky/_', 'husky manages the hooks', '.husky/pre-commit'],
    ['.githooks', 'core.hooksPath', '.githooks/pre-commit'],
  ])('core.hooksPath %s: prints what to add, because git looks nowhere else', (path, who, file) => {
    const repository = new TestRepository()
    repository.git('config', 'core.hooksPath', path)
    const { status, out } = brleaks(['hook', 'install'], { cwd: repository.folder })
    expect(status).toBe(2)
    expect(out).toContain(who)
    expect(out).toContain(file)
    expect(existsSync(join(repository.folder, '.git/hooks/pre-commit'))).toBe(false)
  })

  it('the printed lines work', () => {
    const repository = new TestRepository()
    repository.git('config', 'core.hooksPath', '.githooks')
    const { out } = brleaks(['hook', 'install', 'pre-commit'], { cwd: repository.folder })
    const line = /^ {2}in '(.*)': {2}(.*)$/m.exec(out)
    const tools = temporaryFolder()
    hook(tools, 'brleaks', `#!/bin/sh\nexec '${process.execPath}' '${programPath}' "$@"\n`)
    hook(join(repository.folder, '.githooks'), 'pre-commit', `#!/bin/sh\n${line?.[2]}\n`)
    expect(line?.[1]).toBe(join(repository.folder, '.githooks/pre-commit'))
    expect(stops(repository.folder, { PATH: `${tools}:${process.env.PATH}` })).toBe(true)
  })
})

describe('brleaks hook install --global', () => {
  it('runs in every repository in addition to its own hooks, until it is uninstalled', () => {
    const { folder, env } = home()
    const installed = brleaks(['hook', 'install', '--global'], { cwd: folder, env })
    expect(installed.err).toBe('')
    expect(installed.status).toBe(0)
    const repository = new TestRepository()
    const log = join(repository.folder, '.git/log')
    const hooks = join(repository.folder, '.git/hooks')
    hook(hooks, 'pre-commit', `#!/bin/sh\necho pre >> '${log}'\n`)
    hook(hooks, 'post-commit', `#!/bin/sh\necho post >> '${log}'\n`)
    repository.write('a.txt', 'a').git('add', '-A')
    expect(tryGit({ folder: repository.folder, env }, 'commit', '-qm', 'a')).toEqual({
      status: 0,
      text: '',
    })
    expect(readFileSync(log, 'utf8')).toBe('pre\npost\n')
    expect(stops(repository.folder, env)).toBe(true)
    const local = brleaks(['hook', 'install'], { cwd: repository.folder, env })
    expect(local.status).toBe(0)
    expect(local.out).toContain('already installed in the hooks of every repository of this user')
    expect(brleaks(['hook', 'install', '--global'], { cwd: folder, env }).status).toBe(0)
    const removed = brleaks(['hook', 'uninstall', '--global'], { cwd: folder, env })
    expect(removed.status).toBe(0)
    expect(stops(repository.folder, env)).toBe(false)
    expect(existsSync(join(folder, '.config/brleaks/hooks'))).toBe(false)
    expect(readFileSync(join(folder, '.gitconfig'), 'utf8').replace(/\[.*\]\s*/g, '')).toBe('')
  })

  it('runs in new clones, work trees and bare repositories; prints nothing in a repository without hooks', () => {
    const { folder, env } = home()
    brleaks(['hook', 'install', '--global'], { cwd: folder, env })
    const origin = new TestRepository()
    origin.write('a.txt', 'a').commit('a')
    const clone = join(temporaryFolder(), 'clone')
    const run = { folder: origin.folder, env }
    expect(tryGit(run, 'clone', '-q', origin.folder, clone)).toEqual({ status: 0, text: '' })
    const tree = join(temporaryFolder(), 'tree')
    expect(tryGit({ folder: clone, env }, 'worktree', 'add', '-q', tree)).toEqual({
      status: 0,
      text: '',
    })
    expect(stops(tree, env)).toBe(true)
    const remote = bareRepository()
    expect(tryGit({ folder: clone, env }, 'push', '-q', remote, 'HEAD:refs/heads/main')).toEqual({
      status: 0,
      text: '',
    })
  })

  it.skipIf(configured)('keeps the user’s core.hooksPath and prints what to add', () => {
    const { folder, env } = home()
    const own = join(folder, 'my hooks')
    writeFileSync(join(folder, '.gitconfig'), `[core]\n\thooksPath = ${own}\n`)
    const { status, out } = brleaks(['hook', 'install', '--global'], { cwd: folder, env })
    expect(status).toBe(2)
    expect(out).toContain(`'${own}/pre-commit'`)
    expect(readFileSync(join(folder, '.gitconfig'), 'utf8')).toContain(own)
  })

  it.skipIf(configured).each(['the machine', 'another file of the user'])(
    'leaves a core.hooksPath of %s in force',
    (whose) => {
      const { folder } = home()
      const own = join(folder, 'hooks')
      const elsewhere = join(folder, whose === 'the machine' ? 'system' : '.config/git/config')
      mkdirSync(join(folder, '.config/git'), { recursive: true })
      writeFileSync(elsewhere, `[core]\n\thooksPath = ${own}\n`)
      writeFileSync(join(folder, '.gitconfig'), '[user]\n\tname = x\n')
      const env = {
        HOME: folder,
        GIT_CONFIG_GLOBAL: undefined,
        GIT_CONFIG_NOSYSTEM: undefined,
        GIT_CONFIG_SYSTEM: whose === 'the machine' ? elsewhere : '/dev/null',
      }
      const before = snapshot(folder)
      const { status, out } = brleaks(['hook', 'install', '--global'], { cwd: folder, env })
      expect(status).toBe(2)
      expect(out).toContain(`${own}/pre-commit`)
      expect(snapshot(folder)).toEqual(before)
    },
  )
})

describe.skipIf(!configured)('hooks in git’s configuration (2.54 and later)', () => {
  it('run in addition to hook files and core.hooksPath, which stay unchanged', () => {
    const repository = new TestRepository()
    const log = join(repository.folder, '.git/log')
    hook(join(repository.folder, '.githooks'), 'pre-commit', `#!/bin/sh\necho own >> '${log}'\n`)
    repository.git('config', 'core.hooksPath', '.githooks')
    expect(brleaks(['hook', 'install'], { cwd: repository.folder }).status).toBe(0)
    repository.write('a.txt', 'a').git('add', 'a.txt')
    expect(tryGit(repository, 'commit', '-qm', 'a').status).toBe(0)
    expect(readFileSync(log, 'utf8')).toBe('own\n')
    expect(stops(repository.folder)).toBe(true)
  })

  it('replace an older hook file of ours', () => {
    const repository = new TestRepository()
    const folder = join(repository.folder, '.git/hooks')
    const old = temporaryFolder()
    hook(
      old,
      'git',
      `#!/bin/sh\n[ "$1" = version ] || [ "$2" = version ] && { echo git version 2.39.5; exit; }\nexec '${execFileSync('which', ['git'], { encoding: 'utf8' }).trim()}' "$@"\n`,
    )
    const path = { PATH: `${old}:${process.env.PATH}` }
    expect(brleaks(['hook', 'install'], { cwd: repository.folder, env: path }).status).toBe(0)
    expect(existsSync(join(folder, 'pre-commit'))).toBe(true)
    expect(brleaks(['hook', 'install'], { cwd: repository.folder }).status).toBe(0)
    expect(existsSync(join(folder, 'pre-commit'))).toBe(false)
    expect(stops(repository.folder)).toBe(true)
  })
})

it('the scripts have no syntax errors in sh', () => {
  const repository = new TestRepository()
  brleaks(['hook', 'install'], { cwd: repository.folder })
  const folder = join(repository.folder, '.git/hooks')
  for (const name of readdirSync(folder).filter((entry) => !entry.endsWith('.sample'))) {
    const { status } = spawnSync('sh', ['-n', join(folder, name)], { env: gitEnvironment() })
    expect(status).toBe(0)
  }
})
