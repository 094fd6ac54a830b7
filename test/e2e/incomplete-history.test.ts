import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { makePack, type PackEntry } from '../helpers/pack.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 777)

function failedOf(repository: TestRepository, env: NodeJS.ProcessEnv = {}) {
  const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder, env })
  return { status, complete: report.scan.complete, failed: report.scan.coverage.failed }
}

/** A repository that holds one object of each type, tagged. */
function wholeRepository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repository = new TestRepository({ objectFormat })
  repository.write('a.txt', 'one\n').write('sub/b.txt', 'two\n').commit('first')
  repository.write('a.txt', 'one and more\n').commit('second')
  repository.git('tag', '-a', 'v1', '-m', 'release')
  return repository
}

const victims = [
  ['a blob', 'HEAD~1:a.txt'],
  ['a blob of a folder', 'HEAD:sub/b.txt'],
  ['a tree', 'HEAD:sub'],
  ['the tree of a commit', 'HEAD~1^{tree}'],
  ['a commit that another one has as its parent', 'HEAD~1'],
  ['what a tag points to', 'v1^{commit}'],
  ['the tag that a ref points to', 'v1'],
] as const

describe.each(['sha1', 'sha256'] as const)('a missing object (%s)', (format) => {
  it.each(victims)('is reported and makes the scan incomplete: loose, %s', (_, revision) => {
    const repository = wholeRepository(format)
    expect(failedOf(repository)).toMatchObject({ status: 0, failed: [] })
    const oid = repository.git('rev-parse', revision)
    repository.remove(join('.git/objects', oid.slice(0, 2), oid.slice(2)))
    const { status, complete, failed } = failedOf(repository)
    expect({ status, complete }).toEqual({ status: 3, complete: false })
    expect(failed.map((problem) => problem.what)).toContain(`object ${oid}`)
  })

  it.each(victims)('is reported and makes the scan incomplete: packed, %s', (_, revision) => {
    const repository = wholeRepository(format)
    const oid = repository.git('rev-parse', revision)
    const all = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')
    const others = all.split('\n').filter((line) => line !== oid)
    const input = `${others.join('\n')}\n`
    repository.gitWith({ input }, 'pack-objects', '-q', '.git/objects/pack/pack')
    for (const line of all.split('\n'))
      repository.remove(join('.git/objects', line.slice(0, 2), line.slice(2)))
    const { status, failed } = failedOf(repository)
    expect(status).toBe(3)
    expect(failed.map((problem) => problem.what)).toContain(`object ${oid}`)
  })
})

describe('a partial clone', () => {
  function partialClone(): { folder: string; source: TestRepository } {
    const source = wholeRepository()
    source.git('config', 'uploadpack.allowFilter', 'true')
    const folder = temporaryFolder()
    const address = `file://${source.folder}`
    source.git('clone', '-q', '--bare', '--filter=blob:none', address, folder)
    return { folder, source }
  }

  it('is incomplete, and missing objects are reported, not fetched', () => {
    const { folder, source } = partialClone()
    const { status, report } = brleaksJson(['git', folder])
    const failed = report.scan.coverage.failed.map((problem) => problem.what)
    expect(status).toBe(3)
    expect(failed).toContain('partial clone')
    expect(failed).toContain(`object ${source.git('rev-parse', 'HEAD:a.txt')}`)
    expect(brleaksJson(['git', folder]).report.scan.coverage.failed).toHaveLength(failed.length)
  })

  it('that lacks no object is complete', () => {
    const { folder, source } = partialClone()
    const all = source.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')
    const pack = join(folder, 'objects/pack/pack')
    source.gitWith({ input: `${all}\n` }, 'pack-objects', '-q', pack)
    expect(brleaksJson(['git', folder])).toMatchObject({
      status: 0,
      report: { scan: { complete: true, coverage: { failed: [] } } },
    })
  })
})

