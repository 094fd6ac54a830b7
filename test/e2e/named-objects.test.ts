import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const absent = '1'.repeat(40)

function small(): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'one\n').commit('first')
  return repository
}

function scan(repository: TestRepository) {
  const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
  return { status, failed: report.scan.coverage.failed }
}

function removeLoose(repository: TestRepository, oid: string): void {
  rmSync(join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2)))
}

/** Changes to a repository after which something that it names is not there, and how that is named. */
const losses: readonly (readonly [string, (repository: TestRepository) => void, RegExp])[] = [
  [
    'a detached HEAD',
    ({ folder }) => writeFileSync(join(folder, '.git/HEAD'), `${absent}\n`),
    /object 1{40}: it is missing \(HEAD\)/,
  ],
  [
    'HEAD of a linked work tree',
    (repository) => {
      repository.git('worktree', 'add', '-q', '--detach', 'linked')
      writeFileSync(join(repository.folder, '.git/worktrees/linked/HEAD'), `${absent}\n`)
    },
    /object 1{40}: it is missing \(worktrees\/linked\/HEAD\)/,
  ],
  [
    'a branch, with an index of version 1',
    (repository) => {
      repository.git('-c', 'pack.indexVersion=1', 'repack', '-adq')
      writeFileSync(join(repository.folder, '.git/refs/heads/other'), `${absent}\n`)
    },
    /object 1{40}: it is missing \(refs\/heads\/other\)/,
  ],
  [
    'the index',
    (repository) => {
      repository.write('staged.txt', 'staged\n').git('add', 'staged.txt')
      removeLoose(repository, repository.git('rev-parse', ':staged.txt'))
    },
    /it is missing \(staged as staged\.txt\)/,
  ],
  [
    'an older stash',
    (repository) => {
      repository.write('a.txt', 'stashed\n').git('stash', '-q')
      const oid = repository.git('rev-parse', 'stash@{0}:a.txt')
      repository.write('a.txt', 'stashed later\n').git('stash', '-q')
      removeLoose(repository, oid)
    },
    /it is missing/,
  ],
  [
    'a reflog',
    (repository) => {
      const oid = repository.commit('second')
      repository.git('reset', '-q', '--hard', 'HEAD~1')
      removeLoose(repository, oid)
    },
    /it is missing \(reflog of (?:HEAD|refs\/heads\/main)\)/,
  ],
]

describe('a missing object', () => {
  it.each(losses)('is reported if it is named by %s', (_, lose, named) => {
    const repository = small()
    lose(repository)
    const { status, failed } = scan(repository)
    expect(status).toBe(3)
    expect(failed.map(({ what, reason }) => `${what}: ${reason}`).join('\n')).toMatch(named)
  })

  it('is not reported if git has it built in: an intent-to-add entry', () => {
    const repository = small()
    repository.write('later.txt', 'later\n').git('add', '--intent-to-add', 'later.txt')
    expect(scan(repository)).toEqual({ status: 0, failed: [] })
  })

  it('is not reported if only ORIG_HEAD names it', () => {
    const repository = small()
    writeFileSync(join(repository.folder, '.git/ORIG_HEAD'), `${absent}\n`)
    expect(scan(repository)).toEqual({ status: 0, failed: [] })
  })
})

/** Changes to files of refs that make git leave them out of its listings without an error. */
const refFaults: readonly (readonly [string, (path: string) => void, RegExp])[] = [
  ['is empty', (path) => truncateSync(path), /is empty/],
  ['is garbage', (path) => writeFileSync(path, 'garbage\n'), /is damaged/],
  ['holds an id of zeros', (path) => writeFileSync(path, `${'0'.repeat(40)}\n`), /is damaged/],
  [
    'is a link to itself',
    (path) => {
      rmSync(path)
      symlinkSync('main', path)
    },
    /ELOOP/,
  ],
]

describe('the file of a ref', () => {
  it.each(refFaults)('is reported if it %s', (_, damage, reason) => {
    const repository = small()
    damage(join(repository.folder, '.git/refs/heads/main'))
    const { status, failed } = scan(repository)
    expect(status).toBe(3)
    expect(failed).toContainEqual({
      what: 'refs/heads/main',
      reason: expect.stringMatching(reason),
    })
  })

  it.skipIf(process.getuid?.() !== 0)('is reported if there is no permission to read it', () => {
    const repository = small()
    const path = join(repository.folder, '.git/refs/heads/main')
    chmodSync(repository.folder, 0o755)
    chmodSync(path, 0o000)
    const { status, report } = brleaksJson(['git', repository.folder], { uid: 65_534 })
    expect(status).toBe(3)
    expect(report.scan.coverage.failed).toContainEqual({
      what: 'refs/heads/main',
      reason: 'it cannot be read (EACCES)',
    })
  })

  it('may be a damaged HEAD: everything else is still read', () => {
    const repository = small()
    writeFileSync(join(repository.folder, '.git/HEAD'), 'garbage\n')
    const { status, failed } = scan(repository)
    expect(status).toBe(3)
    expect(failed.map(({ what }) => what)).toEqual(['HEAD'])
  })
})

describe('refs in another folder', () => {
  // Older versions of git refuse these forms; brleaks reads the configuration without git.
  it.each(['refStorage = files:///srv/refs', 'REFSTORAGE="reftable:/srv/refs"'])(
    'are reported as not read, if the configuration has %s',
    (setting) => {
      const repository = small()
      const config = join(repository.folder, '.git/config')
      writeFileSync(config, `[core]\n\trepositoryformatversion = 1\n[extensions]\n\t${setting}\n`)
      const { status, failed } = scan(repository)
      expect(status).toBe(3)
      expect(failed).toEqual([
        {
          what: 'refs',
          reason: expect.stringMatching(/in another folder \(extensions\.refStorage\)/),
        },
      ])
    },
  )

  it('are not meant by the name of a format', () => {
    const repository = small()
    repository.git('config', 'extensions.refStorage', 'files')
    expect(scan(repository)).toEqual({ status: 0, failed: [] })
  })
})

describe('other files in a git directory', () => {
  it('are ignored as git ignores them: files among work trees and objects, locks, links between refs', () => {
    const repository = small()
    const inGit = (path: string) => join(repository.folder, '.git', path)
    mkdirSync(inGit('worktrees'))
    for (const path of ['worktrees/stray', 'objects/ab', 'refs/heads/main.lock', 'refs/.swp']) {
      writeFileSync(inGit(path), 'x')
    }
    symlinkSync('refs/heads/main', inGit('refs/linked'))
    expect(scan(repository)).toEqual({ status: 0, failed: [] })
  })
})
