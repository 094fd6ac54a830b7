import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkTreeEntry } from '../../../src/git/index.ts'
import { TrackedList } from '../../../src/git/listed-entries.ts'
import { findRepository } from '../../../src/git/repository.ts'
import { parseIndex } from '../../../src/git/tracked/parse-index.ts'
import { readIndex } from '../../../src/git/tracked/read-index.ts'
import { trackedFiles } from '../../../src/git/tracked/tracked-files.ts'
import { gitEnvironment, TestRepository } from '../../helpers/repository.ts'

/** Runs git with bytes that are not text. */
function gitBytes({ folder }: TestRepository, args: string[], input: Buffer | string = ''): Buffer {
  return execFileSync('git', args, { cwd: folder, env: gitEnvironment(), input })
}

/** The tracked files as git lists them. */
function listedByGit(repository: TestRepository, below = ''): WorkTreeEntry[] {
  const args = ['ls-files', '-z', '--full-name', '--stage', '-t', '--', `./${below}`]
  return new TrackedList().entries(gitBytes(repository, args))
}

/** The tracked files as they are read from the index; null if that is left to git. */
async function readDirectly(
  repository: TestRepository,
  below = '',
): Promise<WorkTreeEntry[] | null> {
  const git = await findRepository(repository.folder)
  if (git === null) throw new Error('no repository')
  try {
    const index = readIndex(git)
    return index === null ? null : [...trackedFiles(index, below)].flat()
  } finally {
    git.close()
  }
}

async function expectEqual(repository: TestRepository, below = ''): Promise<void> {
  const listed = listedByGit(repository, below)
  expect(listed.length).toBeGreaterThan(0)
  expect(await readDirectly(repository, below)).toEqual(listed)
}

/** Adds entries without files, of one blob. */
function addEntries(repository: TestRepository, names: readonly Buffer[], mode = '100644'): void {
  const id = repository.gitWith({ input: 'text\n' }, 'hash-object', '-w', '--stdin')
  const lines = names.map((name) =>
    Buffer.concat([Buffer.from(`${mode} ${id}\t`), name, Buffer.alloc(1)]),
  )
  gitBytes(repository, ['update-index', '-z', '--index-info'], Buffer.concat(lines))
}

/** Replaces the index by other content with a right checksum. */
function writeIndex(repository: TestRepository, content: Buffer): void {
  const sum = createHash('sha1').update(content).digest()
  writeFileSync(join(repository.folder, '.git/index'), Buffer.concat([content, sum]))
}

function indexOf(repository: TestRepository): Buffer {
  return readFileSync(join(repository.folder, '.git/index'))
}

function mixedRepository(options: ConstructorParameters<typeof TestRepository>[0] = {}) {
  const repository = new TestRepository(options)
  repository.write('a.txt', 'a\n').write('folder/b.txt', 'b\n').write('folder/c/d.sh', 'd\n')
  repository.write('folder.txt', 'e\n').write('folder0', 'f\n').write('é/ü.txt', 'g\n')
  repository.write('Readme', 'h\n').write('readme', 'i\n').write('zoo/last', 'j\n')
  symlinkSync('a.txt', join(repository.folder, 'link'))
  repository.git('add', '-A')
  repository.git('update-index', '--chmod=+x', 'folder/c/d.sh')
  return repository
}

