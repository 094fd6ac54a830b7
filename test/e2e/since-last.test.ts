import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

interface Audit {
  readonly status: number | null
  readonly err: string
  readonly objects: number
  readonly left: number
  readonly notices: readonly string[]
  readonly complete: boolean
  readonly failed: readonly { readonly what: string }[]
  /** Without what differs from run to run. */
  readonly findings: unknown
}

/** Audits with a cache and a secret of their own. */
function auditor(cache = temporaryFolder()) {
  const env = { BRLEAKS_CACHE_SECRET: 'a secret of this test, long enough' }
  const run = (folder: string, ...args: string[]): Audit => {
    const { status, out, err } = brleaks(['audit', folder, '--format', 'json', ...args], { env })
    const { scan, findings } = JSON.parse(out)
    const skipped: { what: string; count: number }[] = scan.coverage.skipped
    return {
      status,
      err,
      objects: scan.coverage.objects,
      left: skipped.find(({ what }) => what === 'objects')?.count ?? 0,
      notices: scan.notices,
      complete: scan.complete,
      failed: scan.coverage.failed,
      findings,
    }
  }
  return {
    cache,
    run,
    sinceLast: (folder: string, ...args: string[]) =>
      run(folder, '--since-last', '--cache', cache, ...args),
  }
}

/** A repository with keys in every kind of object. */
function repositoryWithKeys(): TestRepository {
  const repository = new TestRepository()
  for (let i = 0; i < 30; i++) repository.write(`src/${i}.txt`, `nothing ${i}\n`)
  repository.write('a.env', `K=${key('base62:40', 1)}\n`).commit('adds a key')
  repository.remove('a.env').commit('removes it')
  repository.write(`${key('base62:40', 2)}.txt`, 'in a name\n').commit('adds a name')
  repository.remove(`${key('base62:40', 2)}.txt`).commit('removes the name')
  repository.write('b.txt', 'b\n').commit(`message with ${key('base62:40', 3)}`)
  repository.write('c.json.br', brotliCompressSync(`{"key": "${key('base62:40', 4)}"}`))
  repository.commit('adds a brotli file')
  repository.remove('c.json.br').commit('removes it')
  repository.git('tag', '-a', '-m', `tag with ${key('base62:40', 5)}`, 'v1')
  return repository
}

describe('an audit with --since-last', () => {
  const { sinceLast, run } = auditor()
  const repository = repositoryWithKeys()
  const whole = run(repository.folder)

  it('reads everything at first', () => {
    const first = sinceLast(repository.folder)
    expect(first.status).toBe(1)
    expect(first).toMatchObject({ objects: whole.objects, left: 0, complete: true })
    expect(first.findings).toEqual(whole.findings)
    expect(first.findings).toHaveLength(5)
  })

  it('then reads only what was found before, and reports the same', () => {
    const second = sinceLast(repository.folder)
    expect(second.findings).toEqual(whole.findings)
    expect(second.left).toBeGreaterThan(30)
    expect(second.objects + second.left).toBe(whole.objects)
    expect(second.objects).toBeLessThan(15)
    expect(sinceLast(repository.folder)).toEqual(second)
  })

  it('reads a new commit, also after everything was packed', () => {
    repository.write('d.env', `K=${key('base62:40', 6)}\n`).commit('adds another key')
    const loose = sinceLast(repository.folder)
    expect(loose.findings).toHaveLength(6)
    expect(loose.findings).toEqual(run(repository.folder).findings)
    repository.git('gc', '-q', '--prune=now')
    const packed = sinceLast(repository.folder)
    expect(packed.findings).toEqual(run(repository.folder).findings)
    expect(packed.left).toBeGreaterThan(30)
  })

  it('reads everything if options change what is found', () => {
    expect(sinceLast(repository.folder, '--decode-depth', '2').left).toBe(0)
    expect(sinceLast(repository.folder, '--decode-depth', '2').left).toBeGreaterThan(30)
  })

  it('reads everything to list what was filtered', () => {
    expect(sinceLast(repository.folder, '--show-filtered').left).toBe(0)
  })

  it('reads everything without --since-last, and remembers it with --cache', () => {
    const { cache, run: audit, sinceLast: next } = auditor()
    expect(audit(repository.folder, '--cache', cache).left).toBe(0)
    expect(next(repository.folder).left).toBeGreaterThan(30)
  })
})

