import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { damageObject, makeBrokenRepository, makeFleet } from '../helpers/fleet.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, runBrleaks, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { live, startSimulator } from '../helpers/simulator.ts'

interface SavedReport {
  readonly scan: {
    readonly complete: boolean
    readonly interrupted: boolean
    readonly repositories: readonly {
      readonly name: string
      readonly status: string
      readonly reason: string | null
      readonly findings: number
    }[]
    readonly coverage: { readonly failed: readonly { what: string; reason: string }[] }
    readonly notices: readonly string[]
  }
  readonly findings: readonly {
    readonly fingerprint: string
    readonly sightings: readonly { readonly repository: string; readonly path: string }[]
  }[]
}

function readSaved(path: string): SavedReport {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** A report without what differs from run to run. */
function comparable(path: string): unknown {
  const { scan, ...others } = JSON.parse(readFileSync(path, 'utf8'))
  return { ...others, scan: { ...scan, startedAt: null, durationMs: null } }
}

const fleet = makeFleet(40)
new TestRepository({ folder: join(fleet.folder, 'r40-empty') })
makeBrokenRepository(join(fleet.folder, 'r41-broken'))
damageObject(join(fleet.folder, 'r01'))
const list = join(temporaryFolder(), 'list.txt')
const listed = [...fleet.names, 'r40-empty', 'r41-broken', 'r42-missing']
writeFileSync(list, ['# all of them', ...listed, 'r00 # again', ''].join('\n'))

/** Starts an audit that cannot end: git does not answer about one of the repositories, until the program is gone. */
function startEndlessAudit(folder: string) {
  const bin = temporaryFolder()
  const script = `#!/bin/sh
case "$PWD $GIT_DIR $*" in *r20*) exec cat > /dev/null ;; esac
PATH="${process.env.PATH}" exec git "$@"
`
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 })
  const args = ['audit', '--repos-file', list, '-q', '--jobs', '1', '--output', folder]
  return startBrleaks(args, { cwd: fleet.folder, env: { PATH: `${bin}:${process.env.PATH}` } })
}

const audit = (...args: string[]) =>
  brleaks(['audit', '--repos-file', list, '-q', ...args], { cwd: fleet.folder })

