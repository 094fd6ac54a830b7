import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { identityOf } from '../helpers/known.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'
import { hasTerminal, runOnTerminal, type TerminalStep } from '../helpers/terminal.ts'

const [first, second, third] = [91, 92, 93].map((seed) => key('base62:32', seed)) as [
  string,
  string,
  string,
]

function baselineIn(repository: TestRepository): Record<string, string>[] {
  return JSON.parse(readFileSync(join(repository.folder, 'brleaks.baseline.json'), 'utf8')).keys
}

describe('brleaks baseline --import', () => {
  function withHistory() {
    const repository = new TestRepository()
    repository.write('src/a.js', `// one\na = '${first}'\n`)
    const commit = repository.commit('a key')
    repository.write('src/a.js', `// one\na = '${second}'\n`).commit('another on the same line')
    repository.write('src/c.js', `c = '${third}'\n`).commit('a third')
    return { repository, commit }
  }

  it('finds each place again by scanning, and names those it does not find', () => {
    const { repository, commit } = withHistory()
    repository.write('ignored.txt', `${commit}:src/a.js:rule:2\nsrc/gone.js:rule:9\n`)
    const args = ['baseline', '--import', 'ignored.txt']
    const { status, err } = brleaks(args, { cwd: repository.folder })
    expect(err).toContain('no key found at src/gone.js:9 (from ignored.txt:2)')
    expect(err).toContain('1 key (1 added')
    expect(baselineIn(repository)).toMatchObject([
      { ...{ fingerprint: identityOf(first).fingerprint }, reason: 'imported from ignored.txt' },
    ])
    expect(status).toBe(1)
    expect(err).toMatch(/2 keys not in the baseline/)
  })

  it('takes several files at once, with the reason that is given', () => {
    const { repository } = withHistory()
    const report = [{ File: 'src/c.js', StartLine: 1, Commit: '' }]
    repository.write('gitleaks.json', JSON.stringify(report))
    const line = { SourceMetadata: { Data: { Filesystem: { file: 'src/a.js', line: 2 } } } }
    repository.write('trufflehog.json', `${JSON.stringify(line)}\n`)
    const args = [
      '--import',
      'gitleaks.json',
      '--import',
      'trufflehog.json',
      '--reason',
      'ticket 9',
    ]
    const { status } = brleaks(['baseline', '--scope', 'files', ...args], {
      cwd: repository.folder,
    })
    expect(status).toBe(0)
    expect(baselineIn(repository).map((entry) => entry.reason)).toEqual(['ticket 9', 'ticket 9'])
  })

  it('writes nothing when a report is wrong', () => {
    const { repository } = withHistory()
    repository.write('report.json', '[{')
    const { status, err } = brleaks(['baseline', '--import', 'report.json'], {
      cwd: repository.folder,
    })
    expect(status).toBe(2)
    expect(err).toMatch(/^brleaks: report\.json:1:3: /)
    expect(existsSync(join(repository.folder, 'brleaks.baseline.json'))).toBe(false)
  })
})

