import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const one = key('base62:32', 1)
const two = key('base62:32', 2)
const three = key('base62:32', 3)
const mark = (text: string) => `${text.slice(0, 7)}…${text.slice(-4)}`
const found = (report: { findings: { redacted: string }[] }) =>
  report.findings.map((finding) => finding.redacted).sort()

describe('brleaks git --range', () => {
  it('reads what B introduces and A does not have', () => {
    const repository = new TestRepository()
    const base = repository.write('old.txt', one).commit()
    const tip = repository.write('new.txt', `x\n ${two}`).commit()
    const { report, status } = brleaksJson(['git', repository.folder, '--range', `${base}..${tip}`])
    expect(status).toBe(1)
    expect(found(report)).toEqual([mark(two)])
    const [sighting] = report.findings[0]?.sightings ?? []
    expect(sighting).toMatchObject({
      source: 'blob',
      path: 'new.txt',
      line: 2,
      column: 2,
      commit: tip,
    })
    expect(sighting?.author).toBe('Ada Author <ada@example.test>')
    expect(report.findings[0]?.exposure).toMatchObject({ firstCommit: tip, atHead: true })
  })

  it('finds a key that was added and removed inside the range', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.write('b.txt', one).commit()
    repository.remove('b.txt').commit()
    const { report } = brleaksJson(['git', repository.folder, '--range', 'HEAD~2..HEAD'])
    expect(found(report)).toEqual([mark(one)])
    expect(report.findings[0]?.exposure?.atHead).toBe(false)
  })

  it('reads the changes that merges make themselves, not the merged ones', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.git('checkout', '-q', '-b', 'feature')
    repository.write('feature.txt', 'f').commit()
    repository.git('checkout', '-q', 'main')
    repository.write('main.txt', one).commit()
    repository.git('checkout', '-q', 'feature')
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'main')
    repository.write('evil.txt', two)
    repository.git('add', '-A')
    repository.git('commit', '-q', '-m', 'merge main')
    const { report } = brleaksJson(['git', repository.folder, '--range', 'main..feature'])
    expect(found(report)).toEqual([mark(two)])
  })

  it('reads messages, authors, file names and the message of a tag at the end of the range', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.write(`${one}.txt`, 'named').commit(`message ${two}`)
    repository.git('tag', '-a', 'v1', '-m', three)
    const { report } = brleaksJson(['git', repository.folder, '--range', 'HEAD~1..v1'])
    expect(found(report)).toEqual([mark(one), mark(two), mark(three)].sort())
    const sources = report.findings.flatMap((finding) =>
      finding.sightings.map((place) => place.source),
    )
    expect(new Set(sources)).toEqual(new Set(['file-name', 'commit-message', 'tag-message']))
  })

  it('accepts one commit, several ranges, A...B and --since', () => {
    const repository = new TestRepository()
    repository.write('a.txt', one).commit()
    repository.write('b.txt', two).commit()
    repository.write('c.txt', three).commit('c', { GIT_COMMITTER_DATE: '1800000000 +0000' })
    const scan = (...args: string[]) =>
      found(brleaksJson(['git', repository.folder, ...args]).report)
    expect(scan('--range', 'HEAD~1')).toEqual([mark(two)])
    expect(scan('--range', 'HEAD~2')).toEqual([mark(one)])
    expect(scan('--range', 'HEAD~2..HEAD~1', '--range', 'HEAD')).toEqual(
      [mark(two), mark(three)].sort(),
    )
    expect(scan('--range', 'HEAD~1...HEAD')).toEqual([mark(three)])
    expect(scan('--since', '2025-01-01')).toEqual([mark(three)])
  })

  it('accepts B ^A ^C, and a zero id that excludes nothing', () => {
    const repository = new TestRepository()
    repository.write('a.txt', one).commit()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('b.txt', two).commit()
    repository.git('checkout', '-q', 'main')
    repository.write('c.txt', three).commit()
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
    const read = (range: string) =>
      found(brleaksJson(['git', repository.folder, '--range', range]).report)
    expect(read('main ^side')).toEqual([mark(three)])
    expect(read('main ^side ^main~1')).toEqual([])
    const all = [mark(one), mark(two), mark(three)].sort()
    expect(read(`${'0'.repeat(40)}..main`)).toEqual(all)
    expect(brleaks(['git', repository.folder, '--range', 'main ^nothing']).status).toBe(3)
  })

  it('reports a range that cannot be resolved, reads the others, and is incomplete', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.write('b.txt', one).commit()
    const lost = brleaksJson(['git', repository.folder, '--range', 'nowhere..HEAD'])
    expect(lost.status).toBe(3)
    expect(lost.report.scan.coverage.failed).toEqual([
      {
        what: 'range nowhere..HEAD',
        reason:
          '"nowhere" is not a commit in this repository; check its spelling, or fetch it first',
      },
    ])
    const two = ['--range', 'nowhere..HEAD', '--range', 'HEAD~1..HEAD']
    const { status, report } = brleaksJson(['git', repository.folder, ...two])
    expect(status).toBe(1)
    expect(report.scan.complete).toBe(false)
  })

  it('refuses an invalid range, and an invalid date', () => {
    const repository = new TestRepository()
    repository.write('a.txt', one).commit()
    for (const args of [
      ['--range', '--all'],
      ['--since', 'soonish'],
    ]) {
      const { status, out, err } = brleaks(['git', repository.folder, ...args])
      expect(status).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('reports a range that is cut off by a shallow clone, with status 3', () => {
    const origin = new TestRepository()
    for (let i = 0; i < 4; i++) origin.write('a.txt', `${i}`).commit(`c${i}`)
    const folder = temporaryFolder()
    origin.git('clone', '-q', '--depth=2', `file://${origin.folder}`, folder)
    const { report, status } = brleaksJson(['git', folder, '--range', 'HEAD'])
    expect(report.scan.complete).toBe(true)
    expect(status).toBe(0)
    const cut = brleaksJson(['git', folder, '--range', 'HEAD~1'])
    expect(cut.status).toBe(3)
    expect(cut.report.scan.coverage.failed[0]?.what).toContain('shallow')
    const whole = brleaksJson(['git', folder])
    expect(whole.status).toBe(3)
  })
})

describe('brleaks git --staged', () => {
  const staged = (repository: TestRepository) => brleaksJson(['git', repository.folder, '--staged'])

  it('reads the index, not the work tree', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.write('key.txt', `1\n2 ${one}\n`)
    repository.git('add', 'key.txt')
    repository.write('key.txt', 'clean again')
    const { report, status } = staged(repository)
    expect(status).toBe(1)
    expect(report.findings[0]?.sightings[0]).toMatchObject({
      source: 'index',
      path: 'key.txt',
      line: 2,
      column: 3,
    })
  })

  it('does not read content that is only in the work tree or already in HEAD', () => {
    const repository = new TestRepository()
    repository.write('old.txt', one).commit()
    repository.write('a.txt', 'clean')
    repository.git('add', 'a.txt')
    repository.write('a.txt', two)
    const { report, status } = staged(repository)
    expect(status).toBe(0)
    expect(report.scan.coverage.files).toBe(1)
  })

  it('reads the first commit, -diff files, UTF-16, links, renames and names', () => {
    const repository = new TestRepository()
    repository.write('.gitattributes', '* -diff\n')
    repository.write('wide.txt', Buffer.from(`\ufeff ${one}`, 'utf16le'))
    repository.link('link', `/x/${two}`)
    repository.write(`${three}.txt`, 'x')
    repository.git('add', '-A')
    expect(found(staged(repository).report)).toEqual([mark(one), mark(two), mark(three)].sort())
    repository.commit()
    repository.git('mv', 'wide.txt', 'renamed.txt')
    const renamed = staged(repository).report
    expect(renamed.findings[0]?.sightings[0]?.path).toBe('renamed.txt')
  })

  it('reads both sides of a conflict, and leaves out intent-to-add entries and submodules', () => {
    const repository = new TestRepository()
    repository.write('f.txt', 'base\n').commit()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('f.txt', `${one}\n`).commit()
    repository.git('checkout', '-q', 'main')
    repository.write('f.txt', `${two}\n`).commit()
    try {
      repository.git('merge', '-q', 'side')
    } catch {
      // The conflict is what is wanted.
    }
    expect(found(staged(repository).report)).toEqual([mark(one), mark(two)].sort())
    const other = new TestRepository()
    other.write('a.txt', 'a').commit()
    other.write('later.txt', three)
    other.git('add', '--intent-to-add', 'later.txt')
    other.git('update-index', '--add', '--cacheinfo', `160000,${other.head()},module`)
    const { report, status } = staged(other)
    expect(status).toBe(0)
    expect(report.scan.coverage.skipped.map((skip) => skip.what)).toEqual(['submodules'])
  })

  it('reads the index that git names to its hooks', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit()
    repository.write('b.txt', one)
    const index = `${repository.folder}/.git/other-index`
    repository.gitWith({ env: { GIT_INDEX_FILE: index } }, 'add', '-A')
    expect(staged(repository).status).toBe(0)
    const hooked = brleaksJson(['git', repository.folder, '--staged'], {
      env: { GIT_INDEX_FILE: index },
    })
    expect(hooked.status).toBe(1)
  })
})
