import { spawnSync } from 'node:child_process'
import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { scan } from '../../src/index.ts'
import { pushMayHoldKeys } from '../../src/scan/index.ts'
import { key } from '../helpers/keys.ts'
import { programPath } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 21)

/** A push of everything after the first commit. */
function pushOf(repository: TestRepository, base: string) {
  const update = { ref: 'refs/heads/main', to: repository.head() }
  return { updates: [update], had: [base], hadRefs: 'none' } as const
}

describe('the quick check of a push', () => {
  it.each<[string, (repository: TestRepository) => unknown, boolean]>([
    ['text', (r) => r.write('a.txt', 'plain\n').commit('plain'), false],
    ['names like br_', (r) => r.write('br_a.txt', 'br_label = 1\n').commit('br_'), false],
    ['a key in a file', (r) => r.write('a.txt', `${secret}\n`).commit('file'), true],
    ['a key in a message', (r) => r.write('a.txt', 'x').commit(secret), true],
    ['a key in a name', (r) => r.write(`${secret}.txt`, 'x').commit('name'), true],
    ['a key in an archive', (r) => r.write('a.gz', gzipSync(secret)).commit('archive'), true],
    [
      'a key that is gone',
      (r) => {
        r.write('a.txt', secret).commit('add')
        r.write('a.txt', 'clean').commit('remove')
      },
      true,
    ],
  ])('passes what a whole scan passes: %s', async (_, change, mayHold) => {
    const repository = new TestRepository()
    const base = repository.write('first.txt', 'first\n').commit('first')
    change(repository)
    const push = pushOf(repository, base)
    const report = await scan({ repository: repository.folder, push })
    expect(report.findings.length > 0).toBe(mayHold)
    expect(await pushMayHoldKeys(push, repository.folder, {}, builtInRules())).toBe(mayHold)
  })

  it('leaves a push of many commits, and one with a missing object, to the whole program', async () => {
    const repository = new TestRepository()
    const base = repository.commit('first')
    const commits = Array.from(
      { length: 201 },
      (_, i) =>
        `commit refs/heads/main\ncommitter A <a@b> ${i} +0000\ndata 1\nx\n${i === 0 ? `from ${base}\n` : ''}`,
    )
    repository.gitWith({ input: commits.join('\n') }, 'fast-import', '--quiet', '--force')
    const { folder } = repository
    expect(await pushMayHoldKeys(pushOf(repository, base), folder, {}, builtInRules())).toBe(true)
    const missing = { ref: 'refs/heads/main', to: '1'.repeat(40) }
    const push = { updates: [missing], had: [], hadRefs: 'none' } as const
    expect(await pushMayHoldKeys(push, folder, {}, builtInRules())).toBe(true)
  })

  it('hands the lines of git to the whole program, whatever standard input is', () => {
    const repository = new TestRepository()
    const base = repository.write('a.txt', 'plain').commit('first')
    const head = repository.write('k.txt', secret).commit('key')
    const lines = `refs/heads/main ${head} refs/heads/main ${base}\n`
    const file = join(temporaryFolder(), 'lines')
    writeFileSync(file, lines)
    const args = [programPath, 'hook', 'run', 'pre-push', 'origin', 'url']
    const run = (options: object) =>
      spawnSync(process.execPath, args, { cwd: repository.folder, encoding: 'utf8', ...options })
    const quoted = args.map((arg) => `'${arg}'`).join(' ')
    const shell = spawnSync('sh', ['-c', `cat '${file}' | '${process.execPath}' ${quoted}`], {
      cwd: repository.folder,
      encoding: 'utf8',
    })
    for (const { status, stdout } of [
      run({ input: lines }),
      run({ stdio: [openSync(file, 'r'), 'pipe', 'pipe'] }),
      shell,
    ]) {
      expect([status, stdout]).toEqual([1, expect.stringContaining('k.txt:1')])
    }
    expect(run({ input: 'not a line\n' })).toMatchObject({ status: 2, stdout: '' })
  })
})
