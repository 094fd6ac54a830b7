import type { Listing } from './listing.ts'
import type { ListingQueue } from './listing-queue.ts'

/** Counting takes about this long at a time, which is a tenth of the time between two turns. Milliseconds. */
const sliceMs = 5

/** The number of files, known before all of them are read. */
export class FileCount {
  readonly #queue: ListingQueue
  readonly #walk: (() => Iterable<Listing>) | null
  #walked: Iterator<Listing> | null = null
  #files = 0
  #ended = false

  /** @param walk lists the same files once more, only to count them; null if that is not worth its time. */
  constructor(queue: ListingQueue, walk: (() => Iterable<Listing>) | null) {
    this.#queue = queue
    this.#walk = walk
  }

  /** Null if it is not known yet. */
  get total(): number | null {
    return this.#ended ? this.#files : this.#queue.total
  }

  /** Lists or counts ahead. Files that may vanish are only counted: their names are not held until they are read. */
  async advance(): Promise<void> {
    await this.#queue.listAhead()
    if (this.total !== null || this.#walk === null || this.#queue.hasLasting) return
    this.#walked ??= this.#walk()[Symbol.iterator]()
    this.#countSome(this.#walked)
  }

  #countSome(walked: Iterator<Listing>): void {
    const start = Date.now()
    // If the clock is set back, the slice is over.
    while (Math.abs(Date.now() - start) < sliceMs) {
      const next = walked.next()
      if (next.done === true) {
        this.#ended = true
        return
      }
      this.#files += next.value.files.length
    }
  }
}
