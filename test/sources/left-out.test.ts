import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isSecretFileName } from '../../src/sources/ignored-files.ts'
import { isCompressed, isLfsPointer } from '../../src/sources/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

function leftOut(args: string[], cwd: string) {
  const { report, status } = brleaksJson(args, { cwd })
  const { skipped, failed, files } = report.scan.coverage
  const rows = skipped.map(({ what, reason, count }) => `${count} ${what}: ${reason}`)
  return { rows, failed, files, status, report }
}

describe('what git ignores', () => {
  const ignored = () =>
    new TestRepository()
      .write('.gitignore', '.env\nconf/\nnode_modules/\n*.log\n')
      .write('.env', key('base62:32', 1))
      .write('conf/deep/.env.local', key('base62:32', 2))
      .write('conf/deep/.env.example', 'text')
      .write('node_modules/x/.env', 'text')
      .write('a.log', 'text')
      .write('b.txt', 'text')

  it('is counted, and files that may hold secrets are named; the scan stays clean', () => {
    const { rows, failed, status } = leftOut(['scan', '.'], ignored().folder)
    expect(status).toBe(0)
    expect(failed).toEqual([])
    const how = 'git ignores them; --no-gitignore reads them'
    expect(rows).toEqual([
      `1 ignored files: ${how}`,
      `2 ignored folders: ${how}: conf/, node_modules/`,
      `2 ignored files that may hold secrets: ${how}: .env, conf/deep/.env.local`,
    ])
    expect(brleaks(['scan', '.'], { cwd: ignored().folder }).out).toContain(
      '.env, conf/deep/.env.local',
    )
  })

  it('is named relative to the root of the repository when a folder below it is scanned', () => {
    const repository = ignored().write('app/.env', 'text').write('app/c.txt', 'text')
    const { rows } = leftOut(['scan', '.'], join(repository.folder, 'app'))
    expect(rows).toEqual([expect.stringContaining('app/.env')])
  })

  it('is read with --no-gitignore, and the git directory only with --include-git-dir', () => {
    const repository = ignored()
    repository.write('.git/COMMIT_EDITMSG', key('base62:32', 3))
    const found = (...args: string[]) => {
      const { report, rows } = leftOut(['scan', '.', ...args], repository.folder)
      const places = report.findings.flatMap((finding) =>
        finding.sightings.map((place) => place.path),
      )
      return { places: places.sort(), rows }
    }
    const all = found('--no-gitignore')
    expect(all.places).toEqual(['.env', 'conf/deep/.env.local'])
    expect(all.rows).toEqual([expect.stringContaining('1 git directories: brleaks git reads')])
    expect(found('--include-git-dir').places).toEqual(['.git/COMMIT_EDITMSG'])
    expect(found('--no-gitignore', '--include-git-dir').places).toEqual([
      '.env',
      '.git/COMMIT_EDITMSG',
      'conf/deep/.env.local',
    ])
  })

  it.each(['.env', '.env.local', 'prod.env', '.npmrc', 'secrets.yaml', 'id_rsa', 'x.TFVARS'])(
    'may hold secrets: %s',
    (name) => expect(isSecretFileName(name)).toBe(true),
  )
  it.each(['.env.example', 'environment.ts', 'secretary.txt', 'a.keyboard', '.env.sample'])(
    'is unlikely to hold secrets: %s',
    (name) => expect(isSecretFileName(name)).toBe(false),
  )
})

describe('files outside a sparse checkout', () => {
  it.each([['--cone'], ['--no-cone'], ['--cone', '--sparse-index']])(
    'are not counted as deleted: %s',
    (...options) => {
      const repository = new TestRepository()
      for (const path of ['a/1', 'b/2', 'b/3', 'c/4']) repository.write(path, 'text')
      repository.commit()
      repository.git('sparse-checkout', 'set', ...options, 'a')
      repository.remove('a/1')
      expect(leftOut(['scan', '.'], repository.folder).rows).toEqual([
        '1 tracked files: deleted in the work tree',
        '3 tracked files: outside the sparse checkout',
      ])
    },
  )

  it('are listed without writing to the repository, as git would for the folders of its index', () => {
    const repository = new TestRepository()
    for (const path of ['a/1', 'b/2']) repository.write(path, 'text')
    repository.commit()
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a')
    repository.write('a/1', key('base62:32', 3)).git('add', 'a')
    const objects = join(repository.folder, '.git/objects')
    const before = readdirSync(objects, { recursive: true })
    for (const args of [['git'], ['git', '--staged'], ['scan'], ['git', '--range', 'HEAD']]) {
      const { status } = brleaks(args, { cwd: repository.folder })
      expect(status).toBe(args.includes('--range') ? 0 : 1)
      expect(readdirSync(objects, { recursive: true })).toEqual(before)
    }
  })
})

describe('compressed files and pointers of Git LFS', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n'

  it('are read as they are with --max-depth 0, and counted', () => {
    const folder = temporaryFolder()
    for (let i = 1; i <= 7; i++) writeFileSync(join(folder, `${i}.psd`), pointer)
    writeFileSync(join(folder, 'a.gz'), gzipSync('text'))
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub/large.zip'), Buffer.concat([zip, Buffer.alloc(5_000_000)]))
    const args = ['scan', '.', '--max-depth', '0']
    const { rows, status, files } = leftOut(args, folder)
    expect({ status, files }).toEqual({ status: 3, files: 9 })
    expect(rows).toEqual([
      '2 compressed files: searched as they are: what is inside was not unpacked',
    ])
    const { failed } = brleaksJson(args, { cwd: folder }).report.scan.coverage
    expect(failed).toEqual([
      {
        what: expect.stringMatching(/^7 Git LFS files: .*\.psd and 2 more$/),
        reason: expect.stringContaining('git lfs pull'),
      },
    ])
  })

  const zip = Buffer.from([0x50, 0x4b, 3, 4])

  it('are detected by their first bytes', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a'), 'text')
    const bzip2 = Buffer.from('BZh91AY&SY', 'latin1')
    for (const bytes of [zip, gzipSync('x'), bzip2, Buffer.from('%PDF-1.7')]) {
      expect(isCompressed(bytes)).toBe(true)
    }
    for (const text of ['', 'P', 'PK', 'BZip', 'text']) {
      expect(isCompressed(Buffer.from(text))).toBe(false)
    }
    expect(isLfsPointer(Buffer.from(pointer))).toBe(true)
    expect(isLfsPointer(Buffer.from(`see ${pointer}`))).toBe(false)
    expect(isLfsPointer(Buffer.from(pointer.padEnd(2000)))).toBe(false)
  })
})