describe('the index of a work tree', () => {
  for (const objectFormat of ['sha1', 'sha256'] as const) {
    for (const version of ['2', '3', '4']) {
      it(`is read in version ${version} with ${objectFormat}`, async () => {
        const repository = mixedRepository({ objectFormat })
        if (version === '3') repository.git('update-index', '--skip-worktree', 'zoo/last')
        else repository.git('update-index', '--index-version', version)
        expect(indexOf(repository).readUInt32BE(4)).toBe(Number(version))
        await expectEqual(repository)
        for (const below of ['folder', 'folder/c', 'é', 'zoo']) {
          await expectEqual(repository, below)
        }
        expect(await readDirectly(repository, 'folde')).toEqual([])
      })
    }
  }

  it('may end with names shorter than the folder that is listed', async () => {
    const repository = new TestRepository()
    repository.write('a/folder/with/a/long/name/file', 'a\n').write('z', 'z\n').git('add', '-A')
    repository.write('folder/without/a/tracked/file', 'b\n')
    await expectEqual(repository, 'a/folder/with/a/long/name')
    expect(await readDirectly(repository, 'folder/without/a/tracked')).toEqual([])
  })

  it('is empty before anything is added, and after everything is removed', async () => {
    const repository = new TestRepository()
    expect(await readDirectly(repository)).toEqual([])
    repository.write('a', 'a').git('add', 'a')
    repository.git('rm', '-q', '--cached', 'a')
    expect(await readDirectly(repository)).toEqual([])
    expect(listedByGit(repository)).toEqual([])
  })

  it('has files with flags: skip-worktree, assume-unchanged, intent-to-add, not checked out', async () => {
    const repository = mixedRepository()
    repository.git('update-index', '--skip-worktree', 'a.txt', 'link')
    repository.git('update-index', '--assume-unchanged', 'folder/b.txt', 'readme')
    repository.write('later', 'text\n').git('add', '-N', 'later')
    repository.remove('zoo/last')
    for (const version of ['3', '4']) {
      repository.git('update-index', '--index-version', version)
      await expectEqual(repository)
    }
  })

  it('lists a file in conflict once, with two or three sides', async () => {
    const repository = mixedRepository()
    repository.git('commit', '-q', '-m', 'base')
    repository.git('checkout', '-q', '-b', 'other')
    repository.write('a.txt', 'other\n').write('new', 'other\n').remove('Readme').commit()
    repository.git('checkout', '-q', 'main')
    repository.write('a.txt', 'main\n').write('new', 'main\n').write('Readme', 'main\n').commit()
    expect(() => repository.git('merge', '-q', 'other')).toThrow()
    const stages = repository.git('ls-files', '-u').split('\n')
    expect(stages.length).toBeGreaterThanOrEqual(7)
    await expectEqual(repository)
    repository.git('update-index', '--split-index')
    await expectEqual(repository)
  })

  it('has submodules and links', async () => {
    const library = new TestRepository()
    library.write('lib.txt', 'text\n').commit()
    const repository = mixedRepository()
    const allowed = ['-c', 'protocol.file.allow=always']
    repository.git(...allowed, 'submodule', '--quiet', 'add', library.folder, 'vendor/lib')
    await expectEqual(repository)
    await expectEqual(repository, 'vendor')
    repository.git('commit', '-q', '-m', 'all')
    repository.git('submodule', '--quiet', 'deinit', '-f', 'vendor/lib')
    await expectEqual(repository)
  })

  it('has names of any bytes', async () => {
    const repository = mixedRepository()
    const names = ['caf\xe9', '\xff\xfe', 'a\nb', 'a\tb', 'é/\xe9', 'é/\xf0\x9f\x98\x80', 'sp ace']
    addEntries(
      repository,
      names.map((name) => Buffer.from(name, 'latin1')),
    )
    for (const version of ['2', '4']) {
      repository.git('update-index', '--index-version', version)
      await expectEqual(repository)
    }
  })

  it('has names longer than its length field can say', async () => {
    const repository = mixedRepository()
    const long = (length: number, last: string) =>
      Buffer.from(`${'long/'.repeat(1000).slice(0, length - 1)}${last}`)
    addEntries(
      repository,
      [4093, 4094, 4095, 4096, 4097, 5000].map((length) => long(length, 'x')),
    )
    for (const version of ['2', '4']) {
      repository.git('update-index', '--index-version', version)
      await expectEqual(repository)
    }
  })

  it('equals what git lists for any names', async () => {
    const part = fc.stringMatching(/^[a-cA\x20-\x2e\x30é\u4e2d]{1,12}$/).filter(isPart)
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('2', '4'),
        fc.boolean(),
        async (names, version, isSplit) => {
          const repository = new TestRepository()
          const [first = [], second = []] = [names.slice(0, 20), names.slice(20)]
          addEntries(repository, first.map(bytesOf))
          repository.git('update-index', '--index-version', version)
          if (isSplit) repository.git('update-index', '--split-index')
          // Later names replace files by folders and folders by files.
          addEntries(repository, second.map(bytesOf))
          await expectEqual(repository)
        },
      ),
      { numRuns: 25, seed: 20261126 },
    )
  })
})

function isPart(part: string): boolean {
  return part !== '.' && part !== '..' && !/^git~|^\.git/i.test(part) && part.trim() === part
}

function bytesOf(name: string): Buffer {
  return Buffer.from(name)
}

