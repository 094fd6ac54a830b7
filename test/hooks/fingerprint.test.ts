import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/index.ts'
import { bareRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson, programPath } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 641)
const zero = '0'.repeat(40)

describe('one key through every entry point', () => {
  const staged = new TestRepository()
  const committed = new TestRepository()
  let expected = ''

  beforeAll(async () => {
    const report = await scan({
      input: (async function* () {
        yield Buffer.from(secret)
      })(),
    })
    expected = report.findings[0]?.fingerprint ?? ''
    staged.write('README.md', 'clean').commit('clean')
    staged.write('a/key.txt', `one ${secret} two\n`).git('add', '-A')
    committed.write('README.md', 'clean').commit('clean')
    committed.write('b.js', `const k = '${secret}'\n`).commit('key')
  })

  const of = (report: { findings: { fingerprint: string }[] }) =>
    report.findings.map((finding) => finding.fingerprint)
  const program = (repository: TestRepository, args: string[], input = '') =>
    of(brleaksJson(args, { cwd: repository.folder, input }).report)

  it('has one fingerprint', async () => {
    expect(expected).toMatch(/^[0-9a-f]{64}$/)
    const line = `refs/heads/main ${committed.head()} refs/heads/main ${zero}\n`
    const message = join(temporaryFolder(), 'message')
    writeFileSync(message, `about ${secret}\n`)
    const seen: Record<string, string[]> = {
      scan: program(staged, ['scan', '.']),
      git: program(committed, ['git', '.']),
      range: program(committed, ['git', '.', '--range', 'HEAD~1..HEAD']),
      staged: program(staged, ['git', '--staged']),
      audit: program(committed, ['audit', '.']),
      stdin: program(staged, ['stdin'], `x=${secret}`),
      'pre-commit': program(staged, ['hook', 'run', 'pre-commit']),
      'pre-merge-commit': program(staged, ['hook', 'run', 'pre-merge-commit']),
      'commit-msg': program(staged, ['hook', 'run', 'commit-msg', message]),
      'pre-push': program(committed, ['hook', 'run', 'pre-push', 'origin', 'url'], line),
      'library, files': of((await scan({ paths: [staged.folder] })) as never),
      'library, history': of((await scan({ repository: committed.folder })) as never),
      'library, staged': of((await scan({ repository: staged.folder, staged: true })) as never),
      'library, push': of(
        (await scan({
          repository: committed.folder,
          push: {
            updates: [{ ref: 'refs/heads/main', to: committed.head() }],
            had: [],
            hadRefs: 'none',
          },
        })) as never,
      ),
      'library, message': of((await scan({ message: Buffer.from(secret) })) as never),
    }
    for (const [name, fingerprints] of Object.entries(seen)) {
      expect({ name, fingerprints }).toEqual({ name, fingerprints: [expected] })
    }
  })

  it('also in pre-receive, from the quarantine', () => {
    const remote = bareRepository()
    const report = join(temporaryFolder(), 'report.json')
    const hook = join(remote, 'hooks', 'pre-receive')
    writeFileSync(
      hook,
      `#!/bin/sh\nexec '${process.execPath}' '${programPath}' hook run pre-receive --report json='${report}'\n`,
    )
    chmodSync(hook, 0o755)
    expect(tryGit(committed, 'push', remote, 'main').status).not.toBe(0)
    expect(of(JSON.parse(readFileSync(report, 'utf8')))).toEqual([expected])
  })

  it('is what the refusal names, for .brleaksignore', () => {
    const { out } = brleaks(['hook', 'run', 'pre-commit'], { cwd: staged.folder })
    expect(out).toContain(expected)
  })
})
