import { copyFileSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:40', 1711)
const line = `KEY=${secret}\n`
const loose = deflateSync(`blob ${line.length}\0${line}`)

/** Files below .git that are neither an object of git, nor a ref, nor an index. */
const places: readonly (readonly [path: string, content: string | Buffer])[] = [
  ['lfs/tmp/download', line],
  ['lfs/incomplete/download', line],
  ['lfs/objects/ab/cd/download.part', line],
  ['lfs/logs/error.log', line],
  ['modules/removed/config', line],
  ['objects/ab/tmp_obj_a1b2c3', loose],
  [`objects/incoming-a1b2c3/ab/${'c'.repeat(38)}`, loose],
  ['objects/pack/tmp_pack_a1b2c3', line],
  ['objects/info/notes', line],
  ['refs/heads/main.lock', line],
  ['sharedindex.old', line],
  ['rr-cache/ab/preimage', line],
  ['config.orig', line],
  ['filter-repo/notes', line],
  ['worktrees/removed/COMMIT_EDITMSG', line],
]

function repositoryWith(files: readonly (readonly [string, string | Buffer])[]): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'a\n').commit('first')
  for (const [path, content] of files) {
    const file = join(repository.folder, '.git', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return repository
}

it('--expect-gone finds a key in every kind of file in the git directory', () => {
  const { folder: cwd } = repositoryWith(places)
  const args = ['audit', '.', '--expect-gone', '-']
  const { status, report } = brleaksJson(args, { cwd, input: `${secret}\n` })
  expect(status).toBe(1)
  const found = report.findings[0]?.sightings.map(({ path }) => path)
  expect(found).toEqual(places.map(([path]) => `.git/${path}`).sort())
})

it('an object that git has not finished to write leaves a scan complete, but proves nothing', () => {
  const repository = repositoryWith([])
  repository.git('gc', '-q')
  const folder = join(repository.folder, '.git/objects/pack')
  const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? ''
  const unfinished = join(folder, 'tmp_pack_a1b2c3')
  copyFileSync(join(folder, pack), unfinished)
  truncateSync(unfinished, 60)
  const { folder: cwd } = repository
  const scan = brleaksJson(['git', '.'], { cwd })
  expect(scan.status).toBe(0)
  expect(scan.report.scan.coverage.skipped).toContainEqual(
    expect.objectContaining({ what: '.git/objects/pack/tmp_pack_a1b2c3' }),
  )
  const proof = brleaks(['audit', '.', '--expect-gone', '-'], { cwd, input: `${secret}\n` })
  expect(proof.out).toContain('NOT PROVEN')
  expect(proof.out.replace(/\s+/g, ' ')).toContain('git has not finished to write it')
  expect(proof.status).toBe(3)
})
