import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sideFileItems } from '../../src/sources/side-files.ts'
import { closed } from '../helpers/containers.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 5555)

const places = [
  ...['COMMIT_EDITMSG', 'MERGE_MSG', 'SQUASH_MSG', 'TAG_EDITMSG', 'FETCH_HEAD', 'MERGE_RR'],
  ...['config', 'config.worktree', 'description', 'hooks/pre-commit', 'hooks/deep/er/file'],
  ...['info/exclude', 'info/attributes', 'info/sparse-checkout', 'shallow', 'gc.log'],
  ...['rr-cache/abc/preimage', 'rr-cache/abc/postimage', 'sequencer/todo', 'BISECT_LOG'],
  ...['rebase-merge/message', 'rebase-merge/git-rebase-todo', 'rebase-apply/0001'],
  ...['worktrees/side/COMMIT_EDITMSG', 'worktrees/side/config.worktree'],
]

function plain(): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'a\n').commit()
  return repository
}

function plant(repository: TestRepository, place: string, text: string): void {
  const path = join(repository.folder, '.git', place)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const sightingsIn = (folder: string, command = 'git') =>
  brleaksJson([command, '.'], { cwd: folder }).report.findings.flatMap(
    (finding) => finding.sightings,
  )

describe('a key in another file of the git directory', () => {
  it.each(['git', 'audit'])('is found by %s in every such file', (command) => {
    const repository = plain()
    for (const place of places) {
      plant(
        repository,
        place,
        place === 'config' ? `[remote "x"]\n\turl = https://u:${secret}@h/\n` : `# x\n${secret}\n`,
      )
    }
    const seen = sightingsIn(repository.folder, command)
    expect(seen.map(({ path }) => path).sort()).toEqual(
      places.map((place) => `.git/${place}`).sort(),
    )
    for (const { source, line, object } of seen)
      expect({ source, line, object }).toEqual({ source: 'file', line: 2, object: null })
  })

  it.each([
    ['packed-refs', `# pack-refs with: peeled fully-peeled sorted ${secret}\n`],
    ['HEAD', `ref: refs/heads/main\n${secret}\n`],
    ['logs/HEAD', `${secret}\n`],
    ['worktrees/side/logs/HEAD', `${secret}\n`],
  ])('is found in %s on a line that is neither a ref nor an entry of a reflog', (place, text) => {
    const repository = plain()
    plant(repository, place, text)
    expect(sightingsIn(repository.folder)).toMatchObject([
      { source: 'file', path: `.git/${place}` },
    ])
  })

  it('is reported once if it is in a ref or a reflog', () => {
    const repository = plain()
    repository.git('branch', `key/${secret}`)
    repository.git('pack-refs', '--all')
    repository.git('update-ref', '-m', `was ${secret}`, '--create-reflog', 'refs/heads/x', 'HEAD')
    expect(
      sightingsIn(repository.folder)
        .map(({ source }) => source)
        .sort(),
    ).toEqual(['ref-name', 'reflog'])
  })

  it('is found in the name of a file and in the target of a link, which is not followed', () => {
    const repository = plain()
    plant(repository, `rebase-apply/${secret}`, '')
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'file'), key('base62:32', 5556))
    symlinkSync(outside, join(repository.folder, '.git/hooks/linked'))
    symlinkSync(`/nowhere/${secret}`, join(repository.folder, '.git/info/linked'))
    const seen = sightingsIn(repository.folder)
    expect(seen.map(({ source }) => source).sort()).toEqual(['file', 'file-name'])
  })

  it('is reported with its path in a bare repository', () => {
    const repository = new TestRepository({ bare: true })
    writeFileSync(join(repository.folder, 'description'), secret)
    expect(sightingsIn(repository.folder)).toMatchObject([{ path: 'description' }])
  })

  it('sets the exit status, and is not part of a range', () => {
    const repository = plain()
    plant(repository, 'COMMIT_EDITMSG', secret)
    expect(brleaks(['audit', '.', '-q'], { cwd: repository.folder }).status).toBe(1)
    const range = brleaks(['git', '.', '--range', 'HEAD'], { cwd: repository.folder })
    expect(range.status).toBe(0)
  })
})

describe('other files of the git directory', () => {
  it.runIf(process.platform !== 'win32')('are not opened if they are pipes', () => {
    const repository = plain()
    execFileSync('mkfifo', [join(repository.folder, '.git/COMMIT_EDITMSG.pipe')])
    const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(0)
    expect(report.scan.coverage.skipped).toContainEqual({
      what: '.git/COMMIT_EDITMSG.pipe',
      reason: 'not a regular file: never opened',
      count: 1,
    })
  })

  it('are named if they belong to another program', () => {
    const repository = plain()
    plant(repository, 'svn/cache', secret)
    const { report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(report.scan.coverage.skipped).toMatchObject([{ what: '.git/svn' }])
  })

  it.each([[{ files: 3, bytes: 1_000_000 }], [{ files: 1000, bytes: 100 }]])(
    'beyond a limit make the scan incomplete: %j',
    (limits) => {
      const { folder } = plain()
      const gitDir = join(folder, '.git')
      const layout = { root: folder, gitDir, commonDir: gitDir }
      const signal = new AbortController().signal
      const items = [
        ...sideFileItems(
          { layout },
          { needles: { patterns: [], tables: null }, allowance: closed, signal },
          limits,
        ),
      ]
      expect(items.filter(({ kind }) => kind === 'problem')).toMatchObject([
        { what: expect.stringMatching(/^\d+ files in the git directory$/) },
      ])
    },
  )

  it('are not read by ordinary scans of files', () => {
    const repository = plain()
    plant(repository, 'COMMIT_EDITMSG', secret)
    expect(brleaks(['scan', '.'], { cwd: repository.folder }).status).toBe(0)
  })
})
