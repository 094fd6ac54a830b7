import { setImmediate as nextTurn } from 'node:timers/promises'
import { blocksOf, FileBlocks } from './file-blocks.ts'
import type { FilePart, FilePartsOptions, FileThread, SecondThread } from './file-parts.ts'
import type { ListedFile, Listing } from './listing.ts'

/** Listings are pulled ahead until so many blocks wait for room in the shared memory. */
const blocksAhead = 8

/**
 * How long this thread waits for a block that the other one is reading, before it reads that block too: the other one may
 * have failed, or wait for a processor core. Milliseconds.
 */
const waitMs = 2

interface Block {
  readonly files: readonly ListedFile[]
  /** Files that only this thread may read. */
  readonly own: ReadonlySet<ListedFile>
  /** Null until it is in the shared memory. */
  number: number | null
}

/** Starts a second thread for this listing and those that follow; null if it could not be started. */
export async function shareFiles(
  listing: Listing,
  second: SecondThread,
  options: FilePartsOptions,
): Promise<SharedFiles | null> {
  const blocks = new FileBlocks()
  const thread = await second.start({ memory: blocks.memory, ...options.reading() })
  return thread === null ? null : new SharedFiles(listing, { blocks, thread }, options)
}

/** Goes through listings in blocks, which two threads read. */
export class SharedFiles {
  readonly #options: FilePartsOptions
  readonly #shared: FileBlocks
  readonly #thread: FileThread
  /** Listings that were pulled and are not read yet. */
  readonly #listings = new Map<Listing, Block[]>()
  /** Blocks that are not in the shared memory yet. */
  readonly #waiting: Block[] = []

  constructor(
    listing: Listing,
    { blocks, thread }: { readonly blocks: FileBlocks; readonly thread: FileThread },
    options: FilePartsOptions,
  ) {
    this.#options = options
    this.#shared = blocks
    this.#thread = thread
    const { queue } = options
    for (const pulled of [listing, ...queue.ahead]) this.#add(pulled)
    queue.onListing = (pulled) => this.#add(pulled)
  }

  /** `FileParts.of` */
  async *parts(listing: Listing): AsyncGenerator<FilePart> {
    const blocks = this.#listings.get(listing) ?? []
    this.#listings.delete(listing)
    for (const block of blocks) {
      if (this.#options.signal.aborted) return
      await this.#fill()
      yield this.#take(block)
    }
  }

  stop(): void {
    this.#options.queue.onListing = null
    this.#shared.end()
    this.#thread.stop()
  }

  #add(listing: Listing): void {
    const own = this.#options.ownFiles(listing)
    const blocks = Array.from(blocksOf(listing.files), (files) => ({ files, own, number: null }))
    this.#listings.set(listing, blocks)
    for (const block of blocks) this.#waiting.push(block)
  }

  /** Puts blocks into the shared memory. */
  async #fill(): Promise<void> {
    if (this.#thread.hasEnded) return
    if (this.#waiting.length < blocksAhead && this.#options.queue.pullAhead()) await nextTurn()
    while (this.#shared.hasRoom) {
      const block = this.#waiting.shift()
      if (block === undefined) return
      block.number = this.#shared.add(block.files, block.own)
    }
  }

  #take({ files, number }: Block): FilePart {
    if (number === null) {
      // It is the first one, because blocks are taken and shared in the same order.
      this.#waiting.shift()
      return here(files)
    }
    if (this.#shared.takeFirst(number)) return here(files)
    const result = this.#shared.result(number, waitMs)
    if (result === null) return here(files)
    const left = files.filter((_, index) => result.isLeft(index))
    // No file may be forgotten, even if a thread is wrong.
    if (left.length + result.files !== files.length) return here(files)
    return { files: left, readFiles: result.files, readBytes: result.bytes }
  }
}

function here(files: readonly ListedFile[]): FilePart {
  return { files, readFiles: 0, readBytes: 0 }
}
