import { hasId, type IdSetData } from './id-set.ts'
import type { PackIndex } from './index-file.ts'

/** The sorted ids of a pack, and the first position of each two-byte prefix. */
interface PackIds {
  readonly ids: Uint8Array
  /** The same, to compare ids. */
  readonly words: Uint32Array
  readonly starts: Uint32Array
}

/** So many ids are looked up together. */
export const batchIds = 1024
/** How far the estimated position of an id may be off, as far as memory is read ahead. */
const usuallyOff = 2
/** Steps from the estimated position before a binary search: ids of a hostile pack may not be hashes. */
const mostSteps = 16

/**
 * Checks whether objects exist, for every id that a tree, commit or tag refers to. Ids are looked up many at a time: each
 * is a cache miss, and the processor waits for many of them at once.
 */
export class Presence {
  readonly #first: PackIds | null
  readonly #others: IdSetData
  readonly #idBytes: number
  readonly #bytes: Uint8Array
  readonly #words: Uint32Array
  readonly #places = new Uint32Array(batchIds)
  #count = 0
  /** Receives what is read ahead, because reading without a result would be left out. */
  readonly #readAhead = new Uint32Array(1)

  /** @param others every object that is not in the first pack. */
  constructor(first: PackIndex | undefined, others: IdSetData, idBytes: number) {
    this.#first =
      first === undefined
        ? null
        : { ids: first.ids, words: wordsOf(first.ids), starts: startsOf(first) }
    this.#others = others
    this.#idBytes = idBytes
    this.#bytes = new Uint8Array(batchIds * idBytes)
    this.#words = wordsOf(this.#bytes)
  }

  /**
   * Adds the id at `bytes[at]` to those to look up.
   * @returns true if there is no room for another one before `takeMissing`.
   */
  add(bytes: Uint8Array, at: number): boolean {
    const from = this.#count * this.#idBytes
    for (let i = 0; i < this.#idBytes; i++) this.#bytes[from + i] = bytes[at + i] as number
    this.#count++
    return this.#count === batchIds
  }

  /** Looks up the ids that were added. @returns those of no object, in hex. */
  takeMissing(): string[] {
    const missing: string[] = []
    if (this.#first !== null) this.#estimate(this.#first)
    for (let i = 0; i < this.#count; i++) {
      if (this.#first !== null && this.#isIn(this.#first, i)) continue
      const at = i * this.#idBytes
      if (hasId(this.#others, this.#bytes, at)) continue
      missing.push(Buffer.from(this.#bytes.subarray(at, at + this.#idBytes)).toString('hex'))
    }
    this.#count = 0
    return missing
  }

  /** Ids are hashes, so bytes three and four of an id suggest its position, which is rarely off by more than two. */
  #estimate({ words, starts }: PackIds): void {
    const [bytes, idWords] = [this.#bytes, this.#idBytes / 4]
    let touched = 0
    for (let i = 0; i < this.#count; i++) {
      const at = i * this.#idBytes
      const first = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
      const next = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
      const low = starts[first] as number
      const size = (starts[first + 1] as number) - low
      const place = low + Math.floor((size * next) / 65_536)
      this.#places[i] = place
      const before = Math.max(0, place - usuallyOff) * idWords
      const after = Math.min(words.length - 1, (place + usuallyOff + 1) * idWords - 1)
      touched ^= (words[before] as number) ^ (words[after] as number)
    }
    this.#readAhead[0] = touched
  }

  /** True if an id of the batch is in the pack: a search that begins at the estimated position. */
  #isIn({ ids, words, starts }: PackIds, index: number): boolean {
    const [bytes, idBytes] = [this.#bytes, this.#idBytes]
    const at = index * idBytes
    const first = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
    const next = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
    let low = starts[first] as number
    let high = starts[first + 1] as number
    let place = this.#places[index] as number
    for (let step = 0; low < high; step++) {
      const other = place * idBytes
      let order = ((ids[other + 2] as number) << 8) + (ids[other + 3] as number) - next
      if (order === 0) {
        if (areEqual(words, other / 4, this.#words, at / 4, idBytes / 4)) return true
        order = compareRest(ids, other, bytes, at, idBytes)
      }
      if (order < 0) low = place + 1
      else high = place
      if (step >= mostSteps) place = (low + high) >>> 1
      else place += order < 0 ? 1 : -1
      if (place < low) place = low
      if (place >= high) place = high - 1
    }
    return false
  }
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4)
}

/** The first position of each two-byte prefix. */
function startsOf({ ids, idBytes, count }: PackIndex): Uint32Array {
  const starts = new Uint32Array(65_537)
  for (let i = 0; i < count; i++) {
    const first = ((ids[i * idBytes] as number) << 8) | (ids[i * idBytes + 1] as number)
    starts[first + 1] = i + 1
  }
  for (let i = 1; i < starts.length; i++) {
    starts[i] = Math.max(starts[i] as number, starts[i - 1] as number)
  }
  return starts
}

function areEqual(a: Uint32Array, from: number, b: Uint32Array, at: number, count: number) {
  for (let i = 0; i < count; i++) if (a[from + i] !== b[at + i]) return false
  return true
}

/** Compares ids whose first four bytes are the same. */
function compareRest(a: Uint8Array, from: number, b: Uint8Array, at: number, length: number) {
  for (let i = 4; i < length; i++) {
    const difference = (a[from + i] as number) - (b[at + i] as number)
    if (difference !== 0) return difference
  }
  return 0
}
