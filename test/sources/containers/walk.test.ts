import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../../src/config/built-in-rules.ts'
import { createDetector } from '../../../src/detect/index.ts'
import {
  ContainerAllowance,
  type ContainerLimits,
  defaultContainerLimits,
  fullPath,
  type Item,
  type Origin,
} from '../../../src/model/index.ts'
import type { Budget } from '../../../src/sources/containers/budget.ts'
import { containerItem, type EntryFilter } from '../../../src/sources/containers/container-item.ts'
import {
  ContainerError,
  type ContainerFormat,
  type ContainerInput,
  type Entry,
  type Part,
} from '../../../src/sources/containers/format.ts'
import { heldInput, memoryInput, streamInput } from '../../../src/sources/containers/input.ts'
import { key } from '../../helpers/keys.ts'

const origin: Origin = { source: 'file', path: 'a.box', object: null }
const detector = createDetector(builtInRules())

/** What a search emitted. */
interface Found {
  /** `path chain line:column` of each key. */
  readonly keys: readonly string[]
  /** The same in entries that the filter leaves out. */
  readonly leftOut: readonly string[]
  readonly problems: readonly string[]
  readonly entries: number
  readonly skipped: readonly string[]
}

interface Options {
  readonly limits?: Partial<ContainerLimits>
  readonly filter?: EntryFilter
  readonly signal?: AbortSignal
  readonly onChunk?: (bytes: number) => void
}

async function search(
  format: ContainerFormat,
  input: ContainerInput,
  options: Options = {},
): Promise<Found> {
  const keys: string[] = []
  const leftOut: string[] = []
  const problems: string[] = []
  const skipped: string[] = []
  let entries = 0
  const emit = (item: Item) => {
    if (item.kind === 'chunk') {
      options.onChunk?.(item.bytes.length)
      for (const found of detector.detect(item)) {
        if (found.kind !== 'candidate') continue
        const { path, inner, formats = [], line, column } = found.sighting
        const list = found.sighting.leftOut ? leftOut : keys
        list.push(`${fullPath(path, inner)} ${formats.join('+')} ${line}:${column}`)
      }
    } else if (item.kind === 'problem') {
      problems.push(
        `${item.what}: ${typeof item.reason === 'string' ? item.reason : item.reason.code}`,
      )
    } else if (item.outcome === 'read') entries += item.count
    else skipped.push(item.code)
  }
  await containerItem(origin, format, input, { filter: options.filter ?? null }).open({
    needles: detector.needles,
    allowance: new ContainerAllowance({ ...defaultContainerLimits, ...options.limits }),
    signal: options.signal ?? new AbortController().signal,
    emit,
  })
  return { keys, leftOut, problems, entries, skipped }
}

/** A format whose container holds these parts, whatever its bytes are. */
function box(
  parts: (budget: Budget, input: ContainerInput) => Iterable<Part> | AsyncIterable<Part>,
  access: ContainerFormat['access'] = 'memory',
): ContainerFormat {
  return {
    name: 'box',
    recognises: () => false,
    access,
    load: () =>
      Promise.resolve({
        async *parts(input, budget) {
          yield* parts(budget, input)
        },
      }),
  }
}

function entry(name: string | Buffer | null, ...pieces: (string | Buffer)[]): Entry {
  return {
    kind: 'entry',
    name: name === null ? null : Buffer.from(name),
    content: pieces.map((piece) => Buffer.from(piece)),
  }
}

const nothing = memoryInput(Buffer.from('box'))
const line = `# settings\nKEY=${key()}\n`

