import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { catFile, openRepository, planObjects, readShare } from '../../../src/git/index.ts'
import { createSearcher, parsePattern } from '../../../src/search/index.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { TestRepository } from '../../helpers/repository.ts'

const needles = ['br_', 'b\\x00r\\x00_'].map((source) => parsePattern(source))

interface Reading {
  /** Objects that hold a needle. */
  readonly hits: string[]
  readonly searched: number
  readonly deferred: string[]
}

type Begins = (bytes: Uint8Array) => boolean

/** @param begins decides by the first 512 bytes. */
const signsOf = (begins: Begins) => ({
  isContainer: (bytes: Buffer) => begins(bytes.subarray(0, 512)),
  mayBeContainer: begins,
})

const never = () => false

/** All objects through the pack reader. */
async function readPacked(
  folder: string,
  idBytes: 20 | 32 = 20,
  patterns = needles,
  begins: Begins = never,
): Promise<Reading> {
  const plan = await planObjects([join(folder, '.git/objects')], idBytes)
  const hits: string[] = []
  const deferred: string[] = []
  let searched = 0
  for (const item of readShare(plan, { patterns, tables: null }, signsOf(begins))) {
    if (item.kind === 'object') hits.push(item.oid)
    else if (item.kind === 'deferred') deferred.push(item.oid)
    else if (item.kind === 'searched') searched += item.objects
  }
  return { hits: hits.sort(), searched, deferred: [...new Set(deferred)].sort() }
}

/** All objects through git itself. */
async function readThroughGit(
  repository: TestRepository,
  patterns = needles,
  begins: Begins = never,
): Promise<{ hits: string[]; all: string[] }> {
  const searcher = createSearcher(patterns)
  const all = repository
    .git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')
    .split('\n')
    .filter((line) => line !== '')
  const opened = await openRepository(repository.folder)
  const hits: string[] = []
  try {
    for await (const answer of catFile(opened, all)) {
      if (answer.kind !== 'object') continue
      const wanted = answer.type === 'blob' && begins(answer.bytes.subarray(0, 512))
      if (wanted || searcher.holds(answer.bytes)) hits.push(answer.oid)
    }
  } finally {
    opened.close()
  }
  return { hits: hits.sort(), all }
}

/** Text in which pieces of the needle stand about, so that edits put needles together and take them apart. */
function randomContent(random: () => number, lines: number): string {
  const pieces = [
    'b',
    'r',
    '_',
    'br',
    'r_',
    'br_',
    'brr',
    'x',
    'word ',
    '\n',
    'b\0r',
    '\0_',
    'b\0r\0_',
    'a longer piece of text ',
  ]
  let text = ''
  for (let i = 0; i < lines * 4; i++) text += pieces[Math.floor(random() * pieces.length)]
  return text + randomText('abcdefghijklmnopqrstuvwxyz \n', lines * 20, random)
}

function edit(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const cut = Math.floor(random() * 20)
  return (
    text.slice(0, at) +
    randomContent(random, 1).slice(0, Math.floor(random() * 12)) +
    text.slice(at + cut)
  )
}

/** A repository of random edits, merges and repacks. */
function randomRepository(seed: number, objectFormat: 'sha1' | 'sha256'): TestRepository {
  const random = seededRandom(seed)
  const repository = new TestRepository({ objectFormat })
  const files = new Map<string, string>()
  for (let step = 0; step < 12; step++) {
    for (let i = 0; i < 3; i++) {
      const name = `file${Math.floor(random() * 5)}.txt`
      const before = files.get(name)
      const after =
        before === undefined ? randomContent(random, 30) : edit(edit(before, random), random)
      files.set(name, after)
      repository.write(name, after)
    }
    repository.commit(random() < 0.3 ? `br_${step}` : `step ${step}`)
    if (random() < 0.3) {
      const depth = 1 + Math.floor(random() * 50)
      const window = 1 + Math.floor(random() * 20)
      const all = random() < 0.5 ? ['-a', '-d'] : ['-d']
      repository.git('repack', '-q', '-f', `--depth=${depth}`, `--window=${window}`, ...all)
    }
  }
  return repository
}

