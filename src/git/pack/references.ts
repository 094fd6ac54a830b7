import { packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'

/** Which objects there are; asked for every id that a tree, commit or tag names for the first time. */
export class Presence {
  readonly #packs: readonly { readonly index: PackIndex; readonly starts: Uint32Array }[]
  readonly #loose: ReadonlySet<string>
  readonly #idBytes: number

  constructor(packs: readonly PackIndex[], loose: Iterable<string>, idBytes: number) {
    this.#packs = packs.map((index) => ({ index, starts: startsOf(index) }))
    this.#loose = new Set(loose)
    this.#idBytes = idBytes
  }

  /** True if the object with the id at `bytes[at]` is here. */
  has(bytes: Uint8Array, at: number): boolean {
    for (const { index, starts } of this.#packs) if (isIn(index, starts, bytes, at)) return true
    return this.#loose.size > 0 && this.#loose.has(hexOf(bytes, at, this.#idBytes))
  }
}

/** Where ids with each first two bytes begin. */
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

function isIn(index: PackIndex, starts: Uint32Array, bytes: Uint8Array, at: number): boolean {
  const { ids, idBytes } = index
  const first = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
  let low = starts[first] as number
  let high = (starts[first + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const from = middle * idBytes
    let difference = 0
    for (let i = 2; i < idBytes && difference === 0; i++) {
      difference = (ids[from + i] as number) - (bytes[at + i] as number)
    }
    if (difference === 0) return true
    if (difference < 0) low = middle + 1
    else high = middle - 1
  }
  return false
}

function hexOf(bytes: Uint8Array, at: number, idBytes: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString('hex')
}

/** Pieces that a delta puts its object together from: where each ends in the object; copies of the base are marked. */
export interface Pieces {
  readonly ends: Int32Array
  readonly copies: Uint8Array
  /** How many; -1 for more than there is room for. */
  count: number
}

export function makePieces(): Pieces {
  return { ends: new Int32Array(8192), copies: new Uint8Array(8192), count: 0 }
}

/**
 * Names objects that trees, commits and tags refer to and that are not here. An id that a delta copies from its base
 * was looked for with the base.
 */
export class ReferenceCheck {
  readonly #presence: Presence
  readonly #idBytes: number
  readonly #scratch: Buffer
  readonly #absent = new Set<string>()

  constructor(presence: Presence, idBytes: number) {
    this.#presence = presence
    this.#idBytes = idBytes
    this.#scratch = Buffer.alloc(idBytes)
  }

  /** Ids found absent since the last time. */
  take(): string[] {
    const absent = [...this.#absent]
    this.#absent.clear()
    return absent
  }

  /** @param pieces of the delta that made the object; null for a whole one. */
  check(type: number, bytes: Buffer, start: number, end: number, pieces: Pieces | null): void {
    if (type === packTypes.tree) this.#checkTree(bytes, start, end, pieces)
    else if (type === packTypes.commit) this.#checkHeaders(bytes, start, end, ['tree ', 'parent '])
    else if (type === packTypes.tag) this.#checkHeaders(bytes, start, end, ['object '])
  }

  /** Entries are `mode SP name NUL id`; a submodule's commit is not meant to be here. */
  #checkTree(bytes: Buffer, start: number, end: number, pieces: Pieces | null): void {
    const idBytes = this.#idBytes
    const known = pieces === null || pieces.count < 0 ? null : pieces
    let piece = 0
    for (let at = start; at < end; ) {
      let nul = at + 6
      while (nul < end && bytes[nul] !== 0) nul++
      const id = nul + 1
      if (id + idBytes > end) return
      const submodule = bytes[at] === 0x31 && bytes[at + 1] === 0x36
      at = id + idBytes
      if (submodule) continue
      if (known !== null) {
        while (piece < known.count && (known.ends[piece] as number) <= id - start) piece++
        const whole = (known.ends[piece] as number) >= at - start
        if (whole && known.copies[piece] === 1) continue
      }
      if (!this.#presence.has(bytes, id)) this.#absent.add(hexOf(bytes, id, idBytes))
    }
  }

  /** Lines at the head of a commit or tag: a word and an id in hexadecimal. */
  #checkHeaders(bytes: Buffer, start: number, end: number, words: readonly string[]): void {
    const digits = this.#idBytes * 2
    let at = start
    for (const word of words) {
      while (
        at + word.length + digits <= end &&
        bytes.toString('latin1', at, at + word.length) === word
      ) {
        const hex = bytes.toString('latin1', at + word.length, at + word.length + digits)
        if (
          this.#scratch.write(hex, 'hex') === this.#idBytes &&
          !this.#presence.has(this.#scratch, 0)
        ) {
          this.#absent.add(hex)
        }
        at += word.length + digits + 1
      }
    }
  }
}