describe('a split index', () => {
  it('is read with its shared index: files that were added, changed, moved and removed', async () => {
    for (const objectFormat of ['sha1', 'sha256'] as const) {
      const repository = mixedRepository({ objectFormat })
      repository.git('config', 'splitIndex.maxPercentChange', '100')
      repository.git('update-index', '--split-index')
      await expectEqual(repository)
      repository.write('0first', 'x').write('folder/between', 'x').write('zz', 'x')
      repository.write('a.txt', 'changed\n').git('add', '-A')
      repository.git('update-index', '--skip-worktree', 'zoo/last')
      repository.git('rm', '-q', '--cached', 'readme', 'link')
      repository.git('update-index', '--chmod=+x', 'folder.txt')
      expect(parseIndex(indexOf(repository), objectFormat === 'sha1' ? 20 : 32)?.link).not.toBe(
        null,
      )
      await expectEqual(repository)
      await expectEqual(repository, 'folder')
    }
  })

  it('is read with many entries, which are written as runs of bits', async () => {
    const repository = mixedRepository()
    const names = Array.from({ length: 1500 }, (_, i) => Buffer.from(`many/${i}`))
    addEntries(repository, names)
    repository.git('config', 'splitIndex.maxPercentChange', '100')
    repository.git('update-index', '--split-index')
    repository.git('rm', '-rq', '--cached', 'many/1', ...range(200, 700), 'many/1499')
    addEntries(repository, names.slice(800, 1200), '100755')
    await expectEqual(repository)
  })

  it('is left to git without its shared index, or if that is another one', async () => {
    const repository = mixedRepository()
    repository.git('update-index', '--split-index')
    const shared = execFileSync('sh', ['-c', 'ls .git/sharedindex.*'], { cwd: repository.folder })
    const path = join(repository.folder, shared.toString().trim())
    const content = readFileSync(path)
    writeFileSync(path, content.subarray(0, -1))
    expect(await readDirectly(repository)).toBe(null)
    rmSync(path)
    expect(await readDirectly(repository)).toBe(null)
  })
})

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => `many/${from + i}`)
}

describe('a sparse index', () => {
  it('is left to git while it has folders, and is read without them', async () => {
    const repository = mixedRepository()
    repository.commit()
    repository.git('sparse-checkout', 'init', '--cone', '--sparse-index')
    repository.git('sparse-checkout', 'set', 'zoo')
    expect(repository.git('ls-files', '--sparse')).toContain('folder/\n')
    expect(await readDirectly(repository)).toBe(null)
    repository.git('sparse-checkout', 'set', 'zoo', 'folder', 'é')
    await expectEqual(repository)
  })

  it('of a checkout without it has every file', async () => {
    const repository = mixedRepository()
    repository.commit()
    repository.git('sparse-checkout', 'set', '--no-cone', 'zoo')
    await expectEqual(repository)
    expect((await readDirectly(repository))?.filter(({ sparse }) => sparse).length).toBe(9)
  })
})

describe('an unusual index', () => {
  it('may have no checksum', async () => {
    const repository = mixedRepository()
    const content = indexOf(repository).subarray(0, -20)
    writeFileSync(join(repository.folder, '.git/index'), Buffer.concat([content, Buffer.alloc(20)]))
    await expectEqual(repository)
  })

  it('may have extensions that can be ignored; others are left to git', async () => {
    const repository = mixedRepository()
    const content = indexOf(repository).subarray(0, -20)
    const extension = (name: string) =>
      Buffer.concat([Buffer.from(name), Buffer.from([0, 0, 0, 3]), Buffer.from('abc')])
    writeIndex(repository, Buffer.concat([content, extension('XTRA')]))
    await expectEqual(repository)
    writeIndex(repository, Buffer.concat([content, extension('xtra')]))
    expect(await readDirectly(repository)).toBe(null)
  })

  it('is left to git with another version, order, mode or flag', async () => {
    const repository = mixedRepository()
    const content = indexOf(repository).subarray(0, -20)
    const changed = (at: number, ...bytes: number[]) => {
      const copy = Buffer.from(content)
      copy.set(bytes, at)
      return copy
    }
    // The first entry is `Readme`: its mode, its flags and the first letter of its name.
    expect(content.toString('latin1', 74, 80)).toBe('Readme')
    for (const damaged of [
      changed(7, 5),
      changed(36, 0, 0, 0x41, 0xed),
      changed(72, 0x40),
      changed(73, 5),
      changed(74, 0x7a),
      changed(74, 0),
    ]) {
      writeIndex(repository, damaged)
      expect(await readDirectly(repository)).toBe(null)
    }
  })

  it('is left to git if it is cut at any place, or if any byte differs', () => {
    const repository = mixedRepository()
    repository.git('update-index', '--skip-worktree', 'zoo/last')
    for (const version of ['3', '4']) {
      repository.git('update-index', '--index-version', version)
      const bytes = indexOf(repository)
      const whole = parseIndex(bytes, 20)
      expect(whole).not.toBe(null)
      for (let length = 0; length < bytes.length; length++) {
        const cut = parseIndex(bytes.subarray(0, length), 20)
        // Only extensions may be missing: the checksum tells.
        if (cut !== null) expect(cut.entries).toEqual(whole?.entries)
      }
      for (let at = 0; at < bytes.length; at++) {
        const copy = Buffer.from(bytes)
        copy[at] = (copy[at] ?? 0) ^ 0xff
        expect(() => parseIndex(copy, 20)).not.toThrow()
      }
    }
  })

  it('is left to git if its checksum is wrong', async () => {
    const repository = mixedRepository()
    const bytes = indexOf(repository)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(join(repository.folder, '.git/index'), bytes)
    expect(await readDirectly(repository)).toBe(null)
  })
})
