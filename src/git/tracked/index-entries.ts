/** The entries of a git index in its order, without an object for each. */
export interface IndexEntries {
  readonly count: number
  /** The names one after the other, each with a NUL after it. */
  readonly names: Buffer
  /** Where each name begins in `names`, and where the last one ends, after its NUL. */
  readonly starts: Uint32Array
  /** `entryKind` of each entry. */
  readonly kinds: Uint8Array
}

/** What an index says about an entry. Several bits may be set. */
export const entryKind = {
  /** A regular file. */
  regular: 1,
  /** A submodule. */
  otherRepository: 2,
  /** Outside the sparse checkout. */
  sparse: 4,
  /** One of the entries of a file in conflict. */
  conflict: 8,
} as const

/** Collects entries. */
export class EntryList {
  readonly #starts: Uint32Array
  readonly #kinds: Uint8Array
  #names: Buffer
  #count = 0
  /** Bytes of `names` in use. */
  #end = 0

  /** @param most entries that will be added. @param bytes of their names, roughly. */
  constructor(most: number, bytes: number) {
    this.#starts = new Uint32Array(most + 1)
    this.#kinds = new Uint8Array(most)
    this.#names = Buffer.allocUnsafe(bytes)
  }

  get count(): number {
    return this.#count
  }

  /** Bytes of all names. */
  get size(): number {
    return this.#end
  }

  /** The name of the last entry; empty before the first one. */
  get last(): Buffer {
    return this.#names.subarray(this.#starts[this.#count - 1] ?? 0, Math.max(0, this.#end - 1))
  }

  /** Adds an entry whose name is bytes of `source`, perhaps after the first `kept` bytes of the last name. */
  add(kind: number, source: Buffer, from: number, to: number, kept = 0): void {
    const start = this.#end
    const end = start + kept + to - from
    if (end >= this.#names.length) this.#grow(end + 1)
    const names = this.#names
    if (kept > 0) {
      const before = this.#starts[this.#count - 1] ?? 0
      names.copyWithin(start, before, before + kept)
    }
    // Names are too short for a call into native code.
    for (let at = from, place = start + kept; at < to; ) names[place++] = source[at++] as number
    names[end] = 0
    this.#starts[this.#count] = start
    this.#kinds[this.#count] = kind
    this.#count++
    this.#end = end + 1
  }

  /** True if the last name comes after the one before it; 0 bytes are equal. @returns below, equal to or above 0 */
  compareLast(): number {
    const [before = 0, start = 0] = [this.#starts[this.#count - 2], this.#starts[this.#count - 1]]
    return compareBytes(this.#names, before, start - 1, this.#names, start, this.#end - 1)
  }

  finish(): IndexEntries {
    this.#starts[this.#count] = this.#end
    return {
      count: this.#count,
      names: this.#names.subarray(0, this.#end),
      starts: this.#starts.subarray(0, this.#count + 1),
      kinds: this.#kinds.subarray(0, this.#count),
    }
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.#names.length))
    this.#names.copy(larger, 0, 0, this.#end)
    this.#names = larger
  }
}

/** Compares two ranges of bytes as git orders names: below 0 if the first one comes first. */
export function compareBytes(
  first: Buffer,
  firstStart: number,
  firstEnd: number,
  second: Buffer,
  secondStart: number,
  secondEnd: number,
): number {
  const common = Math.min(firstEnd - firstStart, secondEnd - secondStart)
  for (let i = 0; i < common; i++) {
    const difference = (first[firstStart + i] as number) - (second[secondStart + i] as number)
    if (difference !== 0) return difference
  }
  return firstEnd - firstStart - (secondEnd - secondStart)
}
