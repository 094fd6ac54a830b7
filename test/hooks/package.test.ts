import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bareRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const secret = key('base62:32', 671)
const npm = spawnSync('npm', ['--version'], { encoding: 'utf8' })
const preCommit = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' })

/** The package as a hook manager finds it: a git repository with the built program in it. */
function packageRepository(): TestRepository {
  const repository = new TestRepository()
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[]
  }
  for (const name of ['package.json', ...files]) {
    const from = join(root, name)
    if (existsSync(from)) cpSync(from, join(repository.folder, name), { recursive: true })
  }
  repository.commit('package')
  return repository
}

describe.skipIf(npm.status !== 0)('the package, installed from git as pre-commit does it', () => {
  it('runs without being built and without its development dependencies', () => {
    const repository = packageRepository()
    const prefix = temporaryFolder()
    // pre-commit 4.6, languages/node.py: npm install --install-links -g git+file://CLONE (npm 12 wants --allow-git=root too).
    const allow = Number(npm.stdout.split('.')[0]) >= 12 ? ['--allow-git=root'] : []
    const install = spawnSync(
      'npm',
      [
        'install',
        ...allow,
        '--install-links',
        '-g',
        '--prefix',
        prefix,
        `git+file://${repository.folder}`,
      ],
      {
        cwd: temporaryFolder(),
        env: { ...gitEnvironment(), HOME: temporaryFolder(), npm_config_offline: 'true' },
        encoding: 'utf8',
        timeout: 120_000,
      },
    )
    expect(install.stderr).not.toContain('ERR!')
    expect(install.status).toBe(0)
    const program = join(prefix, 'bin', 'brleaks')
    const tree = new TestRepository()
    tree.write('a.txt', secret).git('add', '-A')
    const run = spawnSync(program, ['hook', 'run', 'pre-commit'], {
      cwd: tree.folder,
      env: gitEnvironment(),
      encoding: 'utf8',
    })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('a.txt:1:1')
    expect(existsSync(join(prefix, 'lib/node_modules/brleaks/node_modules'))).toBe(false)
  }, 150_000)
})

describe.skipIf(preCommit.status !== 0 || npm.status !== 0)('the pre-commit program', () => {
  const home = temporaryFolder()
  const env = { HOME: home, PRE_COMMIT_HOME: join(home, 'cache'), PRE_COMMIT_COLOR: 'never' }
  let source: TestRepository
  const run = (folder: string, ...args: string[]) =>
    spawnSync('pre-commit', args, {
      cwd: folder,
      env: { ...gitEnvironment(), ...env },
      encoding: 'utf8',
      timeout: 120_000,
    })

  function using(): TestRepository {
    const repository = new TestRepository()
    repository.write(
      '.pre-commit-config.yaml',
      `default_install_hook_types: [pre-commit, pre-merge-commit, pre-push, commit-msg]
repos:
  - repo: ${source.folder}
    rev: ${source.head()}
    hooks:
      - id: brleaks
      - id: brleaks-push
      - id: brleaks-message
`,
    )
    repository.write('a.txt', 'a').commit('a')
    return repository
  }

  beforeAll(() => {
    source = packageRepository()
    const repository = using()
    const made = run(repository.folder, 'install-hooks')
    if (made.status !== 0) throw new Error(made.stdout + made.stderr)
  }, 150_000)

  it('takes the manifest as valid', () => {
    const { status, stdout } = run(root, 'validate-manifest', '.pre-commit-hooks.yaml')
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('stops commits, merges, messages and pushes that bring a key, and lets others pass', () => {
    const repository = using()
    expect(run(repository.folder, 'install').status).toBe(0)
    const git = (...args: string[]) => tryGit({ folder: repository.folder, env }, ...args)
    const stopped = (...args: string[]) => {
      const { status, text } = git(...args)
      expect(text).toContain('brleaks stopped this')
      expect(text).not.toContain(secret)
      expect(status).not.toBe(0)
    }
    repository.write('key.txt', secret)
    git('add', '-A')
    repository.write('key.txt', 'clean in the work tree')
    stopped('commit', '-m', 'key')
    git('reset', '-q', '--hard')
    stopped('commit', '--allow-empty', '-m', `message ${secret}`)
    git('checkout', '-q', '-b', 'side')
    repository.write('key.txt', secret)
    git('add', '-A')
    expect(git('commit', '-q', '--no-verify', '-m', 'side').status).toBe(0)
    git('checkout', '-q', 'main')
    repository.write('b.txt', 'b')
    git('add', '-A')
    expect(git('commit', '-q', '-m', 'b').status).toBe(0)
    stopped('merge', '--no-edit', 'side')
    git('merge', '--abort')
    const remote = bareRepository()
    git('remote', 'add', 'origin', remote)
    expect(git('push', '-q', 'origin', 'main').status).toBe(0)
    stopped('push', 'origin', 'side')
    stopped('push', bareRepository(), 'side')
  }, 120_000)
})

it('has no script that npm would run on its own', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const name of [
    'build',
    'prepare',
    'prepack',
    'prepublish',
    'preinstall',
    'install',
    'postinstall',
  ])
    expect(scripts[name]).toBeUndefined()
  const listed = execFileSync('git', ['ls-files', 'dist/cli.js'], { cwd: root, encoding: 'utf8' })
  expect(listed.trim()).toBe('dist/cli.js')
})