describe('a missing object that is not needed', () => {
  it('is not reported if only unreachable objects refer to it', () => {
    const repository = wholeRepository()
    const tree = 'ab'.repeat(20)
    const person = 'Ada <ada@example.test> 1700000000 +0000'
    repository.dangle('commit', `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nlost\n`)
    expect(failedOf(repository)).toMatchObject({ status: 0, failed: [] })
  })

  it('is not reported if it belongs to a submodule', () => {
    const repository = wholeRepository()
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'cd'.repeat(20)},module`)
    repository.git('commit', '-q', '-m', 'submodule')
    expect(failedOf(repository)).toMatchObject({ status: 0, failed: [] })
  })
})

describe('a pack that cannot be used', () => {
  function packed(): { repository: TestRepository; pack: string; index: string } {
    const repository = wholeRepository()
    repository.git('repack', '-q', '-a', '-d')
    const folder = join(repository.folder, '.git/objects/pack')
    const path = (ending: string) =>
      join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '')
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    return { repository, pack: path('.pack'), index: path('.idx') }
  }

  it.each([
    ['without an index', (_: string, index: string) => rmSync(index)],
    ['with an index that is not one', (_: string, index: string) => writeFileSync(index, 'none')],
    [
      'with a truncated index',
      (_: string, index: string) => writeFileSync(index, readFileSync(index).subarray(0, 1100)),
    ],
    ['that is empty', (pack: string) => writeFileSync(pack, '')],
    [
      'that is cut short',
      (pack: string) => writeFileSync(pack, readFileSync(pack).subarray(0, 200)),
    ],
    ['that is gone', (pack: string) => rmSync(pack)],
  ])('is named, never passed over: one %s', (_, damage) => {
    const { repository, pack, index } = packed()
    damage(pack, index)
    const { status, failed } = failedOf(repository)
    expect(status).toBe(3)
    expect(failed.length).toBeGreaterThan(0)
    expect(failed.every(({ what }) => what.includes('pack-') || /[0-9a-f]{40}/.test(what))).toBe(
      true,
    )
  })

  it('with an index of version 1 is read', () => {
    const { repository, pack, index } = packed()
    rmSync(index)
    repository.git('index-pack', '--index-version=1', '-o', index, pack)
    const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect({ status, objects: report.scan.coverage.objects }).toEqual({ status: 0, objects: 9 })
  })
})

describe('a made-up pack', () => {
  const first = '11'.repeat(20)
  const second = '22'.repeat(20)
  /** A delta that copies nothing: base size, result size, one insert of three bytes. */
  const delta = Buffer.from([3, 3, 3, ...Buffer.from('abc')])

  function withPack(entries: readonly PackEntry[]): TestRepository {
    const repository = wholeRepository()
    const { pack, index } = makePack(entries)
    const folder = join(repository.folder, '.git/objects/pack')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'pack-made.pack'), pack)
    writeFileSync(join(folder, 'pack-made.idx'), index)
    return repository
  }

  it.each<readonly [string, PackEntry[], string[]]>([
    [
      'a delta that is its own base',
      [{ oid: first, type: 'ref-delta', base: first, data: delta }],
      [first],
    ],
    [
      'two deltas that are each other’s base',
      [
        { oid: first, type: 'ref-delta', base: second, data: delta },
        { oid: second, type: 'ref-delta', base: first, data: delta },
      ],
      [first, second],
    ],
    [
      'a delta whose base is not there',
      [{ oid: first, type: 'ref-delta', base: '33'.repeat(20), data: delta }],
      [first],
    ],
    [
      'a size that no memory holds',
      [{ oid: first, type: 'blob', size: 2 ** 45, data: Buffer.from('abc') }],
      [first],
    ],
    [
      'a size above what is there',
      [{ oid: first, type: 'blob', size: 500, data: Buffer.from('abc') }],
      [first],
    ],
    [
      'data that is not a zlib stream',
      [
        {
          oid: first,
          type: 'blob',
          size: 9,
          data: Buffer.alloc(0),
          packed: Buffer.from('not zlib at all'),
        },
      ],
      [first],
    ],
    [
      'a delta that copies from behind its base',
      [
        { oid: second, type: 'blob', data: Buffer.from('abc') },
        {
          oid: first,
          type: 'ref-delta',
          base: second,
          // Copies 100 bytes from offset 200 of three.
          data: Buffer.from([3, 100, 0x91, 200, 100]),
        },
      ],
      [first],
    ],
  ])('with %s ends as incomplete, and its objects are named', (_, entries, oids) => {
    const { status, failed } = failedOf(withPack(entries))
    expect(status).toBe(3)
    expect(failed.map((problem) => problem.what)).toEqual(
      expect.arrayContaining(oids.map((oid) => `object ${oid}`)),
    )
  })
})

describe('an index that is damaged', () => {
  it('is reported, and everything else is read and traced', () => {
    const repository = wholeRepository()
    repository.write('key.txt', `${secret}\n`).commit('key')
    repository.write('.git/index', 'no index')
    const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(report.scan.complete).toBe(false)
    expect(report.scan.coverage.failed.map((problem) => problem.what)).toEqual(['an index'])
    expect(report.findings[0]?.exposure?.atHead).toBe(true)
  })
})

describe('a git that fails halfway', () => {
  /** A folder with a `git` that passes on the first bytes of some commands and then kills itself. */
  function dyingGit(words: string): string {
    const folder = temporaryFolder()
    const script = `#!/bin/sh
case "$*" in
  *"${words}"*) PATH="$REAL_PATH" git "$@" | head -c 150; kill -9 $$ ;;
  *) PATH="$REAL_PATH" exec git "$@" ;;
esac
`
    writeFileSync(join(folder, 'git'), script.replaceAll('$REAL_PATH', process.env.PATH ?? ''), {
      mode: 0o755,
    })
    return `${folder}:${process.env.PATH}`
  }

  const many = new TestRepository()
  many.write('a.txt', 'x\n').commit('base')
  for (let i = 0; i < 5; i++) many.write(`f${i}.txt`, `${'text\n'.repeat(i + 20)}`).commit(`c${i}`)
  many.write('z.txt', `${secret}\n`).commit('key')
  // Refs with ordinary names are read without git.
  many.git('branch', 'größe')

  it.each([
    ['cat-file --batch', ['git', '.', '--range', 'HEAD~6..HEAD']],
    ['diff-tree', ['git', '.', '--range', 'HEAD~6..HEAD']],
    ['rev-list', ['git', '.', '--range', 'HEAD~6..HEAD']],
    ['for-each-ref', ['git', '.']],
    ['log', ['git', '.']],
    ['ls-files', ['scan', '.']],
  ])('(%s) never makes a scan clean', (words, args) => {
    const { status, out, err } = brleaks(args, {
      cwd: many.folder,
      env: { PATH: dyingGit(words) },
    })
    expect(status).not.toBe(0)
    // Either the key was found before, and the report says incomplete; or one line says what happened.
    expect(`${out}${err}`).toMatch(/INCOMPLETE|SIGKILL/)
    expect(err).not.toContain('    at ')
    expect(`${out}${err}`).not.toContain(secret)
  })
})

describe('a pipe in place of a ref', () => {
  it('is reported before git waits for it', () => {
    const repository = wholeRepository()
    const pipe = join(repository.folder, '.git/refs/heads/pipe')
    repository.gitWith({}, 'update-index', '-q', '--refresh')
    mkfifo(pipe)
    const { status, out, err } = brleaks(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(3)
    expect(out + err).toContain('refs/heads/pipe is neither a file nor a folder')
  })
})

function mkfifo(path: string): void {
  const { status } = spawnSync('mkfifo', [path])
  if (status !== 0) throw new Error('mkfifo failed')
}
