import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { packageRepository } from '../helpers/package.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const secret = key('base62:32', 671)
const npm = spawnSync('npm', ['--version'], { encoding: 'utf8' })

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

describe.skipIf(npm.status !== 0)('the recipe for a development dependency', () => {
  const page = readFileSync(join(root, 'docs/hooks.md'), 'utf8')
  const [fromCommit = '', fromFile = ''] = page.match(/^npm install --save-dev \S+/gm) ?? []

  it.each([
    ['a commit', fromCommit],
    ['a release’s file', fromFile],
  ])(
    'installs a program that runs, from %s',
    (what, recipe) => {
      const repository = packageRepository()
      const project = new TestRepository().write('package.json', '{ "private": true }')
      const env = { ...gitEnvironment(), HOME: temporaryFolder(), npm_config_offline: 'true' }
      const npmRun = (cwd: string, command: string) =>
        spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8', timeout: 120_000 })
      if (what !== 'a commit') {
        npmRun(project.folder, `npm pack --ignore-scripts '${repository.folder}'`)
      }
      const allow = Number(npm.stdout.split('.')[0]) >= 12 ? ' --allow-git=root' : ''
      const command = recipe
        .replace('git+https://github.com/OWNER/brleaks.git', `git+file://${repository.folder}`)
        .replace('COMMIT', repository.head())
      const made = npmRun(project.folder, `${command}${what === 'a commit' ? allow : ''}`)
      expect(made.stderr).not.toContain('ERR!')
      expect(made.status).toBe(0)
      project.write('key.txt', secret).git('add', 'key.txt')
      const run = npmRun(project.folder, 'node_modules/.bin/brleaks hook run pre-commit')
      expect(run.status).toBe(1)
      expect(run.stdout).toContain('key.txt:1:1')
    },
    150_000,
  )
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
