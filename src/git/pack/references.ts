import { packTypes } from './forest.ts'
import type { PackMemory } from './memory.ts'
import type { Presence } from './presence.ts'

/**
 * Finds missing objects that trees, commits and tags refer to. An id that a delta copies from its base was checked with
 * the base.
 */
export class ReferenceCheck {
  readonly #presence: Presence
  readonly #idBytes: number
  #memory: PackMemory
  #bytes: Buffer
  /** Checks the list of ids that the codec writes for a tree. */
  #addresses: Uint32Array
  readonly #missing = new Set<string>()

  constructor(presence: Presence, idBytes: number, memory: PackMemory) {
    this.#presence = presence
    this.#idBytes = idBytes
    this.#memory = memory
    this.#bytes = memory.codec.memory
    this.#addresses = addressesIn(memory)
  }

  /** Checks objects in another memory from now on. */
  moveTo(memory: PackMemory): void {
    this.#memory = memory
    this.#bytes = memory.codec.memory
    this.#addresses = addressesIn(memory)
  }

  /** Ids of missing objects found since the last call. */
  take(): string[] {
    this.#lookUp()
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

  /** Checks an object in another buffer, for which the memory has room. */
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
    const { codec, list, listBytes } = this.#memory
    const most = Math.floor(listBytes / this.#idBytes)
    const count = codec.listHeaders(at, size, this.#idBytes, list, most, tag)
    for (let i = 0; i < count; i++) this.#look(list + i * this.#idBytes)
  }

  #look(id: number): void {
    if (this.#presence.add(this.#bytes, id)) this.#lookUp()
  }

  #lookUp(): void {
    for (const oid of this.#presence.takeMissing()) this.#missing.add(oid)
  }
}

function addressesIn({ codec, list, listBytes }: PackMemory): Uint32Array {
  return new Uint32Array(codec.memory.buffer, list, listBytes / 4)
}
