import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

function packed(): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'one\n').commit('first')
  repository.git('repack', '-adq')
  repository.git('pack-refs', '--all')
  return repository
}

function putPipe(path: string): void {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(dirname(path), { recursive: true })
  execFileSync('mkfifo', [path])
}

/** The file of the pack with an ending. */
const packFile = (folder: string, ending: string) => {
  const packs = join(folder, '.git/objects/pack')
  return join(packs, readdirSync(packs).find((name) => name.endsWith(ending)) ?? '')
}

const places: readonly (readonly [string, (folder: string) => string])[] = [
  ['a pack', (folder) => packFile(folder, '.pack')],
  ['the index of a pack', (folder) => packFile(folder, '.idx')],
  ['a list of alternates', (folder) => join(folder, '.git/objects/info/alternates')],
  ['packed refs', (folder) => join(folder, '.git/packed-refs')],
  ['a ref', (folder) => join(folder, '.git/refs/heads/pipe')],
  ['a reflog', (folder) => join(folder, '.git/logs/HEAD')],
  ['HEAD', (folder) => join(folder, '.git/HEAD')],
  ['FETCH_HEAD', (folder) => join(folder, '.git/FETCH_HEAD')],
  ['the index', (folder) => join(folder, '.git/index')],
  ['a list of shallow commits', (folder) => join(folder, '.git/shallow')],
]

// A pipe without a writer blocks the first program that opens it without asking what it is.
describe('a pipe in a git directory', () => {
  it.each(places)('is reported and never waited for if it is %s', (_, place) => {
    const repository = packed()
    putPipe(place(repository.folder))
    const { status, out, err } = brleaks(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(3)
    expect(out + err).toMatch(/neither a file nor a folder/)
  })

  it('is reported if it is a loose object; all others are read', () => {
    const repository = new TestRepository()
    repository.write('a.txt', `k=${key()}\n`).commit('first')
    const path = join(repository.folder, '.git/objects/ab', 'c'.repeat(38))
    putPipe(path)
    const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(report.findings).toHaveLength(1)
    expect(report.scan.coverage.failed.map(({ what }) => what)).toContain(path)
  })
})
