import { packTypes } from './forest.ts'
import { hasId, type IdSetData } from './id-set.ts'
import type { PackIndex } from './index-file.ts'
import { listBytes, type PackMemory } from './memory.ts'

/** The sorted ids of a pack, and the first position of each two-byte prefix. */
interface PackIds {
  readonly ids: Uint8Array
  readonly idBytes: number
  readonly starts: Uint32Array
}

/** Checks whether objects exist, for every id that a tree, commit or tag refers to. */
export class Presence {
  readonly #first: PackIds | null
  readonly #others: IdSetData

  /** @param others every object that is not in the first pack. */
  constructor(first: PackIndex | undefined, others: IdSetData) {
    this.#first =
      first === undefined
        ? null
        : { ids: first.ids, idBytes: first.idBytes, starts: startsOf(first) }
    this.#others = others
  }

  /** True if the object with the id at `bytes[at]` exists. */
  has(bytes: Uint8Array, at: number): boolean {
    if (this.#first !== null && isIn(this.#first, bytes, at)) return true
    return hasId(this.#others, bytes, at)
  }
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

/** Steps from the estimated position before a binary search: ids of a hostile pack may not be hashes. */
const mostSteps = 16

/**
 * Ids are hashes, so their position can be estimated from their value: the search begins at the position that bytes
 * three and four suggest, which is rarely off by more than two.
 */
function isIn({ ids, idBytes, starts }: PackIds, bytes: Uint8Array, at: number): boolean {
  const first = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
  let low = starts[first] as number
  let high = starts[first + 1] as number
  if (low === high) return false
  const next = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
  let place = low + Math.floor(((high - low) * next) / 65_536)
  for (let step = 0; low < high; step++) {
    const order = compareIds(ids, place * idBytes, bytes, at, idBytes)
    if (order === 0) return true
    if (order < 0) low = place + 1
    else high = place
    if (step >= mostSteps) place = (low + high) >>> 1
    else place += order < 0 ? 1 : -1
    if (place < low) place = low
    if (place >= high) place = high - 1
  }
  return false
}

function compareIds(
  ids: Uint8Array,
  a: number,
  bytes: Uint8Array,
  b: number,
  length: number,
): number {
  for (let i = 2; i < length; i++) {
    const difference = (ids[a + i] as number) - (bytes[b + i] as number)
    if (difference !== 0) return difference
  }
  return 0
}

function hexOf(bytes: Uint8Array, at: number, idBytes: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString('hex')
}

/**
 * Finds missing objects that trees, commits and tags refer to. An id that a delta copies from its base was checked with
 * the base.
 */
export class ReferenceCheck {
  readonly #presence: Presence
  readonly #idBytes: number
  readonly #memory: PackMemory
  readonly #bytes: Buffer
  /** Checks the list of ids that the codec writes for a tree. */
  readonly #addresses: Uint32Array
  readonly #missing = new Set<string>()

  constructor(presence: Presence, idBytes: number, memory: PackMemory) {
    this.#presence = presence
    this.#idBytes = idBytes
    this.#memory = memory
    this.#bytes = memory.codec.memory
    this.#addresses = new Uint32Array(this.#bytes.buffer, memory.list, listBytes / 4)
  }

  /** Ids of missing objects found since the last call. */
  take(): string[] {
    const missing = [...this.#missing]
    this.#missing.clear()
    return missing
  }

  /**
   * Checks an object in memory.
   * @param made true for an object that `Codec.applyDelta` has just built, with its pieces recorded.
   */
  check(type: number, at: number, size: number, made: boolean): void {
    if (type === packTypes.tree) this.#checkTree(at, size, made)
    else if (type === packTypes.commit) this.#checkHeaders(at, size, false)
    else if (type === packTypes.tag) this.#checkHeaders(at, size, true)
  }

  /** Checks an object in another buffer, of at most `largestOf` its type. */
  checkBytes(type: number, bytes: Buffer): void {
    if (type === packTypes.blob) return
    this.#bytes.set(bytes, this.#memory.large)
    this.check(type, this.#memory.large, bytes.length, false)
  }

  #checkTree(at: number, size: number, made: boolean): void {
    const { codec, list } = this.#memory
    const count = codec.listReferences(at, size, this.#idBytes, list, made)
    for (let i = 0; i < count; i++) this.#look(this.#addresses[i] as number)
  }

  #checkHeaders(at: number, size: number, tag: boolean): void {
    const { codec, list } = this.#memory
    const most = Math.floor(listBytes / this.#idBytes)
    const count = codec.listHeaders(at, size, this.#idBytes, list, most, tag)
    for (let i = 0; i < count; i++) this.#look(list + i * this.#idBytes)
  }

  #look(id: number): void {
    if (this.#presence.has(this.#bytes, id)) return
    this.#missing.add(hexOf(this.#bytes, id, this.#idBytes))
  }
}
