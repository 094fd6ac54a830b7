import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { blockReader } from '../../src/sources/block-reader.ts'
import { FileBlocks, type TakenBlock } from '../../src/sources/file-blocks.ts'
import type { FileTask, FileThread, SecondThread } from '../../src/sources/file-parts.ts'
import { startFileThread } from '../../src/sources/file-thread.ts'
import { filesSource } from '../../src/sources/index.ts'
import { opened } from '../helpers/containers.ts'
import { distFile } from '../helpers/dist.ts'
import { key, seededRandom } from '../helpers/keys.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const detector = createDetector(builtInRules())
const { needles } = detector
const many = 900

/** Files of every kind, most of them ordinary. */
function makeFiles(folder: string): void {
  for (let i = 0; i < many; i++) {
    const parent = join(folder, `d${i % 7}`)
    if (i < 7) mkdirSync(parent)
    const make = kinds[i % 11 === 0 ? (i / 11) % kinds.length : 0]
    make?.(join(parent, `f${i}`), i)
  }
}

const text = (i: number) => `export const value${i} = ${i}\n`.repeat(i % 30)

/** By file, from the most usual one on. An empty text is one of them. */
const kinds: readonly ((path: string, i: number) => void)[] = [
  (path, i) => writeFileSync(path, text(i)),
  (path, i) => writeFileSync(path, `${text(i)}${key('base62:32', i)}\n`),
  (path, i) => writeFileSync(`${path}-${key('base62:32', i)}`, text(i)),
  (path, i) => writeFileSync(`${path}.gz`, gzipSync(key('base62:32', i))),
  (path, i) => writeFileSync(`${path}.br`, text(i)),
  (path, i) => symlinkSync(`/x/${key('base62:32', i)}`, path),
  (path) => symlinkSync('/etc/passwd', path),
  (path, i) => writeFileSync(path, Buffer.from(key('base62:32', i), 'utf16le')),
  (path, i) => writeFileSync(path, `${'text\n'.repeat(230_000)}${key('base62:32', i)}`),
  (path) => writeFileSync(path, 'text\n'.repeat(430_000)),
  (path) => writeFileSync(path, 'text\n'.repeat(100_000)),
  (path) => writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
  (path) => writeFileSync(path, Buffer.from('BZh91AY&SY damaged')),
  (path, i) => writeFileSync(`${path}\nnew line`, text(i)),
  (path, i) => writeFileSync(Buffer.from(`${path}\xe9`, 'latin1'), key('base62:32', i)),
  (path, i) => writeFileSync(Buffer.from(`${path}\xe9 plain`, 'latin1'), text(i)),
  (path, i) => writeFileSync(`${path} 日本`, text(i)),
]

interface Outcome {
  /** Keys, containers and problems, and the chunks that were searched. */
  readonly items: ReadonlySet<string>
  readonly files: number
  readonly bytes: number
  readonly skipped: Readonly<Record<string, number>>
}

/** What comes of reading a folder. Its order depends on when a buffer is full, and on the time. */
async function read(
  folder: string,
  second: SecondThread | null,
  { maxSize = null as number | null, signal = new AbortController().signal } = {},
): Promise<Outcome> {
  const target = { paths: ['.'], cwd: folder, include: [], exclude: [], maxSize, gitignore: true }
  const items: string[] = []
  const skipped: Record<string, number> = {}
  const sum = { files: 0, bytes: 0 }
  const request = { needles, allowance: opened(), signal }
  for await (const item of filesSource(target, second).items(request)) {
    if (item.kind === 'tally' && item.outcome === 'read') {
      sum.files += item.count
      sum.bytes += item.bytes
    } else if (item.kind === 'tally') skipped[item.code] = (skipped[item.code] ?? 0) + item.count
    else if (item.kind === 'chunk') {
      const { source, path, rawPath } = item.origin
      items.push(`${source} ${rawPath ?? path}`)
      for (const found of detector.detect(item)) {
        if (found.kind === 'candidate') items.push(`${rawPath ?? path} ${found.secret.fingerprint}`)
      }
    } else if (item.kind === 'container') items.push(`container ${item.origin.path}`)
    else items.push(JSON.stringify(item))
  }
  return { items: new Set(items.sort()), ...sum, skipped }
}

/** A second thread that takes its steps when the first one looks whether it has ended, before each block. */
class SteppedThread implements SecondThread, FileThread {
  readonly above = 0
  isStopped = false
  hasReadBlocks = 0
  readonly #steps: (thread: SteppedThread) => void
  #dead = false
  #blocks: FileBlocks | null = null
  #reader: ReturnType<typeof blockReader> = null
  #taken: TakenBlock[] = []

  constructor(steps: (thread: SteppedThread) => void) {
    this.#steps = steps
  }

  async start(task: FileTask): Promise<FileThread> {
    this.#blocks = new FileBlocks(task.memory)
    this.#reader = blockReader(task)
    return this
  }

