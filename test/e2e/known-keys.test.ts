import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBefore } from '../helpers/fault.ts'
import { key } from '../helpers/keys.ts'
import { identityOf } from '../helpers/known.ts'
import { brleaks, brleaksJson, programPath, startBrleaks } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const keys = Array.from({ length: 12 }, (_, index) => key('base62:32', 300 + index))
const baselineName = 'brleaks.baseline.json'
const acceptAll = ['baseline', '--accept-all', '--reason', 'before brleaks came']
/** The scan of a pipeline: files and history. */
const pipeline = ['audit', '.']

interface Entry {
  fingerprint: string
  key: string
  reason: string
  owner?: string
  expires?: string
}

function baselineIn(repository: TestRepository): { scope: string[]; keys: Entry[] } {
  return JSON.parse(readFileSync(join(repository.folder, baselineName), 'utf8'))
}

/** A repository with twelve old keys, two per file, some of them only in history. */
function oldRepository(): TestRepository {
  const repository = new TestRepository()
  for (let i = 0; i < 12; i += 2) {
    repository.write(`src/part${i}.js`, `a = '${keys[i]}'\nb = '${keys[i + 1]}'\n`)
  }
  repository.commit('all the keys')
  repository.write('src/part0.js', `a = '${keys[0]}'\n`)
  repository.commit('one is removed, and stays in history')
  return repository
}

function adopted(): TestRepository {
  const repository = oldRepository()
  expect(brleaks(acceptAll, { cwd: repository.folder }).status).toBe(0)
  repository.commit('adopt brleaks')
  return repository
}

function unsuppressed(repository: TestRepository, args: readonly string[] = pipeline) {
  const { report, status } = brleaksJson(args, { cwd: repository.folder })
  const open = report.findings.filter((finding) => finding.suppressed === null)
  return { status, report, open: open.map((finding) => finding.redacted) }
}

