import type { Searcher } from '../../search/index.ts'

/** Entries whose bytes lie one after the other and are searched together: one search for thousands of them. */
export class SearchBatch {
  readonly #searcher: Searcher
  readonly #bytes: Uint8Array
  readonly #entries: number[] = []
  readonly #ends: number[] = []

  /** @param bytes where the first entry begins. */
  constructor(searcher: Searcher, bytes: Uint8Array) {
    this.#searcher = searcher
    this.#bytes = bytes
  }

  /** Bytes of all entries. */
  get used(): number {
    return this.#ends.at(-1) ?? 0
  }

  /** @param end where the entry's bytes end, from the first byte of the batch. */
  add(entry: number, end: number): void {
    this.#entries.push(entry)
    this.#ends.push(end)
  }

  /**
   * Empties the batch. Adds the entries that may hold a needle to `suspects`, including those with a match across the seam
   * of two entries.
   */
  search(suspects: number[]): void {
    for (const piece of this.#searcher.piecesHeld(this.#bytes, this.#ends)) {
      suspects.push(this.#entries[piece] as number)
    }
    this.clear()
  }

  clear(): void {
    this.#entries.length = 0
    this.#ends.length = 0
  }
}