describe('the pack reader', () => {
  it.each(['sha1', 'sha256'] as const)(
    'finds what git finds in random repositories (%s)',
    async (objectFormat) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
          const repository = randomRepository(seed, objectFormat)
          const expected = await readThroughGit(repository)
          const read = await readPacked(repository.folder, objectFormat === 'sha256' ? 32 : 20)
          expect(read.deferred).toEqual([])
          expect([...new Set(read.hits)]).toEqual(expected.hits)
          expect(read.searched).toBeGreaterThanOrEqual(expected.all.length)
        }),
        { numRuns: 6, seed: 20261124 },
      )
    },
  )

  it('recognises blobs by their first 512 bytes, also those that it does not rebuild', async () => {
    const begins = (first: Uint8Array) => {
      let hash = first.length
      for (const byte of first) hash = (hash * 31 + byte) % 65_521
      return hash % 4 === 0
    }
    const never = [parsePattern('never-there')]
    let recognised = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
        const repository = randomRepository(seed, 'sha1')
        repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
        const expected = await readThroughGit(repository, never, begins)
        const read = await readPacked(repository.folder, 20, never, begins)
        expect(read.hits).toEqual(expected.hits)
        expect(read.deferred).toEqual([])
        recognised += read.hits.length
      }),
      { numRuns: 6, seed: 20261126 },
    )
    expect(recognised).toBeGreaterThan(20)
  })

  it('recognises blobs by later bytes: those that may be containers are rebuilt', async () => {
    const repository = new TestRepository()
    const random = randomText('abcdefgh\n', 40_000, seededRandom(5))
    const contents = [random, `${random.slice(0, 35_000)}mark`, `${random.slice(0, 35_000)}more`]
    for (const content of contents) repository.write('a', content).commit()
    repository.git('repack', '-q', '-a', '-d', '-f')
    const wanted = repository.git('rev-parse', 'HEAD~1:a').trim()
    const read = async (mayBe: boolean) => {
      const plan = await planObjects([join(repository.folder, '.git/objects')], 20)
      const signs = {
        isContainer: (bytes: Buffer) => bytes.includes('mark', 35_000),
        mayBeContainer: (first: Uint8Array, size: number) =>
          mayBe && size === 35_004 && first.length === 512,
      }
      const items = [
        ...readShare(plan, { patterns: [parsePattern('never-there')], tables: null }, signs),
      ]
      return items.flatMap((item) => (item.kind === 'object' ? [item.oid] : []))
    }
    expect(await read(true)).toEqual([wanted])
    // The other two are deltas of the largest, which does not begin a container either.
    expect(await read(false)).toEqual([])
  })

  it('leaves out blobs in which every match is ruled out, but not those that build on them', async () => {
    const repository = new TestRepository()
    const lines = randomText('abcdefgh\n', 3000, seededRandom(7))
    // Ruled out by what is far from the match, so that a change there changes the answer.
    const contents = ['far', 'far', 'near', 'far'].map((end, i) => `${i} br_ ${lines}${end}`)
    for (const content of contents) repository.write('a', content).commit()
    repository.write('many', 'br_ '.repeat(100)).write('br_name', 'nothing').commit()
    repository.git('repack', '-q', '-a', '-d', '-f')
    const oid = (name: string) => repository.git('rev-parse', name).trim()
    const plan = await planObjects([join(repository.folder, '.git/objects')], 20)
    const seen: number[] = []
    const reading = readShare(
      plan,
      { patterns: needles, tables: null },
      signsOf(never),
      (blob, hit) => {
        seen.push(hit.pattern)
        return blob.includes('near') ? null : { start: 0, end: blob.length }
      },
    )
    const yielded = [...reading].flatMap((item) => (item.kind === 'object' ? [item.oid] : []))
    expect(yielded.sort()).toEqual([oid('HEAD~2:a'), oid('HEAD:many'), oid('HEAD^{tree}')].sort())
    expect(new Set(seen)).toEqual(new Set([0]))
  })

  it('asks about a match again only where a delta does not copy all that decided', async () => {
    const random = seededRandom(11)
    const near = 300
    const held = (bytes: Buffer, at: number) =>
      bytes.subarray(Math.max(0, at - near), at + near).includes('!')
    for (let run = 0; run < 4; run++) {
      const repository = new TestRepository()
      const text = () => randomText('abcdefgh \n', Math.floor(random() * 4000), random)
      let content = `${text()}br_${text()}br_${text()}`
      for (let step = 0; step < 40; step++) {
        const at = Math.floor(random() * content.length)
        const sign = ['!', '', '', 'br_'][Math.floor(random() * 4)]
        const cut = random() < 0.3 ? Math.floor(random() * 900) : 0
        content = content.slice(0, at) + sign + content.slice(at + cut)
        if (content.length < 6000) content += text()
        repository.write('f.txt', content).commit(`step ${step}`)
      }
      repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
      const plan = await planObjects([join(repository.folder, '.git/objects')], 20)
      let asked = 0
      const signs = signsOf(never)
      const reading = readShare(plan, { patterns: needles, tables: null }, signs, (blob, hit) => {
        asked++
        if (held(blob, hit.start)) return null
        return {
          start: Math.max(0, hit.start - near),
          end: Math.min(blob.length, hit.start + near),
        }
      })
      const yielded = [...reading].flatMap((item) => (item.kind === 'object' ? [item.oid] : []))
      const expected = new Set<string>()
      let matches = 0
      for (let step = 0; step < 40; step++) {
        const oid = repository.git('rev-parse', `HEAD~${step}:f.txt`).trim()
        const bytes = Buffer.from(repository.git('cat-file', 'blob', oid))
        for (let at = bytes.indexOf('br_'); at !== -1; at = bytes.indexOf('br_', at + 1)) {
          matches++
          if (held(bytes, at)) expected.add(oid)
        }
      }
      expect(yielded.sort()).toEqual([...expected].sort())
      expect(asked).toBeLessThan(matches)
    }
  })

  it('finds patterns of many lengths that edits put together and take apart, and nothing else', async () => {
    const patterns = [parsePattern('q\\s{1,30}w[0-9]{1,9}z'), parsePattern('k{0,12}[lm]vj{1,3}')]
    const blanks = ' '.repeat(27)
    const pieces = [
      'q',
      `q${blanks}`,
      blanks,
      '\n',
      'w',
      'w1234567',
      '89',
      'z',
      'kkkkkkkkkkkl',
      'mv',
      'vj',
    ]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
        const random = seededRandom(seed)
        const repository = new TestRepository()
        const drawn = (count: number) =>
          Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]).join('')
        let text = randomText('abcdefgh\n', 3000, random)
        for (let step = 0; step < 25; step++) {
          for (let i = 0; i < 4; i++) {
            const at = Math.floor(random() * (random() < 0.5 ? 200 : text.length))
            const cut = Math.floor(random() * 8)
            text = text.slice(0, at) + drawn(Math.floor(random() * 3)) + text.slice(at + cut)
          }
          repository.write('f.txt', text).commit(`step ${step}`)
        }
        repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
        const expected = await readThroughGit(repository, patterns)
        const read = await readPacked(repository.folder, 20, patterns)
        expect(read.hits).toEqual(expected.hits)
        expect(expected.hits.length).toBeLessThan(expected.all.length)
      }),
      { numRuns: 6, seed: 20261126 },
    )
  })

  it('finds a needle at every place of a delta: in an insert, across a seam, in a copy, at both ends', async () => {
    const repository = new TestRepository()
    const filler = randomText('abcdefghijklmnopqrstuvwxyz\n', 4000, seededRandom(5))
    const variants = [
      `${filler}br_`,
      `br_${filler}`,
      `${filler.slice(0, 2000)}br_${filler.slice(2000)}`,
      `${filler.slice(0, 2000)}b${filler.slice(2000)}`,
      `${filler.slice(0, 2000)}br${filler.slice(2000)}`,
      `${filler.slice(0, 1000)}r_${filler.slice(1000)}`,
    ]
    for (const before of ['b', 'br', '']) {
      for (const after of ['r_', '_', '']) {
        variants.push(`${filler.slice(0, 1500)}${before}${filler.slice(0, 1500)}`)
        variants.push(`${filler.slice(0, 1500)}${before}${after}${filler.slice(1500)}`)
      }
    }
    for (const [index, text] of variants.entries())
      repository.write('f.txt', text).commit(`v${index}`)
    repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
    expect(
      repository.git('verify-pack', '-v', join('.git/objects/pack', packName(repository))),
    ).toMatch(/chain length = [2-9]/)
    const expected = await readThroughGit(repository)
    expect(expected.hits.length).toBeGreaterThanOrEqual(4)
    expect((await readPacked(repository.folder)).hits).toEqual(expected.hits)
  })

  it('reads deltas whose base is named by id', async () => {
    const repository = randomRepository(77, 'sha1')
    repository.git(
      '-c',
      'repack.useDeltaBaseOffset=false',
      'repack',
      '-q',
      '-a',
      '-d',
      '-f',
      '--depth=20',
    )
    const expected = await readThroughGit(repository)
    const read = await readPacked(repository.folder)
    expect(read.hits).toEqual(expected.hits)
    expect(read.deferred).toEqual([])
  })

  it('reads packs with 64-bit offsets in their index', async () => {
    const repository = randomRepository(78, 'sha1')
    repository.git('repack', '-q', '-a', '-d')
    const pack = join(repository.folder, '.git/objects/pack', packName(repository))
    chmodSync(pack.replace(/pack$/, 'idx'), 0o644)
    repository.git('index-pack', '--index-version=2,0x40', '-o', pack.replace(/pack$/, 'idx'), pack)
    const expected = await readThroughGit(repository)
    expect((await readPacked(repository.folder)).hits).toEqual(expected.hits)
  })

  it('leaves large objects to git, and all that hang on them', { timeout: 180_000 }, async () => {
    const repository = new TestRepository()
    repository.write('large.bin', Buffer.alloc(33 * 1024 * 1024, 'abcdefgh')).commit()
    repository.git('repack', '-q', '-a', '-d')
    const read = await readPacked(repository.folder)
    expect(read.deferred).toEqual([repository.git('rev-parse', 'HEAD:large.bin')])
  })

  it('reads objects of a small pack for which the first memory has no room', async () => {
    const repository = new TestRepository()
    const long = `${'text of many lines\n'.repeat(300_000)}`
    for (let i = 0; i < 300; i++) repository.write(`small/${i}`, `br_${i}`)
    for (const text of [long, `${long}br_1`, `br_2 ${long}`, `${long}end`]) {
      repository.write('long', text).commit()
    }
    const loose = await readPacked(repository.folder)
    repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
    const packed = await readPacked(repository.folder)
    const expected = await readThroughGit(repository)
    expect(loose.hits).toEqual(expected.hits)
    expect(packed).toEqual({ hits: expected.hits, searched: expected.all.length, deferred: [] })
  })

  it('reads trees of more than 32 MB: in a file, in a pack, and as deltas', async () => {
    const repository = new TestRepository()
    const oid = repository.dangle('blob', '')
    const trees = ['a', 'br_'].map((first) => {
      const names = [
        first,
        ...Array.from({ length: 9000 }, (_, i) => `f${10_000 + i}`.padEnd(3800, 'x')),
      ]
      const entry = (name: string) =>
        Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(oid, 'hex')])
      const input = Buffer.concat(names.map(entry))
      expect(input.length).toBeGreaterThan(32 * 1024 * 1024)
      return repository.gitWith({ input }, 'hash-object', '-w', '-t', 'tree', '--stdin')
    })
    const expected = { hits: trees.slice(1), searched: 5, deferred: [] }
    for (const [i, tree] of trees.entries()) {
      repository.git(
        'update-ref',
        `refs/heads/b${i}`,
        repository.git('commit-tree', tree, '-m', 'x'),
      )
    }
    expect(await readPacked(repository.folder)).toEqual(expected)
    repository.git('repack', '-q', '-a', '-d')
    const pack = join('.git/objects/pack', packName(repository))
    expect(repository.git('verify-pack', '-v', pack)).toMatch(/chain length = 1: 1 /)
    expect(await readPacked(repository.folder)).toEqual(expected)
  })
})