describe('a repository with twelve old keys', () => {
  it('adopts brleaks: red before, green after, with every key still in the report', () => {
    const repository = oldRepository()
    expect(unsuppressed(repository).open).toHaveLength(12)
    const written = brleaks(acceptAll, { cwd: repository.folder })
    expect(written.err).toContain('12 keys (12 added, 0 removed)')
    repository.commit('adopt brleaks')
    const { status, report, open } = unsuppressed(repository)
    expect({ status, open }).toEqual({ status: 0, open: [] })
    expect(report.findings).toHaveLength(12)
    expect(report.findings[0]?.suppressed).toEqual({
      by: 'baseline',
      reason: 'before brleaks came',
      expires: null,
    })
    expect(report.summary.suppressed).toBe(12)
    expect(brleaks(['git', '--staged'], { cwd: repository.folder }).status).toBe(0)
    expect(brleaks([], { cwd: repository.folder }).status).toBe(0)
  })

  it('stays green when files are moved and reformatted, and after a rebase and a squash', () => {
    const repository = adopted()
    repository.git('checkout', '-q', '-b', 'feature')
    repository.git('mv', 'src', 'lib')
    for (const name of readdirSync(join(repository.folder, 'lib'))) {
      const text = readFileSync(join(repository.folder, 'lib', name), 'utf8')
      repository.write(`lib/${name}`, `\n\n// reformatted\n${text.replaceAll(' = ', '  =\n    ')}`)
    }
    repository.commit('move and reformat')
    repository.git('checkout', '-q', 'main')
    repository.write('README', 'hello\n').commit('meanwhile')
    repository.git('checkout', '-q', 'feature')
    repository.git('rebase', '-q', 'main')
    expect(unsuppressed(repository)).toMatchObject({ status: 0, open: [] })
    repository.git('checkout', '-q', 'main')
    repository.git('merge', '--squash', '-q', 'feature')
    repository.commit('squashed')
    expect(unsuppressed(repository)).toMatchObject({ status: 0, open: [] })
    expect(unsuppressed(repository, ['git', '--range', 'HEAD^..HEAD'])).toMatchObject({ status: 0 })
  })

  it('fails for a thirteenth key, and names only that one', () => {
    const repository = adopted()
    const thirteenth = key('base62:32', 399)
    repository.write('src/new.js', `c = '${thirteenth}'\n`)
    repository.git('add', '-A')
    const { masked } = identityOf(thirteenth)
    expect(unsuppressed(repository, ['git', '--staged'])).toMatchObject({
      status: 1,
      open: [masked],
    })
    repository.commit('a new key')
    expect(unsuppressed(repository)).toMatchObject({ status: 1, open: [masked] })
    const { out } = brleaks(pipeline, { cwd: repository.folder })
    expect(out.split('What to do')[0]?.match(/^HIGH/gm)).toHaveLength(1)
  })

  it('revokes and removes one: its entry is reported as unused, and pruned', () => {
    const repository = oldRepository()
    brleaks([...acceptAll, '--scope', 'files'], { cwd: repository.folder })
    repository.commit('adopt brleaks for the files')
    repository.write('src/part2.js', `b = '${keys[3]}'\n`).commit('one key is gone')
    const gone = identityOf(keys[2] ?? '')
    const { report, status } = brleaksJson(['.'], { cwd: repository.folder })
    expect(status).toBe(0)
    expect(report.scan.configuration.stale).toMatchObject([
      { state: 'unused', by: 'baseline', fingerprint: gone.fingerprint, redacted: gone.masked },
    ])
    expect(report.scan.notices.join()).toMatch(
      /1 known entry is unused: brleaks\.baseline\.json:\d+/,
    )
    const pruned = brleaks(['baseline', '--scope', 'files', '--prune'], { cwd: repository.folder })
    expect(pruned.err).toContain('10 keys (0 added, 1 removed)')
    expect(baselineIn(repository).keys.map((entry) => entry.fingerprint)).not.toContain(
      gone.fingerprint,
    )
    expect(brleaksJson(['.'], { cwd: repository.folder }).report.scan.configuration.stale).toEqual(
      [],
    )
  })

  it('keeps what people wrote when it is refreshed', () => {
    const repository = adopted()
    const path = join(repository.folder, baselineName)
    const text = readFileSync(path, 'utf8').replace('before brleaks came', 'ticket 12, revoked')
    writeFileSync(path, text)
    repository.write('src/new.js', `c = '${key('base62:32', 398)}'\n`).commit()
    brleaks(['baseline', '--accept-all', '--reason', 'later', '--owner', 'ops'], {
      cwd: repository.folder,
    })
    const { keys: entries } = baselineIn(repository)
    expect(entries).toHaveLength(13)
    expect(entries.filter((entry) => entry.reason === 'ticket 12, revoked')).toHaveLength(1)
    expect(entries.filter((entry) => entry.reason === 'before brleaks came')).toHaveLength(11)
    expect(
      entries.filter((entry) => entry.reason === 'later' && entry.owner === 'ops'),
    ).toHaveLength(1)
    const again = brleaks(['baseline'], { cwd: repository.folder })
    expect(again.err).toContain('is up to date')
    expect(again.status).toBe(0)
  })

  it('merges two branches that each add an entry', () => {
    const repository = adopted()
    // Between two entries each: the usual case. Two in the same gap conflict, as in any sorted list.
    const order = baselineIn(repository).keys.map((entry) => entry.fingerprint)
    const gap = (text: string) =>
      order.filter((other) => other < identityOf(text).fingerprint).length
    const added = Array.from({ length: 200 }, (_, index) => key('base62:32', 500 + index))
    const [ours = ''] = added
    const theirs = added.find((fingerprint) => Math.abs(gap(fingerprint) - gap(ours)) >= 2) ?? ''
    for (const [branch, text] of [
      ['one', ours],
      ['two', theirs],
    ]) {
      repository.git('checkout', '-q', '-b', branch ?? '', 'main')
      repository.write(`${branch}.js`, `k = '${text}'\n`)
      // Only files: this history has the other branch too.
      brleaks([...acceptAll, '--scope', 'files'], { cwd: repository.folder })
      repository.commit(`a key on ${branch}`)
    }
    repository.git('merge', '-q', '--no-edit', 'one')
    expect(baselineIn(repository).keys).toHaveLength(14)
    expect(unsuppressed(repository)).toMatchObject({ status: 0, open: [] })
  })

  it('names a merge that was left unfinished, with its line', () => {
    const repository = adopted()
    const path = join(repository.folder, baselineName)
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [...lines.slice(0, 8), '<<<<<<< HEAD', ...lines.slice(8)].join('\n'))
    const { status, err, out } = brleaks(pipeline, { cwd: repository.folder })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^brleaks: brleaks\.baseline\.json:9:1: merge conflict marker.*\n$/)
  })
})

