import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { scan } from '../../src/index.ts'
import { messageMayHoldKeys } from '../../src/scan/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const part = fc.oneof(
  fc.constantFrom('Fix it\n', 'rename br_label\n', 'br_', ''),
  fc.nat(1000).map((seed) => `remove ${key('base62:32', seed)}\n`),
  fc.nat(1000).map((seed) => Buffer.from(`x=${key('base62:32', seed)}`).toString('base64')),
)

/** Runs the hook on a message. */
function run(repository: TestRepository, message: string, ...args: string[]) {
  repository.write('.git/COMMIT_EDITMSG', message)
  const path = '.git/COMMIT_EDITMSG'
  return brleaks(['hook', 'run', 'commit-msg', ...args, path], { cwd: repository.folder })
}

describe('the quick check of a commit message', () => {
  it('passes only what the whole scan passes', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').commit('clean')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
        const message = Buffer.from(parts.join(' '))
        const may = await messageMayHoldKeys(message, repository.folder, {}, builtInRules())
        const report = await scan({ message })
        expect(may).toBe(report.findings.length > 0)
      }),
      { numRuns: 40 },
    )
  })

  it('decides the status of the hook, as the whole program does', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').commit('clean')
    expect(run(repository, 'Fix it\n')).toEqual({ status: 0, out: '', err: '' })
    expect(run(repository, `use ${key('base62:32', 5)}\n`).status).toBe(1)
    const comment = `Fix it\n# Lines starting with '#' will be ignored\n# ${key('base62:32', 6)}\n`
    expect(run(repository, comment).status).toBe(0)
  })

  it('leaves to the whole program a configuration in the index, options, and what it cannot read', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').commit('clean')
    expect(run(repository, 'Fix it\n', '--rules', 'missing.json').status).toBe(2)
    const absent = brleaks(['hook', 'run', 'commit-msg', 'missing'], { cwd: repository.folder })
    expect(absent.status).toBe(2)
    expect(brleaks(['hook', 'run', 'commit-msg'], { cwd: repository.folder }).status).toBe(2)
    repository.write('brleaks.config.json', '{').git('add', '-A')
    expect(run(repository, 'Fix it\n').status).toBe(2)
  })

  it('may hold keys where there is no repository', async () => {
    const message = Buffer.from('Fix it\n')
    expect(await messageMayHoldKeys(message, temporaryFolder(), {}, builtInRules())).toBe(true)
  })
})