describe('a damaged pack', () => {
  const healthy = randomRepository(4711, 'sha1')
  healthy.git('repack', '-q', '-a', '-d', '-f', '--depth=30')
  const folder = join(healthy.folder, '.git/objects/pack')
  const names = readdirSync(folder)
  const pack = join(folder, names.find((name) => name.endsWith('.pack')) ?? '')
  const index = join(folder, names.find((name) => name.endsWith('.idx')) ?? '')
  for (const path of [pack, index]) chmodSync(path, 0o644)
  const packBytes = readFileSync(pack)
  const indexBytes = readFileSync(index)
  let whole: Reading
  beforeAll(async () => {
    whole = await readPacked(healthy.folder)
  })

  const restore = () => {
    writeFileSync(pack, packBytes)
    writeFileSync(index, indexBytes)
  }

  it('never makes the reader crash, hang or leave an object out: it is searched or handed to git', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 12, max: packBytes.length - 21 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const damaged = Buffer.from(packBytes)
          damaged[at] = (damaged[at] ?? 0) ^ flip
          writeFileSync(pack, damaged)
          const read = await readPacked(healthy.folder)
          expect(read.searched + read.deferred.length).toBe(whole.searched)
          const known = new Set([...read.hits, ...read.deferred])
          for (const hit of whole.hits) expect(known.has(hit)).toBe(true)
        },
      ),
      { numRuns: 300, seed: 20261124 },
    )
    restore()
  })

  it('that is cut short hands the missing entries to git', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: packBytes.length - 1 }), async (length) => {
        writeFileSync(pack, packBytes.subarray(0, length))
        const plan = await planObjects([join(healthy.folder, '.git/objects')], 20)
        if (plan.unreadable.length > 0) return
        const read = await readPacked(healthy.folder)
        expect(read.searched + read.deferred.length).toBe(whole.searched)
      }),
      { numRuns: 60, seed: 20261124 },
    )
    restore()
  })

  it('whose index is damaged is refused or read, never half believed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: indexBytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const damaged = Buffer.from(indexBytes)
          damaged[at] = (damaged[at] ?? 0) ^ flip
          writeFileSync(index, damaged)
          const plan = await planObjects([join(healthy.folder, '.git/objects')], 20)
          if (plan.unreadable.length > 0) return
          const read = await readPacked(healthy.folder)
          // An object whose id is a lie is searched and, where it holds a needle, asked of git as well.
          expect(read.searched + read.deferred.length).toBeGreaterThanOrEqual(whole.searched)
        },
      ),
      { numRuns: 200, seed: 20261124 },
    )
    restore()
  })
})

function packName(repository: TestRepository): string {
  const names = readdirSync(join(repository.folder, '.git/objects/pack'))
  return names.find((name) => name.endsWith('.pack')) ?? ''
}
