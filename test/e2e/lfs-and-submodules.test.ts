import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

function scan(repository: TestRepository, command = 'git', ...options: string[]) {
  const args = [command, '.', ...options]
  const { status, report } = brleaksJson(args, { cwd: repository.folder })
  return { status, findings: report.findings, failed: report.scan.coverage.failed }
}

/** A repository with a file that Git LFS keeps: the pointer is committed, the content returned. */
function withPointer(content: string): { repository: TestRepository; path: string } {
  const repository = new TestRepository()
  const oid = createHash('sha256').update(content).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`
  repository.write('big/data.bin', pointer).commit('large file')
  const path = join(repository.folder, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)
  return { repository, path }
}

function keep(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

describe('a file of Git LFS', () => {
  it.each([[], ['--jobs', '2']])(
    'is read if its content was fetched, and reported at the path of its pointer %j',
    (...options) => {
      const content = `k=${key()}\n`
      const { repository, path } = withPointer(content)
      keep(path, content)
      const { status, findings, failed } = scan(repository, 'git', ...options)
      expect(status).toBe(1)
      expect(failed).toEqual([])
      expect(findings[0]?.sightings[0]).toMatchObject({
        source: 'blob',
        path: 'big/data.bin',
        line: 1,
        commit: repository.head(),
      })
    },
  )

  it('is counted if its content is missing, packed or loose', () => {
    const { repository } = withPointer('content')
    for (const pack of [false, true]) {
      if (pack) repository.git('repack', '-adq')
      const { status, failed } = scan(repository)
      expect(status).toBe(3)
      expect(failed).toEqual([
        {
          what: expect.stringMatching(/^1 Git LFS file \(pointers [0-9a-f]{10}\)$/),
          reason: 'the content is not here; fetch it with "git lfs fetch --all"',
        },
      ])
    }
  })

  it('is read even if no pointer names it any more', () => {
    const { repository, path } = withPointer('content')
    keep(path, 'content')
    const other = join(repository.folder, '.git/lfs/objects/ff/ff', 'f'.repeat(64))
    keep(other, `k=${key()}\n`)
    const { status, findings } = scan(repository)
    expect(status).toBe(1)
    expect(findings[0]?.sightings[0]?.path).toMatch(/^\.git\/lfs\/objects\/.*f{64}$/)
  })

  it('is not a text that only quotes a pointer, nor an empty file', () => {
    const repository = new TestRepository()
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize`
    repository.write('docs.md', `A pointer:\n${pointer} 12\n`).write('empty', `${pointer} 0\n`)
    repository.commit('documentation')
    expect(scan(repository)).toEqual({ status: 0, findings: [], failed: [] })
  })
})

/** A repository with a submodule whose history holds a key that its head no longer has. */
function withSubmodule(): { repository: TestRepository; introduced: string } {
  const library = new TestRepository({ folder: join(temporaryFolder(), 'library') })
  library.write('config/app.env', `k=${key()}\n`)
  const introduced = library.commit('add')
  library.remove('config').write('readme', 'nothing\n').commit('remove')
  const repository = new TestRepository()
  repository.write('a.txt', 'one\n').commit('first')
  const args = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add']
  repository.git(...args, library.folder, 'libs/library')
  repository.commit('submodule')
  return { repository, introduced }
}

describe('a submodule', () => {
  it.each(['git', 'audit'])('is read with its whole history by %s', (command) => {
    const { repository, introduced } = withSubmodule()
    const { status, findings, failed } = scan(repository, command)
    expect(status).toBe(1)
    expect(failed).toEqual([])
    expect(findings[0]?.sightings[0]).toMatchObject({
      path: 'libs/library/config/app.env',
      commit: introduced,
    })
  })

  it('is reported if its repository is damaged; everything else is read', () => {
    const { repository } = withSubmodule()
    rmSync(join(repository.folder, '.git/modules/libs/library/HEAD'))
    const { status, failed } = scan(repository)
    expect(status).toBe(3)
    expect(failed.map(({ what }) => what)).toEqual(['submodule libs/library'])
  })

  it('is named in problems with its objects', () => {
    const { repository, introduced } = withSubmodule()
    const objects = join(repository.folder, '.git/modules/libs/library/objects')
    rmSync(join(objects, introduced.slice(0, 2), introduced.slice(2)), { force: true })
    rmSync(join(objects, 'pack'), { recursive: true, force: true })
    const { failed } = scan(repository)
    expect(failed.length).toBeGreaterThan(0)
    for (const { what } of failed) expect(what).toMatch(/^submodule libs\/library: object /)
  })
})
