import { type IdSetData, idNumber } from '../pack/id-set.ts'
import type { PackIndex } from '../pack/index-file.ts'
import type { ObjectPlan } from '../pack/plan.ts'

/** Ids of a hostile pack may not be hashes: after so many steps from the estimated position, the search is binary. */
const mostSteps = 16
const cacheSlots = 65_536

const notADigit = 255
/** By character code, the value of a hexadecimal digit. A repository may have as many refs as commits: `Buffer` is slower. */
const digitValues = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? notADigit : value
})

/**
 * Numbers every object of a plan: those of the first pack by their position in its index, then the others. Ids are read
 * in place, as words of four bytes.
 */
export class ObjectNumbers {
  /** One more than the largest number. */
  readonly count: number
  readonly idBytes: number
  readonly #words: Uint32Array
  readonly #firstCount: number
  readonly #others: IdSetData
  /** The bytes of the words that were looked at last. */
  #bytes: Uint8Array = new Uint8Array()
  /** By the first two bytes of an id, the first position with them. */
  readonly #starts = new Uint32Array(65_537)
  /** By the first word of an id, the number of one that was found before. */
  readonly #cache = new Int32Array(cacheSlots).fill(-1)
  /** The ids of those, close together: the sorted ids are too many for the processor's cache. */
  readonly #cacheWords: Uint32Array
  readonly #idWords: number
  /** The id that `ofHex` looks up. */
  readonly #parsed: Uint32Array

  constructor({ packs, others, idBytes, objects }: ObjectPlan) {
    const index = packs[0]?.index
    this.#firstCount = index?.count ?? 0
    this.idBytes = idBytes
    this.#idWords = idBytes / 4
    this.#parsed = new Uint32Array(this.#idWords)
    this.#cacheWords = new Uint32Array(cacheSlots * this.#idWords)
    const length = this.#firstCount * this.#idWords
    this.#words =
      index === undefined
        ? new Uint32Array()
        : new Uint32Array(index.ids.buffer, index.ids.byteOffset, length)
    this.#others = others
    this.count = objects
    for (let i = 0; i < this.#firstCount; i++) this.#starts[(this.#head(i) >>> 16) + 1] = i + 1
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = Math.max(this.#starts[i] as number, this.#starts[i - 1] as number)
    }
  }

  /** The number of the object whose id begins at `words[at]`; -1 if it is not in the plan. */
  find(words: Uint32Array, at: number): number {
    const slot = (words[at] as number) & (cacheSlots - 1)
    const cached = this.#cache[slot] as number
    if (cached >= 0 && this.#isCached(slot, words, at)) return cached
    let found = this.#search(words, at)
    if (found === -1) found = this.#searchOthers(words, at)
    if (found !== -1) {
      this.#cache[slot] = found
      const own = slot * this.#idWords
      for (let i = 0; i < this.#idWords; i++) this.#cacheWords[own + i] = words[at + i] as number
    }
    return found
  }

  /** The number of the object at a position in the index of one of the plan's packs. */
  numberIn({ ids, count }: PackIndex, position: number): number {
    // The index of the first pack is what the first numbers count.
    if (ids.buffer === this.#words.buffer && count === this.#firstCount) return position
    const words = new Uint32Array(
      ids.buffer,
      ids.byteOffset + position * this.idBytes,
      this.#idWords,
    )
    return this.find(words, 0)
  }

  /** The number of the object with an id in hex. */
  ofHex(oid: string): number {
    if (oid.length !== 2 * this.idBytes) return -1
    for (let word = 0; word < this.#idWords; word++) {
      let value = 0
      for (let byte = 0; byte < 4; byte++) {
        const at = 8 * word + 2 * byte
        const high = digitValues[oid.charCodeAt(at)] ?? notADigit
        const low = digitValues[oid.charCodeAt(at + 1)] ?? notADigit
        if ((high | low) === notADigit) return -1
        value |= ((high << 4) | low) << (8 * byte)
      }
      this.#parsed[word] = value
    }
    return this.find(this.#parsed, 0)
  }

  /** The id of the object with a number, in hex. */
  oidOf(number: number): string {
    const isFirst = number < this.#firstCount
    const { buffer, byteOffset } = isFirst ? this.#words : this.#others.ids
    const at = (isFirst ? number : number - this.#firstCount) * this.idBytes
    return Buffer.from(buffer, byteOffset + at, this.idBytes).toString('hex')
  }

  /** The first four bytes of an id as a number that sorts like the id. */
  #head(position: number): number {
    return swapped(this.#words[position * this.#idWords] as number)
  }

  #isCached(slot: number, words: Uint32Array, at: number): boolean {
    const own = slot * this.#idWords
    for (let i = 0; i < this.#idWords; i++) {
      if (this.#cacheWords[own + i] !== words[at + i]) return false
    }
    return true
  }

  #searchOthers(words: Uint32Array, at: number): number {
    if (this.#bytes.buffer !== words.buffer) this.#bytes = new Uint8Array(words.buffer)
    const other = idNumber(this.#others, this.#bytes, words.byteOffset + at * 4)
    return other === -1 ? -1 : this.#firstCount + other
  }

  /** Ids are hashes, so their position can be estimated from their value. */
  #search(words: Uint32Array, at: number): number {
    const key = swapped(words[at] as number)
    let low = this.#starts[key >>> 16] as number
    let high = this.#starts[(key >>> 16) + 1] as number
    if (low === high) return -1
    let place = low + (((high - low) * (key & 0xffff)) >>> 16)
    for (let step = 0; low < high; step++) {
      const order = this.#compare(place, key, words, at)
      if (order === 0) return place
      if (order < 0) low = place + 1
      else high = place
      if (step >= mostSteps) place = (low + high) >>> 1
      else place += order < 0 ? 1 : -1
      if (place < low) place = low
      if (place >= high) place = high - 1
    }
    return -1
  }

  #compare(position: number, key: number, words: Uint32Array, at: number): number {
    const difference = this.#head(position) - key
    if (difference !== 0) return difference
    const own = position * this.#idWords
    for (let i = 1; i < this.#idWords; i++) {
      const mine = this.#words[own + i] as number
      const other = words[at + i] as number
      if (mine !== other) return swapped(mine) - swapped(other)
    }
    return 0
  }
}

function swapped(word: number): number {
  return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0
}
