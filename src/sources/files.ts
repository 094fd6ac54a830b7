import { setImmediate as nextTurn } from 'node:timers/promises'
import { foldsCase } from '../git/index.ts'
import type {
  Chunk,
  Container,
  Item,
  ItemsRequest,
  Needles,
  Source,
  SourceProgress,
  Target,
} from '../model/index.ts'
import { packedTables } from '../search/index.ts'
import { fileFilter } from './entry-filter.ts'
import { FileCount } from './file-count.ts'
import { type FilePart, FileParts, type SecondThread } from './file-parts.ts'
import { FileReader } from './file-reader.ts'
import { listFiles, walkFiles } from './list-files.ts'
import type { ListedFile, Listing } from './listing.ts'
import { ListingQueue } from './listing-queue.ts'
import { holdsNeedle } from './needles.ts'
import { plainSource } from './plain-source.ts'
import { nameChunk } from './text-chunks.ts'

type FilesTarget = Omit<Extract<Target, { kind: 'files' }>, 'kind'>

/** Yield to signals and progress at this interval. Milliseconds. */
const turnMs = 50

/** Only scans that take longer look ahead, to know the number of files. Milliseconds. */
const lookAheadMs = 500

/** The number of files, and how many of them were read. */
type Counter = () => SourceProgress | null

/** Reads files and folders, each file once. */
export function filesSource(target: FilesTarget, second: SecondThread | null = null): Source {
  let counter: Counter = () => null
  const observe = (given: Counter) => {
    counter = given
  }
  const source = plainSource(target.paths.join(' '), (request) =>
    items(target, request, second, observe),
  )
  return { ...source, progress: () => counter() }
}

async function* items(
  target: FilesTarget,
  request: ItemsRequest,
  second: SecondThread | null,
  observe: (counter: Counter) => void,
): AsyncGenerator<Item | Container> {
  const { signal, needles } = request
  const filter = await fileFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd),
  })
  const reader = new FileReader(target.maxSize, filter, request)
  const listing = { ...target, wanted: filter.wanted, signal }
  const listings = new ListingQueue(listFiles(listing))
  const isCounted = request.counts === true && target.paths.length === 1
  const count = new FileCount(listings, isCounted ? () => walkFiles(listing) : null)
  observe(() => progressOf(count.total, reader))
  const turns = new Turns(request.counts === true ? count : null)
  const names = new WeakMap<Listing, Set<ListedFile>>()
  const namesOf = (listing: Listing) => {
    const held = names.get(listing) ?? namesHeld(listing.files, needles)
    names.set(listing, held)
    return held
  }
  const reading = () => ({
    maxSize: target.maxSize,
    opensContainers: request.allowance.isOn,
    tables: packedTables(needles),
  })
  const parts = new FileParts({ queue: listings, second, reading, ownFiles: namesOf, signal })
  const readPart = partReader(reader, turns, signal)
  let listed = 0
  try {
    for await (const listing of listings) {
      // What lists files may have been loaded meanwhile, which is not a part of their turn.
      if (listed === 0) turns.restart()
      yield* listing.items
      for await (const part of parts.of(listing)) {
        const read = yield* readPart(part, namesOf(listing))
        listed += read
      }
    }
  } finally {
    parts.stop()
  }
  yield* reader.end()
  if (listed !== reader.settled) {
    const detail = `${listed} were listed, but ${reader.settled} accounted for`
    const reason = { code: 'uncounted-files', detail } as const
    yield { kind: 'problem', what: 'files', reason }
  }
}

/** Lets signals arrive and progress be shown from time to time. */
class Turns {
  readonly #count: FileCount | null
  // Not `performance`, which takes milliseconds to load. If the clock is set back, a turn is due at once.
  readonly #started = Date.now()
  #last = this.#started

  /** @param count of files, if progress is shown. */
  constructor(count: FileCount | null) {
    this.#count = count
  }

  get isDue(): boolean {
    return Math.abs(Date.now() - this.#last) > turnMs
  }

  async take(): Promise<void> {
    // Names that are listed ahead take memory.
    const isLong = Math.abs(Date.now() - this.#started) > lookAheadMs
    if (isLong) await this.#count?.advance()
    await nextTurn()
    this.restart()
  }

  restart(): void {
    this.#last = Date.now()
  }
}

/** A function that reads the files of a part, and returns how many were read. */
function partReader(reader: FileReader, turns: Turns, signal: AbortSignal) {
  return async function* (
    { files, readFiles, readBytes }: FilePart,
    names: ReadonlySet<ListedFile>,
  ): AsyncGenerator<Item | Container, number> {
    reader.addRead(readFiles, readBytes)
    let count = readFiles
    for (const file of files) {
      if (signal.aborted) break
      count++
      if (names.has(file)) yield nameOf(file)
      const items = reader.read(file)
      if (items !== null) {
        for (const item of items) {
          yield item
          if (turns.isDue) await turns.take()
        }
      }
      if (!turns.isDue) continue
      yield* reader.flush()
      await turns.take()
    }
    return count
  }
}

function progressOf(total: number | null, reader: FileReader): SourceProgress | null {
  return total === null ? null : { unit: 'file', total, done: reader.done }
}

/** The files whose names contain a needle. One search over all names is enough if no name does. */
function namesHeld(files: readonly ListedFile[], needles: Needles): Set<ListedFile> {
  const held = new Set<ListedFile>()
  if (!holdsNeedle(Buffer.from(files.map(({ path }) => path).join('\0')), needles)) return held
  for (const file of files) if (holdsNeedle(Buffer.from(file.path), needles)) held.add(file)
  return held
}

function nameOf({ path, rawPath, shown }: ListedFile): Chunk {
  return nameChunk({ source: 'file-name', path, rawPath, shown, object: null }, Buffer.from(path))
}
