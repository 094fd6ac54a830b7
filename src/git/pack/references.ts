import { packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import { listBytes, type PackMemory } from './memory.ts'

/** The ids of a pack, in order, and where those with each first two bytes begin. */
interface PackIds {
  readonly ids: Uint8Array
  readonly idBytes: number
  readonly starts: Uint32Array
}

/** Which objects there are; asked for every id that a tree, commit or tag names for the first time. */
export class Presence {
  readonly #packs: readonly PackIds[]
  readonly #loose: ReadonlySet<string>
  readonly #idBytes: number

  constructor(packs: readonly PackIndex[], loose: Iterable<string>, idBytes: number) {
    this.#packs = packs.map((index) => ({
      ids: index.ids,
      idBytes: index.idBytes,
      starts: startsOf(index),
    }))
    this.#loose = new Set(loose)
    this.#idBytes = idBytes
  }

  /** True if the object with the id at `bytes[at]` is here. */
  has(bytes: Uint8Array, at: number): boolean {
    const packs = this.#packs
    for (let i = 0; i < packs.length; i++) if (isIn(packs[i] as PackIds, bytes, at)) return true
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

/**
 * Ids are hashes, so that their values tell where they stand: the search begins at the place that bytes three and four
 * point to, which is rarely more than two steps off.
 */
function isIn({ ids, idBytes, starts }: PackIds, bytes: Uint8Array, at: number): boolean {
  const first = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
  const low = starts[first] as number
  const high = starts[first + 1] as number
  if (low === high) return false
  const next = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
  let place = low + (((high - low) * next) >>> 16)
  let order = compareIds(ids, place * idBytes, bytes, at, idBytes)
  if (order < 0)
    while (order < 0 && ++place < high) order = compareIds(ids, place * idBytes, bytes, at, idBytes)
  else
    while (order > 0 && --place >= low) order = compareIds(ids, place * idBytes, bytes, at, idBytes)
  return order === 0
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
 * Names objects that trees, commits and tags refer to and that are not here. An id that a delta copies from its base
 * was looked for with the base.
 */
export class ReferenceCheck {
  readonly #presence: Presence
  readonly #idBytes: number
  readonly #memory: PackMemory
  readonly #bytes: Buffer
  /** The list that the codec writes for a tree. */
  readonly #addresses: Uint32Array
  readonly #absent = new Set<string>()

  constructor(presence: Presence, idBytes: number, memory: PackMemory) {
    this.#presence = presence
    this.#idBytes = idBytes
    this.#memory = memory
    this.#bytes = memory.codec.memory
    this.#addresses = new Uint32Array(this.#bytes.buffer, memory.list, listBytes / 4)
  }

  /** Ids found absent since the last time. */
  take(): string[] {
    const absent = [...this.#absent]
    this.#absent.clear()
    return absent
  }

  /**
   * Looks at an object in memory.
   * @param made true for what `Codec.applyDelta` has just put together, with its pieces noted.
   */
  check(type: number, at: number, size: number, made: boolean): void {
    if (type === packTypes.tree) this.#checkTree(at, size, made)
    else if (type === packTypes.commit) this.#checkHeaders(at, size, false)
    else if (type === packTypes.tag) this.#checkHeaders(at, size, true)
  }

  /** Looks at an object of `largestObject` bytes at most that lies elsewhere. */
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
    this.#absent.add(hexOf(this.#bytes, id, this.#idBytes))
  }
}