  get hasEnded(): boolean {
    if (!this.#dead) this.#steps(this)
    return this.#dead
  }

  take(): void {
    const block = this.#blocks?.takeSecond(0)
    if (block != null) this.#taken.push(block)
  }

  finish(): void {
    const block = this.#taken.shift()
    if (block === undefined) return
    const outcome = this.#reader?.read(block)
    if (outcome === undefined) throw new Error('WebAssembly is needed')
    this.#blocks?.finish(block, outcome)
    this.hasReadBlocks++
  }

  die(): void {
    this.#dead = true
  }

  stop(): void {
    this.isStopped = true
  }
}

/** Takes and finishes blocks as random numbers say. @param deadly how often it dies. */
function randomThread(seed: number, deadly: number): SteppedThread {
  const random = seededRandom(seed)
  return new SteppedThread((thread) => {
    for (let i = Math.floor(random() * 4); i > 0; i--) thread.take()
    for (let i = Math.floor(random() * 4); i > 0; i--) thread.finish()
    if (random() < deadly) thread.die()
  })
}

let folder: string
let repository: string

beforeAll(() => {
  folder = temporaryFolder()
  makeFiles(folder)
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const made = new TestRepository()
  repository = made.folder
  makeFiles(repository)
  made.git('add', '-A')
  made.write('untracked', key('base62:32', 5000))
  rmSync(join(repository, 'd1', 'f1'))
  rmSync(join(repository, 'd2', 'f2'))
  mkdirSync(join(repository, 'd2', 'f2'))
  rmSync(join(repository, 'd3', 'f3'))
  symlinkSync('/etc/passwd', join(repository, 'd3', 'f3'))
})

describe('files that two threads read', () => {
  it.each([
    ['a folder', () => folder, null],
    ['a work tree', () => repository, null],
    ['a folder with a limit of size', () => folder, 100_000],
    ['a work tree with a limit of size', () => repository, 100_000],
  ])('are read as by one: %s', async (_, of, maxSize) => {
    const thread = new SteppedThread((second) => {
      second.take()
      second.finish()
    })
    const alone = await read(of(), null, { maxSize })
    expect(alone.files).toBeGreaterThan(many - 40)
    expect(await read(of(), thread, { maxSize })).toEqual(alone)
    expect(thread.hasReadBlocks).toBeGreaterThan(2)
    expect(thread.isStopped).toBe(true)
  })

  it('are read as by one whatever the second thread takes, leaves or loses', async () => {
    const alone = await read(repository, null)
    const threads = fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      deadly: fc.constantFrom(0, 0.02, 0.2),
    })
    await fc.assert(
      fc.asyncProperty(threads, async ({ seed, deadly }) => {
        expect(await read(repository, randomThread(seed, deadly))).toEqual(alone)
      }),
      { numRuns: 12 },
    )
  })

  it('are read again if the second thread does not account for all of a block', async () => {
    const wrong: SecondThread = {
      above: 0,
      start: async ({ memory }) => {
        const blocks = new FileBlocks(memory)
        return {
          get hasEnded() {
            const block = blocks.takeSecond(0)
            if (block !== null) blocks.finish(block, { files: 1, bytes: 1, left: [] })
            return false
          },
          stop: () => {},
        }
      },
    }
    expect(await read(folder, wrong)).toEqual(await read(folder, null))
  })

  it('are not read by a second thread if there are few', async () => {
    let isStarted = false
    const start = async () => {
      isStarted = true
      return null
    }
    const alone = await read(repository, null)
    expect(await read(repository, { above: 20_000, start })).toEqual(alone)
    expect(isStarted).toBe(false)
    expect(await read(repository, { above: 100, start })).toEqual(alone)
    expect(isStarted).toBe(true)
  })

  it('are all accounted for if the scan is stopped', async () => {
    const control = new AbortController()
    let looks = 0
    const thread = new SteppedThread((second) => {
      second.take()
      if (++looks === 4) control.abort()
    })
    const { items } = await read(repository, thread, { signal: control.signal })
    expect([...items].filter((item) => item.includes('uncounted-files'))).toEqual([])
    expect(thread.isStopped).toBe(true)
  })
})

/** Takes all blocks that are there once a few are. */
const takesBlocks = `
  import { workerData } from 'node:worker_threads'
  const words = new Int32Array(workerData.task.memory)
  while (words[1] < 6) Atomics.wait(words, 2, words[2], 10)
  for (let slot = 0; slot < 32; slot++) Atomics.compareExchange(words, 16 + slot * 16, 1, 3)
`

describe('the second thread', () => {
  const startFrom = (file: string): SecondThread => ({
    above: 0,
    start: (task) => startFileThread(task, pathToFileURL(file)),
  })

  it('reads what the first one does not', async () => {
    const alone = await read(repository, null)
    expect(await read(repository, startFrom(distFile('brleaks-file-worker.js')))).toEqual(alone)
  })

  it.each([
    ['is empty', ''],
    ['fails at once', 'throw new Error("not a worker")'],
    ['is another program', 'setInterval(() => {}, 1000)'],
    ['is not JavaScript', '%'],
    ['takes blocks and ends', `${takesBlocks}process.exit(1)`],
    ['takes blocks and keeps them', `${takesBlocks}setInterval(() => {}, 1000)`],
  ])('may be missing or fail: its file %s', async (_, source) => {
    const file = join(temporaryFolder(), 'worker.mjs')
    writeFileSync(file, source)
    const alone = await read(folder, null)
    expect(await read(folder, startFrom(file))).toEqual(alone)
    expect(await read(folder, startFrom(`${file}.missing`))).toEqual(alone)
  })

  it('does not read for another version', async () => {
    const alone = await read(folder, null)
    let thread: FileThread | null = null
    const file = join(temporaryFolder(), 'worker.mjs')
    const real = pathToFileURL(distFile('brleaks-file-worker.js')).href
    writeFileSync(
      file,
      `import { workerData } from 'node:worker_threads'
      workerData.protocol = 'brleaks 0 files'
      await import('${real}')`,
    )
    const second: SecondThread = {
      above: 0,
      start: async (task) => {
        thread = await startFileThread(task, pathToFileURL(file))
        return thread
      },
    }
    expect(await read(folder, second)).toEqual(alone)
    expect(thread).not.toBeNull()
  })
})