describe('a container', () => {
  it('is searched in its entries, each with its path, chain and place', async () => {
    const format = box(() => [
      entry('inner/b.env', line),
      entry('./c.env', 'x'.repeat(5000), '\n', line),
      entry(null, line),
    ])
    expect(await search(format, nothing)).toEqual({
      keys: ['a.box!inner/b.env box 2:5', 'a.box!c.env box 3:5', 'a.box box 2:5'],
      leftOut: [],
      problems: [],
      entries: 3,
      skipped: [],
    })
  })

  it('is searched as it is, and entries that begin a container are opened', async () => {
    const format = box(() => [entry('logs/x.gz', gzipSync(gzipSync(line)))])
    const found = await search(format, memoryInput(Buffer.from(line)))
    expect(found.keys).toEqual(['a.box  2:5', 'a.box!logs/x.gz box+gzip+gzip 2:5'])
    expect(found.entries).toBe(3)
  })

  it('is searched in the names of its entries', async () => {
    const found = await search(
      box(() => [entry(`backup/${key()}.txt`, 'text')]),
      nothing,
    )
    expect(found.keys).toEqual([`a.box!backup/${key()}.txt box null:null`])
  })

  it.each(['stream', 'memory'] as const)(
    'with %s access is read from a stream that is searched once',
    async (access) => {
      async function* stream() {
        for (const piece of [line, 'x'.repeat(3_000_000), line]) yield Buffer.from(piece)
      }
      let read = 0
      const format = box(async function* (_, input) {
        for await (const piece of input.pieces()) read += piece.length
        yield entry('all.txt', line)
      }, access)
      const found = await search(format, streamInput(stream()))
      expect(read).toBe(3_000_000 + 2 * line.length)
      expect([...found.keys].sort()).toEqual(['a.box  2:5', 'a.box  4:5', 'a.box!all.txt box 2:5'])
    },
  )

  it('is searched to its end even if its reader stops early', async () => {
    const format = box(() => [{ kind: 'unread', name: null, fault: 'damaged' }], 'stream')
    const found = await search(format, streamInput(asyncOf('x'.repeat(5_000_000), line)))
    expect(found.keys).toEqual(['a.box  2:5'])
    expect(found.problems).toEqual(['a.box: container-damaged'])
  })
})

async function* asyncOf(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}

describe('what a container has and was not read', () => {
  it('is named with its path and the reason', async () => {
    const format = box(() => [
      { kind: 'unread', name: Buffer.from('inner/x.7z'), fault: 'unsupported' },
      { kind: 'unread', name: null, fault: 'not-covered' },
      entry('b.env', line),
    ])
    const found = await search(format, nothing)
    expect(found.problems).toEqual([
      'a.box!inner/x.7z: container-unsupported',
      'a.box: container-not-covered',
    ])
    expect(found.keys).toHaveLength(1)
  })

  it('is counted after the first ten', async () => {
    const unread = Array.from({ length: 25 }, (_, index): Part => {
      return { kind: 'unread', name: Buffer.from(`${index}`), fault: 'encrypted' }
    })
    const { problems } = await search(
      box(() => unread),
      nothing,
    )
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('a.box!(15 more): container-encrypted')
  })

  it('is named when an entry ends with an error, and the next entry is read', async () => {
    function* broken() {
      yield Buffer.from(line)
      throw new ContainerError('checksum')
    }
    const format = box(() => [
      { kind: 'entry', name: Buffer.from('a'), content: broken() },
      entry('b', line),
    ])
    const found = await search(format, nothing)
    expect(found.keys).toEqual(['a.box!a box 2:5', 'a.box!b box 2:5'])
    expect(found.problems).toEqual(['a.box!a: container-checksum'])
  })

  it('is named when a nested container is damaged, with the path of that one', async () => {
    const cut = gzipSync(line.repeat(500)).subarray(0, 80)
    const found = await search(
      box(() => [entry('x.gz', cut), entry('b', line)]),
      nothing,
    )
    expect(found.problems).toEqual(['a.box!x.gz: container-truncated'])
    expect(found.keys.at(-1)).toBe('a.box!b box 2:5')
    expect(found.keys.length).toBeGreaterThan(1)
  })

  it('is named when the reader fails in a way that it should not', async () => {
    const format = box(function* () {
      yield entry('b', line)
      throw new TypeError('oops')
    })
    const found = await search(format, nothing)
    expect(found.keys).toHaveLength(1)
    expect(found.problems).toEqual(['a.box: error'])
  })

  it('is named when the file that holds it fails', async () => {
    const fault = Object.assign(new Error('no'), { code: 'EIO', syscall: 'read' })
    async function* pieces(): AsyncGenerator<Buffer> {
      yield Buffer.from(line)
      throw fault
    }
    const found = await search(
      box(() => [], 'stream'),
      streamInput(pieces()),
    )
    expect(found.keys).toEqual(['a.box  2:5'])
    expect(found.problems).toEqual(['a.box: interrupted-read'])
  })

  it('is counted if it looks compressed and no reader knows it', async () => {
    const found = await search(
      box(() => [entry('a.lz', Buffer.from('LZIP\x01 and so on'))]),
      nothing,
    )
    expect(found.skipped).toEqual(['compressed-files'])
  })
})