describe('an audit of many repositories', () => {
  const out = temporaryFolder()
  const whole = join(out, 'report.json')
  const run = audit('--output', out)
  const { scan, findings } = readSaved(whole)

  it('reports each key once, with all its repositories', () => {
    expect(run.status).toBe(1)
    expect(findings).toHaveLength(fleet.keys)
    const repositories = findings.map(
      ({ sightings }) => new Set(sightings.map(({ repository }) => repository)).size,
    )
    expect(Math.max(...repositories)).toBe(10)
  })

  it('names every repository that was not read, and goes on with the others', () => {
    expect(scan.repositories).toHaveLength(listed.length)
    const unread = scan.repositories.filter(({ status }) => status !== 'read')
    expect(unread.map(({ name, status }) => [name, status])).toEqual([
      ['r01', 'incomplete'],
      ['r41-broken', 'not-read'],
      ['r42-missing', 'not-read'],
    ])
    expect(scan.complete).toBe(false)
    expect(scan.coverage.failed.map(({ what }) => what.split(':')[0])).toEqual(
      expect.arrayContaining(['r01', 'r41-broken', 'r42-missing']),
    )
    expect(run.err).toBe('')
    expect(run.out).toMatch(/^ {2}r42-missing: no such file or folder/m)
  })

  it('reads a repository that is listed twice once, and says so', () => {
    expect(scan.notices).toEqual([expect.stringMatching(/^1 of the addresses/)])
  })

  it('writes an index, and a folder for each repository', () => {
    const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))
    const schema = new URL('../../schema/audit-index.schema.json', import.meta.url)
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(index), JSON.stringify(validate.errors)).toBe(true)
    expect(index.keys).toHaveLength(fleet.keys)
    expect(index.summary).toMatchObject({ repositories: 43, incomplete: 1, notRead: 2 })
    for (const { name, reports } of index.repositories) {
      if (name === 'r42-missing') expect(reports).toBeUndefined()
      else {
        expect(readdirSync(join(out, reports)).sort()).toEqual([
          'report.html',
          'report.json',
          'report.sarif',
          'report.txt',
        ])
      }
    }
    expect(readFileSync(join(out, 'index.csv'), 'utf8').split('\r\n')).toHaveLength(fleet.keys + 2)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('r01')
    expect(existsSync(join(out, '.state'))).toBe(false)
  })

  it('has the hashes of lines in SARIF, also that of a single repository', () => {
    const folder = temporaryFolder()
    for (const name of ['one', 'two']) {
      const text = `a\nKEY=${key('base62:32', 1)}\n`
      new TestRepository({ folder: join(folder, name) }).write('.env', text).commit()
    }
    const reports = join(folder, 'reports')
    const sarif = (path: string): string[] =>
      JSON.parse(readFileSync(path, 'utf8')).runs[0].results.map(
        (result: { partialFingerprints: { primaryLocationLineHash?: string } }) =>
          result.partialFingerprints.primaryLocationLineHash,
      )
    brleaks(['audit', 'one', 'two', '-q', '--output', reports], { cwd: folder })
    const parts = readdirSync(join(reports, 'repositories')).map((name) =>
      sarif(join(reports, 'repositories', name, 'report.sarif')),
    )
    expect(parts.flat()).toEqual([
      expect.stringMatching(/^[0-9a-f]+:1$/),
      expect.stringMatching(/^[0-9a-f]+:1$/),
    ])
    expect(sarif(join(reports, 'report.sarif'))[0]).toBe(parts[0]?.[0])
  })

  it('gives the same report as four shards that are merged, in any order', () => {
    const shards = [3, 1, 4, 2].map((shard) => {
      const path = join(temporaryFolder(), 'report.json')
      expect([0, 1, 3]).toContain(audit('--shard', `${shard}/4`, '--report', `json=${path}`).status)
      return path
    })
    const counts = shards.map((path) => readSaved(path).scan.repositories.length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(listed.length)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    const merged = temporaryFolder()
    brleaks(['report', ...shards, '--output', merged])
    expect(comparable(join(merged, 'report.json'))).toEqual(comparable(whole))
    expect(readFileSync(join(merged, 'index.csv'))).toEqual(readFileSync(join(out, 'index.csv')))
  })

  it('goes on where it was killed, and gives the same report', async () => {
    const folder = temporaryFolder()
    const child = startEndlessAudit(folder)
    const results = join(folder, '.state/results')
    const finished = () => (existsSync(results) ? readdirSync(results).length : 0)
    while (finished() < 5) await pause(20)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const before = finished()
    expect(before).toBeLessThan(listed.length)
    // A damaged result is read again.
    writeFileSync(join(results, readdirSync(results)[0] ?? ''), '{')
    const resumed = brleaks(['audit', '--repos-file', list, '--output', folder], {
      cwd: fleet.folder,
    })
    expect(resumed.err).toMatch(/^brleaks: going on with the audit of /)
    expect(comparable(join(folder, 'report.json'))).toEqual(comparable(whole))
    expect(existsSync(join(folder, '.state'))).toBe(false)
  })

  it('stopped by Ctrl-C, reports what it has read and names the rest', async () => {
    const folder = temporaryFolder()
    const child = startEndlessAudit(folder)
    const results = join(folder, '.state/results')
    while (!existsSync(results) || readdirSync(results).length < 3) await pause(20)
    child.kill('SIGINT')
    await new Promise((resolve) => child.once('exit', resolve))
    const { scan: stopped } = readSaved(join(folder, 'report.json'))
    expect(stopped.interrupted).toBe(true)
    expect(stopped.repositories).toHaveLength(listed.length)
    const rest = stopped.repositories.filter(
      ({ reason }) => reason === 'the audit was stopped before',
    )
    expect(rest.length).toBeGreaterThan(0)
    expect(readdirSync(results).length).toBeGreaterThanOrEqual(3)
  })

  it('finds the same in the folder that holds the repositories, and with a glob', () => {
    const reports = [['.'], ['r*']].map((operands) => {
      const path = join(temporaryFolder(), 'report.json')
      brleaks(['audit', ...operands, '-q', '--report', `json=${path}`], { cwd: fleet.folder })
      return readSaved(path)
    })
    for (const {
      findings: found,
      scan: { repositories },
    } of reports) {
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual(
        findings.map(({ fingerprint }) => fingerprint),
      )
      expect(repositories).toHaveLength(listed.length - 1)
    }
  })
})