describe('brleaks baseline', () => {
  it('asks for a way to decide without a terminal', () => {
    const repository = oldRepository()
    const { status, err } = brleaks(['baseline'], { cwd: repository.folder })
    expect(status).toBe(2)
    expect(err).toMatch(/12 keys not in the baseline.*--accept-all --reason/)
    expect(existsSync(join(repository.folder, baselineName))).toBe(false)
    expect(brleaks(['baseline', '--accept-all'], { cwd: repository.folder }).err).toMatch(
      /--reason/,
    )
  })

  it('leaves the old file whole when it is interrupted or cannot write', async () => {
    const repository = adopted()
    const before = readFileSync(join(repository.folder, baselineName), 'utf8')
    repository.write('new.txt', `k = '${key('base62:32', 1000)}'\n`)
    const script = `
      const fs = process.getBuiltinModule('node:fs')
      fs.renameSync = () => {
        process.kill(process.pid, 'SIGKILL')
        for (;;);
      }
      process.getBuiltinModule('node:module').syncBuiltinESMExports()`
    const { status, signal } = spawnSync(
      process.execPath,
      [...runBefore(script), programPath, 'baseline', '--accept-all', '--reason', 'x'],
      { cwd: repository.folder },
    )
    // The new file is written, but not yet in place of the old one.
    expect({ status, signal }).toEqual({ status: null, signal: 'SIGKILL' })
    expect(readFileSync(join(repository.folder, baselineName), 'utf8')).toBe(before)
  })

  it('does not overwrite what was written meanwhile', async () => {
    const repository = adopted()
    const path = join(repository.folder, baselineName)
    const pipe = join(repository.folder, '.git', 'import')
    execFileSync('mkfifo', [pipe])
    const args = ['baseline', '--accept-all', '--reason', 'x', '--owner', 'ops', '--import', pipe]
    repository.write('new.txt', `k = '${key('base62:32', 900)}'\n`)
    const program = startBrleaks(args, { cwd: repository.folder })
    const status = new Promise((resolve) => program.on('close', resolve))
    // Opens once the program reads from it, and by then it has read the baseline.
    const end = await open(pipe, 'w')
    const theirs = readFileSync(path, 'utf8').replace('before brleaks came', 'written meanwhile')
    writeFileSync(path, theirs)
    await end.writeFile('new.txt:rule:1\n')
    await end.close()
    expect(await status).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(theirs)
  })

  it('does not write through a link', () => {
    const repository = oldRepository()
    symlinkSync('elsewhere.json', join(repository.folder, baselineName))
    const { status, err } = brleaks(acceptAll, { cwd: repository.folder })
    expect(status).toBe(2)
    expect(err).toMatch(/link/)
    expect(existsSync(join(repository.folder, 'elsewhere.json'))).toBe(false)
  })

  it('does not prune after a scan that did not see everything', () => {
    const repository = adopted()
    const before = readFileSync(join(repository.folder, baselineName), 'utf8')
    for (const args of [
      ['--scope', 'files'],
      ['--max-size', '10'],
      ['--exclude', 'src'],
    ]) {
      const { status, err } = brleaks(['baseline', '--prune', ...args], { cwd: repository.folder })
      expect({ status, args }).toEqual({ status: 2, args })
      expect(err).toMatch(/--prune requires a (complete )?scan/)
    }
    expect(readFileSync(join(repository.folder, baselineName), 'utf8')).toBe(before)
  })

  it('removes expired entries with --prune, and adds a key again when it is accepted again', () => {
    const repository = adopted()
    const path = join(repository.folder, baselineName)
    const { fingerprint } = identityOf(keys[5] ?? '')
    const old = baselineIn(repository)
    for (const entry of old.keys)
      if (entry.fingerprint === fingerprint) entry.expires = '2020-01-01'
    writeFileSync(path, JSON.stringify(old))
    expect(unsuppressed(repository)).toMatchObject({ status: 1 })
    brleaks(['baseline', '--accept-all', '--reason', 'again', '--expires', '2999-12-31'], {
      cwd: repository.folder,
    })
    const entry = baselineIn(repository).keys.find((known) => known.fingerprint === fingerprint)
    expect(entry).toMatchObject({ reason: 'again', expires: '2999-12-31' })
    expect(unsuppressed(repository)).toMatchObject({ status: 0 })
    writeFileSync(path, JSON.stringify(old))
    brleaks(['baseline', '--prune'], { cwd: repository.folder })
    expect(baselineIn(repository).keys).toHaveLength(11)
  })

  it('writes where --baseline says, also for a bare repository', () => {
    const repository = adopted()
    const bare = new TestRepository({ bare: true })
    repository.git('push', '-q', bare.folder, 'main')
    expect(brleaks(['baseline', '.'], { cwd: bare.folder }).err).toMatch(/--baseline FILE/)
    const file = join(repository.folder, 'bare.json')
    const args = ['baseline', '.', '--baseline', file, '--accept-all', '--reason', 'bare']
    expect(brleaks(args, { cwd: bare.folder }).err).toContain('12 keys (12 added')
    expect(brleaks(['git', '.', '--baseline', file], { cwd: bare.folder }).status).toBe(0)
  })

  it('holds no key, and neither does anything it says', () => {
    const repository = oldRepository()
    const args = [
      'baseline',
      '--accept-all',
      '--reason',
      `like ${keys[0]}`,
      '--owner',
      keys[1] ?? '',
    ]
    const { out, err } = brleaks(args, { cwd: repository.folder })
    const text = out + err + readFileSync(join(repository.folder, baselineName), 'utf8')
    for (const key of keys) expect(text).not.toContain(key)
    expect(brleaks([baselineName], { cwd: repository.folder }).status).toBe(0)
  })
})

describe('a line that repeats a found key glued to a letter', () => {
  it.each(['text', 'json', 'markdown', 'sarif'])('is shown masked in %s', (format) => {
    const repository = new TestRepository()
    const [first = '', second = ''] = keys
    repository.write('a.txt', `k = "${first}" x${second}\nx${first} k = "${second}"\n`)
    const { out, err, status } = brleaks(['.', '-v', '-f', format], { cwd: repository.folder })
    expect(status).toBe(1)
    for (const key of [first, second]) expect(out + err).not.toContain(key)
  })
})
