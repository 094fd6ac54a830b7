import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bareRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { packageRepository } from '../helpers/package.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const secret = key('base62:32', 672)
const older = key('base62:32', 673)
const hasNpm = spawnSync('npm', ['--version']).status === 0

/** Both read the same configuration and manifest; .ci/run installs them, elsewhere they have to be in the PATH. */
describe.each(['pre-commit', 'prek'])('%s', (program) => {
  const isThere = hasNpm && spawnSync(program, ['--version']).status === 0

  describe.skipIf(!isThere)(isThere ? 'with the manifest' : 'is not installed: skipped', () => {
    const home = temporaryFolder()
    const env = {
      HOME: home,
      PRE_COMMIT_HOME: join(home, 'cache'),
      PREK_HOME: join(home, 'prek'),
      PRE_COMMIT_COLOR: 'never',
      NO_COLOR: '1',
    }
    let source: TestRepository
    const run = (folder: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        env: { ...gitEnvironment(), ...env },
        encoding: 'utf8',
        timeout: 120_000,
      })
      return { status, text: stdout + stderr }
    }

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
      - id: brleaks-all
        stages: [manual]
`,
      )
      repository.write('a.txt', 'a').commit('a')
      return repository
    }

    /** A key that was committed unseen, and a clean commit after it. */
    function withKey(): TestRepository {
      const repository = using()
      repository.write('key.txt', secret).commit('key')
      repository.write('b.txt', 'b').commit('b')
      return repository
    }

    function fails(repository: TestRepository, ...args: string[]): string {
      const { status, text } = run(repository.folder, 'run', 'brleaks', ...args)
      expect(text).toContain('Failed')
      expect(text).not.toContain(secret)
      expect(status).toBe(1)
      return text
    }

    function passes(repository: TestRepository, ...args: string[]): void {
      const { status, text } = run(repository.folder, 'run', 'brleaks', ...args)
      expect(text).toContain('Passed')
      expect(status).toBe(0)
    }

    beforeAll(() => {
      source = packageRepository()
      const { status, text } = run(using().folder, 'install-hooks')
      if (status !== 0) throw new Error(text)
    }, 150_000)

    it('accepts the manifest', () => {
      const { status, text } = run(root, 'validate-manifest', '.pre-commit-hooks.yaml')
      expect(text.replace(/^.*valid.*\n?/i, '')).toBe('')
      expect(status).toBe(0)
    })

    it('--all-files: reads every file, though nothing is staged', () => {
      const repository = withKey()
      expect(fails(repository, '--all-files')).toContain('key.txt:1:1')
      repository.remove('key.txt').commit('removed')
      passes(repository, '--all-files')
    })

    it('--all-files: reads a link as its target’s name, and does not follow it', () => {
      const repository = using()
      const outside = new TestRepository().write('key.txt', secret).folder
      repository.link('link', join(outside, 'key.txt')).commit('link')
      passes(repository, '--all-files')
      repository.link('other', secret).commit('name')
      expect(fails(repository, '--all-files')).toContain('other')
    })

    it('--all-files: reads names with spaces, quotes and leading dashes', () => {
      const repository = using()
      repository.write('-x --range "$a".txt', secret).commit('odd name')
      expect(fails(repository, '--all-files')).toContain('-x --range')
    })

    it('--all-files: reads more files than fit into one command line', () => {
      const repository = using()
      const folder = 'f'.repeat(200)
      for (let number = 0; number < 900; number++) repository.write(`${folder}/${number}`, 'x')
      repository.write(`${folder}/00`, secret).commit('many')
      expect(fails(repository, '--all-files')).toContain(`/00:1:1`)
    })

    it('--files: reads the work tree’s file, tracked or not, staged or not', () => {
      const repository = withKey()
      fails(repository, '--files', 'key.txt')
      passes(repository, '--files', 'a.txt')
      repository.write('untracked.txt', secret)
      fails(repository, '--files', 'untracked.txt')
      repository.write('staged.txt', 'clean').git('add', 'staged.txt')
      repository.write('staged.txt', secret)
      fails(repository, '--files', 'staged.txt')
    })

    it('--from-ref --to-ref: reads every commit of the range, and no other', () => {
      const repository = using()
      repository.write('older.txt', older)
      const base = repository.commit('before the range')
      repository.write('key.txt', secret).commit('added')
      repository.remove('key.txt').commit('key removed')
      const head = repository.write('b.txt', 'b').commit('b')
      const text = fails(repository, '--from-ref', base, '--to-ref', head)
      expect(text).toContain('key.txt')
      expect(text).not.toContain('older.txt')
      passes(repository, '--from-ref', 'HEAD~1', '--to-ref', head)
    })

    it('brleaks-all: reads all files, whatever is named and staged', () => {
      const repository = withKey()
      const all = run(repository.folder, 'run', '--hook-stage', 'manual', 'brleaks-all')
      expect(all.text).toContain('key.txt:1:1')
      expect(all.status).toBe(1)
      repository.remove('key.txt').commit('removed')
      const clean = run(repository.folder, 'run', '--hook-stage', 'manual', 'brleaks-all')
      expect(clean.status).toBe(0)
    })

    it('stops commits, merges, messages and pushes that add a key, and lets others pass', () => {
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
})
