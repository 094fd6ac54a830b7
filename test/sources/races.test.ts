import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { SourceItem } from '../../src/model/index.ts'
import { filesSource } from '../../src/sources/index.ts'
import { windowBytes } from '../../src/sources/windows.ts'
import { closed } from '../helpers/containers.ts'
import { key } from '../helpers/keys.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const detector = createDetector(builtInRules())
const large = 4 * windowBytes

/** A file that is read in several windows, so that a test can change it in between. */
function largeText(seed: number): string {
  return `${key('base62:32', seed)}\n`.padEnd(large, 'some text\n')
}

/**
 * Reads some paths, and changes the tree at the first window of the first large file.
 * @returns the paths with keys, and all other items.
 */
async function readWhile(paths: string[], cwd: string, change: (open: string) => void) {
  const source = filesSource({
    paths,
    cwd,
    include: [],
    exclude: [],
    maxSize: null,
    gitignore: true,
  })
  const found: string[] = []
  const others: SourceItem[] = []
  let changed = false
  for await (const item of source.items({
    needles: detector.needles,
    allowance: closed,
    signal: new AbortController().signal,
  })) {
    if (item.kind !== 'chunk') others.push(item)
    else {
      for (const detection of detector.detect(item)) {
        if (detection.kind === 'candidate') found.push(item.origin.path ?? '')
      }
      if (!changed) {
        changed = true
        change(item.origin.path ?? '')
      }
    }
  }
  expect(changed).toBe(true)
  return {
    found,
    problems: others.filter((item) => item.kind === 'problem'),
    skipped: others.flatMap((item) =>
      item.kind === 'tally' && item.outcome === 'skipped' ? [item.code] : [],
    ),
  }
}

describe('a file, while it is read,', () => {
  it('that shrinks is reported', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), largeText(1))
    const { found, problems } = await readWhile(['a.txt'], folder, () =>
      // Another process shrinks the file.
      execFileSync('truncate', ['-s', '100', join(folder, 'a.txt')]),
    )
    expect(found).toEqual(['a.txt'])
    expect(problems).toMatchObject([{ what: 'a.txt', reason: { code: 'shrank' } }])
  })

  it('that grows once is read to its new end', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), largeText(2))
    const { found, problems } = await readWhile(['a.txt'], folder, () =>
      appendFileSync(join(folder, 'a.txt'), ` ${key('base62:32', 3)}\n`),
    )
    expect(found).toEqual(['a.txt', 'a.txt'])
    expect(problems).toEqual([])
  })

  it('that is removed is still read to its end', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'a.txt'),
      `${largeText(4).slice(0, large - 50)}\n${key('base62:32', 5)}`,
    )
    const { found, problems } = await readWhile(['a.txt'], folder, () =>
      rmSync(join(folder, 'a.txt')),
    )
    expect(found).toEqual(['a.txt', 'a.txt'])
    expect(problems).toEqual([])
  })
})

describe('a file, between listing and reading,', () => {
  const names = ['gone', 'folder', 'link', 'pipe', 'shorter']

  /** Every file except the open one is replaced. */
  function swap(folder: string, open: string): void {
    for (const name of names) if (name !== open) rmSync(join(folder, name))
    if (open !== 'folder') mkdirSync(join(folder, 'folder'))
    if (open !== 'link') symlinkSync('/dev/zero', join(folder, 'link'))
    if (open !== 'pipe') execFileSync('mkfifo', [join(folder, 'pipe')])
    if (open !== 'shorter') writeFileSync(join(folder, 'shorter'), key('base62:32', 20))
  }

  it('is reported if it vanished or became a folder, and neither opened as a pipe nor followed as a link', async () => {
    const folder = temporaryFolder()
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, name), largeText(10 + index))
    let open = ''
    const { found, problems, skipped } = await readWhile(['.'], folder, (path) => {
      open = path
      swap(folder, open)
    })
    expect([...found].sort()).toEqual([...new Set([open, 'shorter'])].sort())
    const expected = [
      { kind: 'problem', what: 'folder', reason: { code: 'became-folder' } },
      { kind: 'problem', what: 'gone', reason: { code: 'vanished' } },
    ]
    expect(problems.sort((a, b) => (a.what < b.what ? -1 : 1))).toEqual(
      expected.filter(({ what }) => what !== open),
    )
    expect(skipped).toEqual(open === 'pipe' ? [] : ['pipes'])
  })

  it('that git tracks counts as deleted if it vanished or became a folder', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', largeText(11))
    for (const name of names) repository.write(name, 'text\n')
    repository.commit()
    const { found, problems, skipped } = await readWhile(['.'], repository.folder, (open) => {
      expect(open).toBe('a.txt')
      swap(repository.folder, open)
    })
    expect(found.sort()).toEqual(['a.txt', 'shorter'])
    expect(problems).toEqual([])
    expect(skipped.sort()).toEqual(['deleted-files', 'deleted-files', 'pipes'])
  })
})
