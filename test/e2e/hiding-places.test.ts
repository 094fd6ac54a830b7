import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson, type JsonFinding, type JsonReport } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

/** A place where a repository can contain a key, and how the report must show it. */
interface Hiding {
  readonly place: string
  readonly source: string
  readonly path?: string | null
  readonly line?: number | null
  readonly atHead?: boolean | null
  readonly unreachable?: string | null
  readonly refs?: string[]
  readonly hide: (repository: TestRepository, key: string) => void
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

const hidings: Hiding[] = [
  {
    place: 'a commit that not even a reflog knows',
    source: 'blob',
    path: 'lost.txt',
    unreachable: 'nothing',
    hide: (r, k) => {
      const tip = r.head()
      r.git('checkout', '-q', '--detach')
      r.write('lost.txt', `${k}\n`).commit('lost')
      r.git('checkout', '-q', 'main')
      r.git('reset', '-q', '--hard', tip)
      r.git('reflog', 'expire', '--expire=all', '--expire-unreachable=all', '--all')
    },
  },
  {
    place: 'a plain file at HEAD',
    source: 'blob',
    path: 'plain.txt',
    line: 2,
    atHead: true,
    hide: (r, k) => {
      r.write('plain.txt', `first\nkey ${k}\n`).commit()
    },
  },
  {
    place: 'a file that was deleted later',
    source: 'blob',
    path: 'gone.txt',
    line: 1,
    atHead: false,
    hide: (r, k) => {
      r.write('gone.txt', `${k}\n`).commit()
      r.remove('gone.txt').commit('remove')
    },
  },
  {
    place: 'a file with the -diff attribute',
    source: 'blob',
    path: 'hidden.cfg',
    line: 1,
    hide: (r, k) => {
      r.write('.gitattributes', '*.cfg -diff\n').write('hidden.cfg', `${k}\n`).commit()
    },
  },
  {
    place: 'a file with the binary attribute and NUL bytes',
    source: 'blob',
    path: 'data.bin',
    hide: (r, k) => {
      r.write(
        'data.bin',
        Buffer.concat([Buffer.from([0, 1, 2, 0]), Buffer.from(` ${k} `), Buffer.from([0])]),
      ).commit()
    },
  },
  {
    place: 'a UTF-16 file',
    source: 'blob',
    path: 'wide.txt',
    line: 2,
    hide: (r, k) => {
      r.write('wide.txt', utf16(`one\r\ntwo ${k}\r\n`)).commit()
    },
  },
  {
    place: 'content made in a merge',
    source: 'blob',
    path: 'merged.txt',
    line: 1,
    hide: (r, k) => {
      r.git('checkout', '-q', '-b', 'side')
      r.write('side.txt', 'side\n').commit()
      r.git('checkout', '-q', 'main')
      r.write('other.txt', 'main\n').commit()
      r.git('merge', '-q', '--no-commit', '--no-ff', 'side')
      r.write('merged.txt', `${k}\n`)
      r.git('add', 'merged.txt')
      r.git('commit', '-q', '-m', 'merge')
    },
  },
  {
    place: 'a commit message',
    source: 'commit-message',
    line: 3,
    hide: (r, k) => {
      r.commit(`subject\n\nthe key is ${k}`)
    },
  },
  {
    place: 'an author name',
    source: 'commit-author',
    line: null,
    hide: (r, k) => {
      r.commit('by Eve', { GIT_AUTHOR_NAME: `Eve ${k}` })
    },
  },
  {
    place: 'a committer address',
    source: 'commit-author',
    line: null,
    hide: (r, k) => {
      r.commit('by Eve', { GIT_COMMITTER_EMAIL: `${k}@example.test` })
    },
  },
  {
    place: 'the message of an annotated tag',
    source: 'tag-message',
    refs: ['refs/tags/v1'],
    hide: (r, k) => {
      r.git('tag', '-a', 'v1', '-m', `release\n\n${k}`)
    },
  },
  {
    place: 'a note',
    source: 'note',
    line: 1,
    hide: (r, k) => {
      r.git('notes', 'add', '-m', k, 'HEAD')
    },
  },
  {
    place: 'the staged half of a stash',
    source: 'blob',
    path: 'stash-index.txt',
    hide: (r, k) => {
      r.write('stash-index.txt', `${k}\n`)
      r.git('add', 'stash-index.txt')
      r.write('stash-index.txt', 'other\n')
      r.git('stash', '-q')
    },
  },
  {
    place: 'an older stash',
    source: 'blob',
    path: 'base.txt',
    unreachable: 'stash',
    hide: (r, k) => {
      r.write('base.txt', `${k}\n`)
      r.git('stash', '-q')
      r.write('base.txt', 'newer\n')
      r.git('stash', '-q')
    },
  },
  {
    place: 'an untracked file in a stash',
    source: 'blob',
    path: 'untracked.txt',
    hide: (r, k) => {
      r.write('untracked.txt', `${k}\n`)
      r.git('stash', '-q', '--include-untracked')
    },
  },
  {
    place: 'a commit that was amended away',
    source: 'blob',
    path: 'amended.txt',
    unreachable: 'reflog',
    hide: (r, k) => {
      r.write('amended.txt', `${k}\n`).commit()
      r.remove('amended.txt')
      r.git('add', '-A')
      r.git('commit', '-q', '--amend', '--allow-empty', '-m', 'amended')
    },
  },
  {
    place: 'a dangling blob',
    source: 'blob',
    path: null,
    unreachable: 'nothing',
    hide: (r, k) => {
      r.dangle('blob', `${k}\n`)
    },
  },
  {
    place: 'a dangling tag',
    source: 'tag-message',
    unreachable: 'nothing',
    hide: (r, k) => {
      r.dangle(
        'tag',
        `object ${r.head()}\ntype commit\ntag lost\ntagger A <a@b> 1700000000 +0000\n\n${k}\n`,
      )
    },
  },
  {
    place: 'behind a replace ref',
    source: 'blob',
    path: 'replaced.txt',
    hide: (r, k) => {
      r.write('replaced.txt', `${k}\n`).commit()
      const real = r.git('rev-parse', 'HEAD:replaced.txt')
      r.git('replace', real, r.dangle('blob', 'innocent\n'))
    },
  },
  {
    place: 'history cut by a graft',
    source: 'blob',
    path: 'grafted.txt',
    hide: (r, k) => {
      r.write('grafted.txt', `${k}\n`).commit()
      r.remove('grafted.txt').commit('remove')
      r.write('.git/info/grafts', `${r.head()}\n`)
    },
  },
  {
    place: 'a branch name',
    source: 'ref-name',
    line: null,
    hide: (r, k) => {
      r.git('branch', `fix/${k}`)
    },
  },
  {
    place: 'a tag name',
    source: 'ref-name',
    hide: (r, k) => {
      r.git('tag', k)
    },
  },
  {
    place: 'a file name',
    source: 'file-name',
    line: null,
    hide: (r, k) => {
      r.write(`deep/er/${k}.txt`, 'nothing in it\n').commit()
    },
  },
  {
    place: 'a folder name',
    source: 'file-name',
    hide: (r, k) => {
      r.write(`${k}/file.txt`, 'nothing in it\n').commit()
    },
  },
  {
    place: 'the target of a symbolic link',
    source: 'blob',
    path: 'link',
    hide: (r, k) => {
      r.link('link', `/nowhere/${k}`).commit()
    },
  },
  {
    place: 'a reflog message',
    source: 'reflog',
    hide: (r, k) => {
      r.git('update-ref', '-m', `moved by ${k}`, '--create-reflog', 'refs/heads/moved', 'HEAD')
    },
  },
  {
    place: 'a file that only another branch has',
    source: 'blob',
    path: 'branch.txt',
    atHead: false,
    refs: ['refs/heads/elsewhere'],
    hide: (r, k) => {
      r.git('checkout', '-q', '-b', 'elsewhere')
      r.write('branch.txt', `${k}\n`).commit()
      r.git('checkout', '-q', 'main')
    },
  },
  {
    place: 'the index of another work tree',
    source: 'blob',
    hide: (r, k) => {
      const tree = temporaryFolder()
      r.git('worktree', 'add', '-q', '-f', '--detach', tree)
      writeFileSync(join(tree, 'tree.txt'), `${k}\n`)
      r.git('-C', tree, 'add', 'tree.txt')
    },
  },
  {
    place: 'a blob that a tag points to',
    source: 'blob',
    refs: ['refs/tags/blob-tag'],
    hide: (r, k) => {
      r.git('tag', 'blob-tag', r.dangle('blob', `${k}\n`))
    },
  },
  {
    place: 'the unstaged half of the latest stash',
    source: 'blob',
    path: 'base.txt',
    refs: ['refs/stash'],
    hide: (r, k) => {
      r.write('base.txt', `${k}\n`)
      r.git('stash', '-q')
    },
  },
  {
    place: 'the name of a file that is staged in a linked work tree',
    source: 'file-name',
    line: null,
    hide: (r, k) => {
      const tree = temporaryFolder()
      r.git('worktree', 'add', '-q', '-f', '--detach', tree)
      writeFileSync(join(tree, `${k}.txt`), 'nothing in it\n')
      r.git('-C', tree, 'add', '.')
    },
  },
  {
    place: 'the name of a branch that was never committed to',
    source: 'ref-name',
    hide: (r, k) => {
      const tree = temporaryFolder()
      r.git('worktree', 'add', '-q', '-f', '--detach', tree)
      r.git('-C', tree, 'checkout', '-q', '--orphan', `new/${k}`)
    },
  },
  {
    place: 'the name of a ref that only a linked work tree has',
    source: 'ref-name',
    hide: (r, k) => {
      const tree = temporaryFolder()
      r.git('worktree', 'add', '-q', '-f', '--detach', tree)
      r.git('-C', tree, 'update-ref', `refs/worktree/${k}`, 'HEAD')
    },
  },
  {
    place: 'the name of a reflog whose ref is gone',
    source: 'ref-name',
    hide: (r, k) => {
      r.write(`.git/logs/refs/heads/${k}`, '')
    },
  },
  {
    place: 'a blob that was added and never committed',
    source: 'blob',
    path: 'added.txt',
    unreachable: 'index',
    hide: (r, k) => {
      r.write('added.txt', `${k}\n`)
      r.git('add', 'added.txt')
    },
  },
]

describe.each([
  { name: 'loose objects, SHA-1', objectFormat: 'sha1', pack: false },
  { name: 'packed, SHA-1', objectFormat: 'sha1', pack: true },
  { name: 'loose objects, SHA-256', objectFormat: 'sha256', pack: false },
  { name: 'packed, SHA-256', objectFormat: 'sha256', pack: true },
] as const)('a key is found in every part of a repository ($name)', ({ objectFormat, pack }) => {
  const planted = hidings.map((hiding, index) => ({
    ...hiding,
    key: key('base62:32', 100 + index),
  }))
  let report: JsonReport
  let status: number | null = null
  let out = ''
  let folder = ''

  beforeAll(() => {
    const repository = new TestRepository({ objectFormat })
    folder = repository.folder
    repository.write('base.txt', 'base\n').commit('base')
    for (const place of planted) {
      place.hide(repository, place.key)
      // Leftovers must not be committed by the next case. (The staged file comes last.)
      if (place.unreachable !== 'index') repository.git('checkout', '-q', '-f', 'main')
      else
        repository.git(
          'update-index',
          '--add',
          '--cacheinfo',
          `100644,${repository.git('rev-parse', ':added.txt')},added.txt`,
        )
    }
    if (pack) repository.git('repack', '-q', '-a', '-d', '-k', '-f')
    const run = brleaksJson(['git', repository.folder])
    report = run.report
    status = run.status
    out = run.out
  })

  const finding = (text: string): JsonFinding | undefined =>
    report.findings.find(
      (finding) =>
        finding.redacted.startsWith(text.slice(0, 7)) && finding.redacted.endsWith(text.slice(-4)),
    )

  it('is read completely', () => {
    expect(folder).not.toBe('')
    expect(report.scan.coverage.failed).toEqual([])
    expect(status).toBe(1)
    expect(report.findings).toHaveLength(planted.length)
  })

  it.each(planted)('in $place', ({ key: text, source, path, line, atHead, unreachable, refs }) => {
    const found = finding(text)
    expect(found).toBeDefined()
    const sighting = found?.sightings.find((place) => place.source === source)
    expect(sighting, JSON.stringify(found?.sightings)).toBeDefined()
    if (path !== undefined) expect(sighting?.path).toBe(path)
    if (line !== undefined) expect(sighting?.line).toBe(line)
    if (atHead !== undefined) expect(found?.exposure?.atHead).toBe(atHead)
    if (unreachable !== undefined) expect(found?.exposure?.unreachable).toBe(unreachable)
    if (refs !== undefined) expect(found?.exposure?.refs).toEqual(expect.arrayContaining(refs))
  })

  it('without showing a key', () => {
    for (const place of planted) expect(out).not.toContain(place.key)
  })
})