describe('the limits of a container', () => {
  const nested = (levels: number) => {
    let bytes: Buffer = Buffer.from(line)
    for (let level = 0; level < levels; level++) bytes = gzipSync(bytes)
    return bytes
  }

  it('are levels: those that are too deep are named and searched as they are', async () => {
    const format = box(() => [entry('x.gz', nested(2)), entry('y.gz', nested(3))])
    const found = await search(format, nothing, { limits: { depth: 3 } })
    expect(found.keys).toEqual(['a.box!x.gz box+gzip+gzip 2:5'])
    expect(found.problems).toEqual(['a.box!y.gz: container-budget-depth'])
  })

  it('are bytes: a bomb is named, what precedes it is searched, and what follows is not read', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000))
    const format = box(() => [entry('a', line), entry('bomb.gz', bomb), entry('b', line)])
    let most = 0
    const found = await search(format, nothing, {
      onChunk: (bytes) => {
        most = Math.max(most, bytes)
      },
    })
    expect(found.problems[0]).toMatch(/^a\.box!bomb\.gz: container-budget-ratio$/)
    expect(found.keys).toContain('a.box!a box 2:5')
    expect(most).toBeLessThan(4_000_000)
  })

  it('stop the container whose budget is used up, not the one that it is in', async () => {
    const format = box(function* (budget) {
      const give = function* (text: string) {
        budget.give(text.length)
        yield Buffer.from(text)
      }
      yield { kind: 'entry', name: Buffer.from('a'), content: give(line) }
      yield { kind: 'entry', name: Buffer.from('b'), content: give('x'.repeat(20_000_000)) }
      yield { kind: 'entry', name: Buffer.from('c'), content: give(line) }
    })
    const found = await search(format, nothing)
    expect(found.keys).toEqual(['a.box!a box 2:5'])
    expect(found.problems).toEqual(['a.box!b: container-budget-ratio'])
  })

  it('do not keep a large container from being read that expands to no more than itself', async () => {
    let read = 0
    const format = box(async function* (budget, input) {
      yield {
        kind: 'entry',
        name: Buffer.from('all'),
        content: (async function* () {
          for await (const piece of input.pieces()) {
            budget.read(piece.length)
            budget.give(piece.length)
            read += piece.length
            yield piece
          }
        })(),
      }
    }, 'stream')
    async function* stream() {
      for (let count = 0; count < 60; count++) yield Buffer.alloc(1_000_000, 'x')
      yield Buffer.from(line)
    }
    const found = await search(format, streamInput(stream()), {
      limits: { expand: 1000, total: 1000 },
    })
    expect(read).toBe(60_000_000 + line.length)
    expect(found.problems).toEqual([])
    expect(found.keys).toHaveLength(2)
  })

  it('are memory: a container that must be held and is too large is named and searched as it is', async () => {
    const format = box(() => [entry('never', line)])
    const found = await search(
      format,
      streamInput(asyncOf('x'.repeat(60_000), 'x'.repeat(60_000), `\n${line}`)),
      { limits: { memory: 100_000 } },
    )
    expect(found.problems).toEqual(['a.box: container-too-large'])
    expect(found.keys).toEqual(['a.box  3:5'])
  })

  it('are entries', async () => {
    const format = box(function* (budget) {
      for (let count = 0; ; count++) {
        budget.entry()
        yield entry(`${count}`, count === 3 ? line : 'x')
      }
    })
    const found = await search(format, nothing, { limits: { entries: 500 } })
    expect(found.entries).toBe(500)
    expect(found.problems).toEqual(['a.box: container-budget-entries'])
    expect(found.keys).toHaveLength(1)
  })
})