describe('what --since-last leaves out', () => {
  it('does not call a repository complete that was incomplete before', () => {
    const { sinceLast } = auditor()
    const repository = new TestRepository()
    repository.write('a.txt', 'a\n').commit('a')
    repository.write('a.txt', 'b\n').commit('b')
    const blob = repository.git('rev-parse', 'HEAD~1:a.txt')
    rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    for (let i = 0; i < 2; i++) {
      expect(sinceLast(repository.folder)).toMatchObject({ status: 3, left: 0, complete: false })
    }
  })

  it.each([
    ['without a key', 'a.txt'],
    ['with a key', 'a.env'],
  ])('names an object %s that is missing since', (_, path) => {
    const { sinceLast } = auditor()
    const repository = new TestRepository()
    repository
      .write('a.txt', 'a\n')
      .write('a.env', `K=${key('base62:40', 1)}\n`)
      .commit('a')
    repository.write('a.txt', 'b\n').remove('a.env').commit('b')
    expect(sinceLast(repository.folder)).toMatchObject({ status: 1, complete: true })
    const blob = repository.git('rev-parse', `HEAD~1:${path}`)
    rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    for (let i = 0; i < 2; i++) {
      const audit = sinceLast(repository.folder)
      expect(audit.complete).toBe(false)
      expect(audit.failed).toEqual([expect.objectContaining({ what: `object ${blob}` })])
    }
  })

  it('leaves out what it knows also after objects that nothing needs were removed', () => {
    const { sinceLast } = auditor()
    const repository = new TestRepository()
    repository.write('a.txt', 'a\n').commit('a')
    repository.gitWith({ input: 'nothing needs this\n' }, 'hash-object', '-w', '--stdin')
    expect(sinceLast(repository.folder)).toMatchObject({ objects: 4, left: 0 })
    repository.git('prune', '--expire=now')
    expect(sinceLast(repository.folder)).toMatchObject({ status: 0, left: 3, complete: true })
  })

  it('reads submodules each time, and reports the same', () => {
    const { run, sinceLast } = auditor()
    const library = new TestRepository()
    library.write('a.env', `K=${key('base62:40', 1)}\n`).commit('a')
    library.remove('a.env').commit('removes it')
    const repository = new TestRepository()
    for (let i = 0; i < 10; i++) repository.write(`${i}.txt`, `${i}\n`)
    repository.commit('b')
    repository.gitWith(
      {},
      ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
      ...[library.folder, 'library'],
    )
    repository.commit('adds a submodule')
    const whole = run(repository.folder)
    expect(sinceLast(repository.folder).findings).toEqual(whole.findings)
    const second = sinceLast(repository.folder)
    expect(second.findings).toEqual(whole.findings)
    expect(second.left).toBeGreaterThan(10)
    expect(second.objects + second.left).toBe(whole.objects)
  })

  it('names an archive that cannot be read each time', () => {
    const { sinceLast } = auditor()
    const repository = new TestRepository()
    const gzip = Buffer.from('1f8b0800000000000003', 'hex')
    repository.write('a.gz', gzip).commit('adds half a file')
    repository.remove('a.gz').commit('removes it')
    repository.write('b.txt', 'b\n').commit('b')
    const first = sinceLast(repository.folder)
    const second = sinceLast(repository.folder)
    expect(first).toMatchObject({ status: 3, complete: false })
    expect(second).toMatchObject({ status: 3, complete: false })
    expect(second.left).toBeGreaterThan(0)
  })

  it('keeps no key, and nothing of the content of a repository', () => {
    const { cache, sinceLast } = auditor()
    const repository = repositoryWithKeys()
    sinceLast(repository.folder)
    const files = readdirSync(cache).map((name) => readFileSync(join(cache, name)))
    expect(files).toHaveLength(1)
    const [held = Buffer.alloc(0)] = files
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(held.includes(key('base62:40', seed).slice(3, 15))).toBe(false)
    }
    // Ids of objects with a key are left out: they are read again.
    const blob = repository.git('rev-parse', 'HEAD~6:a.env')
    expect(held.includes(Buffer.from(blob, 'hex'))).toBe(false)
    const clean = repository.git('rev-parse', 'HEAD:src/1.txt')
    expect(held.includes(Buffer.from(clean, 'hex'))).toBe(true)
  })
})

