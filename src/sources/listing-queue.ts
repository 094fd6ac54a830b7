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
  /** While a listing is being pulled. One that failed stays, so that every caller gets its error. */
  #pulling: Promise<void> | null = null
  /** Called with each listing that is pulled. */
  onListing: ((listing: Listing) => void) | null = null

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

  /** Listings that were pulled and not passed on yet. */
  get ahead(): readonly Listing[] {
    return this.#ahead
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Listing> {
    try {
      for (;;) {
        while (this.#ahead.length === 0 && !this.#ended) await this.#pull()
        const listing = this.#ahead.shift()
        if (listing === undefined) return
        this.#waiting -= listing.files.length
        yield listing
      }
    } finally {
      if (!this.#ended) await this.#listings.return?.()
    }
  }

  /** Lists files that are unlikely to vanish before they are read. */
  async listAhead(): Promise<void> {
    while (this.#isLasting && this.#waiting < mostAhead && !this.#ended) await this.#pull()
  }

  /**
   * Pulls a listing in the background.
   * @returns false if one is being pulled already, or there are no more.
   */
  pullAhead(): boolean {
    if (this.#pulling !== null || this.#ended) return false
    // An error is thrown where the listing is awaited.
    this.#pull().catch(() => {})
    return true
  }

  /** Waits for the next listing, if there is one. */
  #pull(): Promise<void> {
    this.#pulling ??= this.#pullNow()
    return this.#pulling
  }

  async #pullNow(): Promise<void> {
    const next = await this.#listings.next()
    this.#pulling = null
    if (next.done === true) {
      this.#ended = true
      return
    }
    const { files, lasting = false } = next.value
    this.#files += files.length
    this.#waiting += files.length
    this.#isLasting = lasting
    this.#hasLasting ||= lasting
    this.#ahead.push(next.value)
    this.onListing?.(next.value)
  }
}