describe.skipIf(!hasTerminal)('brleaks baseline on a terminal', () => {
  const down = '\u001b[B'

  function onTerminal({ folder: cwd }: TestRepository, steps: readonly TerminalStep[]) {
    const command = [process.execPath, programPath, 'baseline', '--scope', 'files', '--no-progress']
    return runOnTerminal(command, { cwd, steps, env: { USER: 'ada' } })
  }

  function withKeys(): TestRepository {
    const repository = new TestRepository()
    repository.write('a.js', `a = '${first}'\n`).write('b.js', `b = '${second}'\n`)
    repository.write('c.js', `c = '${third}'\n`)
    repository.git('add', '-A')
    return repository
  }

  it('asks about each key (real, test or skip) and for a reason', async () => {
    const repository = withKeys()
    const { status, seen } = await onTerminal(repository, [
      { wait: 'Key 1 of 3' },
      { wait: 'skip all others' },
      { send: `${down}\r` },
      { wait: 'Why is it known' },
      { send: '\r' },
      { wait: 'Key 2 of 3' },
      { wait: 'skip all others' },
      { send: `${down}${down}\r` },
      { wait: 'Why is it known' },
      { send: 'ticket 7\r' },
      { wait: 'Key 3 of 3' },
      { wait: 'skip all others' },
      { send: '\r' },
    ])
    expect(seen).toContain('a.js:1')
    expect(seen).toContain(identityOf(first).masked)
    for (const key of [first, second, third]) expect(seen).not.toContain(key)
    expect(status).toBe(1)
    const entries = Object.fromEntries(
      baselineIn(repository).map((entry) => [entry.fingerprint, entry]),
    )
    expect(Object.keys(entries)).toHaveLength(2)
    expect(entries[identityOf(first).fingerprint]).toMatchObject({
      reason: 'made up for a test',
      addedBy: 'ada',
    })
    expect(entries[identityOf(second).fingerprint]).toMatchObject({ reason: 'ticket 7' })
  })

  it('takes all keys that occur only in a folder with one answer', async () => {
    const repository = new TestRepository()
    repository.write('fixtures/a.js', `a = '${first}'\n`)
    repository.write('fixtures/deep/b.js', `b = '${second}'\n`)
    repository.write('src/c.js', `c = '${third}'\n`)
    repository.git('add', '-A')
    const { status, seen } = await onTerminal(repository, [
      { wait: 'Key 1 of 3' },
      { wait: 'skip all others' },
      { send: `${down}${down}${down}\r` },
      { wait: 'Why is it known' },
      { send: 'fixtures\r' },
      { wait: 'Key 3 of 3' },
      { wait: 'skip all others' },
      { send: '\r' },
    ])
    expect(seen).toContain('test, and all others in fixtures/')
    expect(seen).not.toContain('Key 2 of 3')
    expect(status).toBe(1)
    expect(
      baselineIn(repository)
        .map((entry) => entry.fingerprint)
        .sort(),
    ).toEqual([first, second].map((secret) => identityOf(secret).fingerprint).sort())
    for (const entry of baselineIn(repository)) expect(entry.reason).toBe('fixtures')
  })

  it('writes nothing after Ctrl-C', async () => {
    const repository = withKeys()
    const { status, seen } = await onTerminal(repository, [
      { wait: 'skip all others' },
      { send: `${down}\r` },
      { wait: 'Why is it known' },
      { send: '\u0003' },
    ])
    expect(seen).toContain('the baseline was not written')
    expect(status).toBe(1)
    expect(existsSync(join(repository.folder, 'brleaks.baseline.json'))).toBe(false)
  })
})

/** Where these scanners are at hand (CI need not have them), their own reports are imported. */
const scanners = (process.env.BRLEAKS_TEST_SCANNERS ?? '').split(':').filter((line) => line !== '')

describe.skipIf(scanners.length === 0)('reports of the scanners themselves', () => {
  const which = (name: string) => scanners.find((scanner) => scanner.endsWith(`/${name}`))

  it.skipIf(which('gitleaks') === undefined)('gitleaks', () => {
    const repository = new TestRepository()
    repository.write('src/a.js', `// one\na = '${first}'\n`).commit('a key')
    repository.write('src/a.js', `a = '${second}'\n`).commit('another')
    repository.write('rules.toml', "[[rules]]\nid = 'br'\nregex = '''br_[A-Za-z0-9]{32}'''\n")
    const args = ['git', '-c', 'rules.toml', '-r', 'report.json', '--exit-code', '0', '.']
    execFileSync(which('gitleaks') ?? '', args, { cwd: repository.folder, stdio: 'pipe' })
    const { status } = brleaks(['baseline', '--import', 'report.json', '--scope', 'history'], {
      cwd: repository.folder,
    })
    expect(baselineIn(repository)).toHaveLength(2)
    expect(status).toBe(0)
  })

  it.skipIf(which('detect-secrets') === undefined)('detect-secrets', () => {
    const repository = new TestRepository()
    repository.write('a.js', `const key = '${first}'\n`).commit('a key')
    const report = execFileSync(which('detect-secrets') ?? '', ['scan', '.'], {
      cwd: repository.folder,
    })
    repository.write('.secrets.baseline', report)
    brleaks(['baseline', '--import', '.secrets.baseline', '--scope', 'files'], {
      cwd: repository.folder,
    })
    expect(baselineIn(repository)).toMatchObject([{ fingerprint: identityOf(first).fingerprint }])
  })
})