describe('audits of several repositories', () => {
  it('end with status 0 if all were read and none has a key', () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b']) {
      new TestRepository({ folder: join(folder, name) }).write('a.txt', 'text').commit()
    }
    const { status, out } = brleaks(['audit', 'a', 'b'], { cwd: folder })
    expect(status).toBe(0)
    expect(out).toContain('Repositories (2: 2 read)')
  })

  it('end with status 3 if none has a key, but one could not be read', () => {
    const folder = temporaryFolder()
    new TestRepository({ folder: join(folder, 'a') }).write('a.txt', 'text').commit()
    expect(brleaks(['audit', 'a', 'nowhere'], { cwd: folder }).status).toBe(3)
  })

  it('follow the configuration of each repository, and of no other', () => {
    const { folder } = makeFleet(4)
    new TestRepository({ folder: join(folder, 'r00') })
      .write('brleaks.config.json', '{ "exclude": ["**"], "version": 1 }')
      .commit()
    const { out } = brleaks(['audit', '.', '--format', 'json'], { cwd: folder })
    const settings = JSON.parse(out).scan.configuration.settings
    expect(settings).toEqual([
      expect.objectContaining({
        name: 'exclude',
        origin: expect.stringMatching(/^r00: brleaks\.config\.json:/),
      }),
    ])
  })

  it('of a repository with an invalid configuration fail only for it', () => {
    const { folder } = makeFleet(2)
    writeFileSync(join(folder, 'r01/brleaks.config.json'), '{')
    const { out } = brleaks(['audit', '.', '--format', 'json'], { cwd: folder })
    const { repositories } = JSON.parse(out).scan
    expect(repositories).toMatchObject([
      { name: 'r00', status: 'read' },
      {
        name: 'r01',
        status: 'not-read',
        reason: expect.stringContaining('brleaks.config.json:1:'),
      },
    ])
  })

  it.each([
    [
      'an unreadable list',
      ['--repos-file', 'nowhere.txt'],
      /list of repositories nowhere\.txt: no such file/,
    ],
    ['a bad shard', ['a', 'b', '--shard', '5/4'], /option --shard: expected i\/n .*got "5\/4"/],
    [
      'keys in full',
      ['a', 'b', '--show-secrets'],
      /--show-secrets shows the keys of one repository/,
    ],
    ['a glob without matches', ['a', 'x*'], /x\*: no file or folder matches/],
  ])('refuse %s with one line', (_, args, message) => {
    const folder = temporaryFolder()
    const { status, err } = brleaks(['audit', ...args], { cwd: folder })
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('refuse a state folder that another audit uses', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'state/results'), { recursive: true })
    writeFileSync(join(folder, 'state/lock'), '1 elsewhere\n')
    const { status, err } = brleaks(['audit', 'a', 'b', '--state', 'state'], { cwd: folder })
    expect(status).toBe(2)
    expect(err).toMatch(/another audit \(process 1 on elsewhere\) uses this folder/)
  })

  it('name what the time budget left unread, and go on', () => {
    const { folder } = makeFleet(2)
    const args = ['audit', '.', '--time-budget', '0.001', '--format', 'json']
    const { out } = brleaks(args, { cwd: folder })
    const { repositories, coverage, interrupted } = JSON.parse(out).scan
    expect(interrupted).toBe(false)
    expect(repositories).toMatchObject([{ status: 'incomplete' }, { status: 'incomplete' }])
    expect(coverage.failed[0].reason).toMatch(/0\.001/)
  })

  it('verify a key that several have once', async () => {
    const shared = key('base62:40', 9100)
    const folder = temporaryFolder()
    for (const name of ['a', 'b', 'c', 'd']) {
      new TestRepository({ folder: join(folder, name) }).write('.env', `KEY=${shared}\n`).commit()
    }
    const api = await startSimulator({ keys: { [shared]: live('print_orders:read') } })
    try {
      const args = ['audit', '.', '--verify', '--api-url', api.url, '--format', 'json', '-j', '4']
      const { status, out } = await runBrleaks(args, { cwd: folder })
      expect(status).toBe(1)
      expect(JSON.parse(out).findings).toMatchObject([{ verification: { status: 'live' } }])
      const asked = () => api.bearers().filter((bearer) => bearer.includes(shared)).length
      const before = asked()
      await runBrleaks(['audit', 'a', '--verify', '--api-url', api.url], { cwd: folder })
      expect(before).toBe(asked() - before)
    } finally {
      await api.close()
    }
  })

  it('refuses a list without a repository: a list that could not be made would look clean', () => {
    const empty = join(temporaryFolder(), 'empty.txt')
    writeFileSync(empty, '# nothing\n\n')
    expect(brleaks(['audit', '--repos-file', empty])).toEqual({
      status: 2,
      out: '',
      err: `brleaks: list of repositories ${empty}: it is empty\n`,
    })
    expect(brleaks(['audit', '--repos-file', '-']).err).toContain('it is empty')
  })
})