describe('names of entries', () => {
  it.each([
    { name: '../../etc/passwd', path: 'a.box!../../etc/passwd' },
    { name: '/etc/passwd', path: 'a.box!/etc/passwd' },
    { name: '', path: 'a.box' },
    { name: Buffer.from([0x61, 0xff, 0x62]), path: 'a.box!a\uFFFDb' },
    { name: '__proto__', path: 'a.box!__proto__' },
  ])('such as $name are only places', async ({ name, path }) => {
    const { keys } = await search(
      box(() => [entry(name, line)]),
      nothing,
    )
    expect(keys).toEqual([`${path} box 2:5`])
  })

  it('are shortened in reports, however long they are', async () => {
    const long = `${'a'.repeat(3_000_000)}/b.env`
    const { keys } = await search(
      box(() => [entry(long, line)]),
      nothing,
    )
    expect(keys[0]?.length).toBeLessThan(400)
    expect(keys[0]).toMatch(/^a\.box!aaa.*…a+\/b\.env box 2:5$/)
  })
})

describe('a filter', () => {
  const format = box(() => [
    entry('a.env', line),
    entry('b.md', line),
    entry('c.gz', gzipSync(line)),
  ])

  it('leaves out entries, and what is inside them', async () => {
    const filter: EntryFilter = {
      searches: (inner) => inner !== 'b.md',
      opens: (inner) => inner !== 'c.gz',
    }
    const { keys, leftOut } = await search(format, nothing, { filter })
    expect(keys).toEqual(['a.box!a.env box 2:5'])
    // Searched, so that the same key in the bytes of the container is not reported.
    expect(leftOut).toEqual(['a.box!b.md box 2:5'])
  })

  it('that wants only entries leaves out the bytes of the container', async () => {
    const filter: EntryFilter = { searches: (inner) => inner === 'a.env', opens: () => true }
    const found = await search(format, memoryInput(Buffer.from(line)), { filter })
    expect(found.keys).toEqual(['a.box!a.env box 2:5'])
    expect(found.leftOut).toEqual([])
  })
})

describe('a scan that is stopped', () => {
  it('reads no further', async () => {
    const controller = new AbortController()
    let given = 0
    const format = box(function* () {
      for (;;) {
        if (++given === 5) controller.abort()
        yield entry(`${given}`, line)
      }
    })
    const { keys } = await search(format, nothing, { signal: controller.signal })
    expect(keys).toHaveLength(4)
  })
})

describe('a container in memory', () => {
  it('in pieces is read as one', () => {
    const { size, read } = heldInput(['abc', 'de', 'f'].map((text) => Buffer.from(text)))
    expect(size).toBe(6)
    const ranges = [0, 1, 2, 3, 4, 5, 6].flatMap((from) =>
      [0, 1, 2, 3, 6, 9].map((length) => ({ from, length })),
    )
    for (const { from, length } of ranges) {
      expect(read(from, length).toString()).toBe('abcdef'.slice(from, from + length))
    }
    for (const from of [-1, -6, 7]) expect(read(from, 3)).toHaveLength(0)
  })
})
