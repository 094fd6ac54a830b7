import type { Listing } from './listing.ts'

/** Files that are listed ahead at most: their names take memory. */
const mostAhead = 200_000

/**
 * Passes on the listings of files, and lists ahead on request, so that the number of files is known before all of them are
 * read.
 */
export class ListingQueue {
  readonly #listings: AsyncIterator<Listing>
  readonly #ahead: Listing[] = []
  #files = 0
  #waiting = 0
  #isLasting = false
  #hasLasting = false
  #ended = false

  constructor(listings: AsyncIterable<Listing>) {
    this.#listings = listings[Symbol.asyncIterator]()
  }

  /** Number of files in all; null if some are not listed yet. */
  get total(): number | null {
    return this.#ended ? this.#files : null
  }

  /** True once files were listed that are unlikely to vanish: git listed them, or they were named. */
  get hasLasting(): boolean {
    return this.#hasLasting
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Listing> {
    try {
      for (;;) {
        const listing = this.#ahead.shift() ?? (await this.#pull())
        if (listing === null) return
        this.#waiting -= listing.files.length
        yield listing
      }
    } finally {
      if (!this.#ended) await this.#listings.return?.()
    }
  }

  /** Lists files that are unlikely to vanish before they are read. */
  async listAhead(): Promise<void> {
    while (this.#isLasting && this.#waiting < mostAhead) {
      const listing = await this.#pull()
      if (listing === null) return
      this.#ahead.push(listing)
    }
  }

  async #pull(): Promise<Listing | null> {
    if (this.#ended) return null
    const next = await this.#listings.next()
    if (next.done === true) {
      this.#ended = true
      return null
    }
    const { files, lasting = false } = next.value
    this.#files += files.length
    this.#waiting += files.length
    this.#isLasting = lasting
    this.#hasLasting ||= lasting
    return next.value
  }
}