describe('the cache of --since-last', () => {
  const repository = new TestRepository()
  for (let i = 0; i < 20; i++) repository.write(`${i}.txt`, `${i}\n`)
  repository.commit('adds files')

  function onlyFile(cache: string): string {
    const [name = ''] = readdirSync(cache)
    return join(cache, name)
  }

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one byte',
      (bytes: Buffer) => {
        const changed = Buffer.from(bytes)
        changed[changed.length - 50] = (changed[changed.length - 50] ?? 0) ^ 1
        return changed
      },
    ],
    ['random', () => Buffer.alloc(4096, 'x')],
  ])('is ignored and rebuilt if it is %s', (_, damage) => {
    const { cache, sinceLast } = auditor()
    sinceLast(repository.folder)
    const file = onlyFile(cache)
    writeFileSync(file, damage(readFileSync(file)))
    const audit = sinceLast(repository.folder)
    expect(audit).toMatchObject({ status: 0, left: 0 })
    expect(audit.notices).toEqual([expect.stringContaining(`ignored the cache ${file}`)])
    expect(sinceLast(repository.folder)).toMatchObject({ notices: [] })
    expect(sinceLast(repository.folder).left).toBeGreaterThan(0)
  })

  it('is ignored if it is signed with another secret', () => {
    const cache = temporaryFolder()
    const args = ['audit', repository.folder, '--since-last', '--cache', cache]
    brleaks(args, { env: { BRLEAKS_CACHE_SECRET: 'the secret of another machine' } })
    const { out } = brleaks(args, { env: { BRLEAKS_CACHE_SECRET: 'the secret of this machine' } })
    expect(out).toContain('signed with another secret')
  })

  it('is signed with a secret in the user’s configuration if there is no variable', () => {
    const [home, cache] = [temporaryFolder(), temporaryFolder()]
    const env = { HOME: home }
    const args = ['audit', repository.folder, '--since-last', '--format', 'json']
    brleaks(args, { env })
    expect(readdirSync(join(home, '.cache/brleaks/objects'))).toHaveLength(1)
    const secret = join(home, '.config/brleaks/cache-secret')
    expect(readFileSync(secret, 'utf8')).toMatch(/^[0-9a-f]{64}$/)
    expect(brleaks(args, { env }).out).toContain('an earlier audit read them')
    writeFileSync(secret, 'short')
    const damaged = brleaks([...args, '--cache', cache], { env })
    expect(damaged).toMatchObject({ status: 2, out: '' })
    expect(damaged.err).toContain(`remove ${secret}`)
  })

  it('removes what no audit has used for long', () => {
    const { cache, sinceLast } = auditor()
    const old = join(cache, 'old.objects')
    writeFileSync(old, 'old')
    utimesSync(old, 1_000_000, 1_000_000)
    writeFileSync(join(cache, 'not ours.txt'), 'kept')
    sinceLast(repository.folder)
    expect(readdirSync(cache)).not.toContain('old.objects')
    expect(readdirSync(cache)).toContain('not ours.txt')
  })

  it('that cannot be written is named, and the audit goes on', () => {
    const { cache, sinceLast } = auditor()
    sinceLast(repository.folder)
    const file = onlyFile(cache)
    rmSync(file)
    mkdirSync(file)
    const audit = sinceLast(repository.folder)
    expect(audit).toMatchObject({ status: 0, left: 0 })
    expect(audit.notices.join('\n')).toContain(`could not write the cache ${file}`)
  })

  it('refuses a secret that is too short', () => {
    const { status, err } = brleaks(['audit', repository.folder, '--since-last'], {
      env: { BRLEAKS_CACHE_SECRET: 'short' },
    })
    expect(status).toBe(2)
    expect(err).toBe('brleaks: BRLEAKS_CACHE_SECRET: expected at least 16 characters\n')
  })

  it('works for several repositories', () => {
    const cache = temporaryFolder()
    const other = new TestRepository()
    other.write('a.txt', 'a\n').commit('a')
    const args = [
      ...['audit', repository.folder, other.folder, '--since-last', '--cache', cache],
      ...['--format', 'json'],
    ]
    const env = { BRLEAKS_CACHE_SECRET: 'a secret of this test, long enough' }
    brleaks(args, { env })
    expect(readdirSync(cache)).toHaveLength(2)
    const { skipped } = JSON.parse(brleaks(args, { env }).out).scan.coverage
    expect(skipped).toContainEqual(expect.objectContaining({ what: 'objects', count: 25 }))
  })
})

describe('an audit of a bare repository', () => {
  it('reads each object once', () => {
    const repository = new TestRepository({ bare: true })
    const blob = repository.gitWith(
      { input: `K=${key('base62:40', 1)}\n` },
      'hash-object',
      '-w',
      '--stdin',
    )
    const { status, out } = brleaks(['audit', repository.folder, '--format', 'json'])
    expect(status).toBe(1)
    const [finding] = JSON.parse(out).findings
    expect(finding.sightings).toHaveLength(1)
    expect(finding.sightings[0]).toMatchObject({ source: 'blob', object: blob })
  })
})
