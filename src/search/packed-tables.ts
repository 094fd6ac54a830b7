import type { Pattern, PatternElement } from '../model/index.ts'
import { hashOf, type SearchTables } from './tables.ts'

/** Bytes of a pattern: addresses of its elements after and before the middle of its window, and how many there are. */
const patternBytes = 16
/** Bytes of an element: address of its set, least and most repeats. */
const elementBytes = 8
const setBytes = 256
const headerBytes = 32
const filterBits = 32_768

/** Lays out the tables for the module (wasm/search.ts). Addresses are offsets from the first byte. */
export function packTables(patterns: readonly Pattern[], tables: SearchTables): Buffer {
  const sets = [...new Set(patterns.flatMap(({ elements }) => elements.map(({ set }) => set)))]
  const count = patterns.reduce((sum, { elements }) => sum + elements.length, 0)
  const pairs = headerBytes
  const slots = pairs + tables.pairs.byteLength
  const lists = slots + tables.slots.byteLength
  const records = lists + tables.lists.byteLength
  const filter = records + patterns.length * patternBytes
  const elements = filter + filterBits / 8
  const firstSet = elements + count * elementBytes
  const packed = Buffer.alloc(firstSet + sets.length * setBytes)
  for (const [i, value] of [pairs, slots, tables.shift, lists, records, filter].entries()) {
    packed.writeUInt32LE(value, i * 4)
  }
  packed.set(bytesOf(tables.pairs), pairs)
  packed.set(bytesOf(tables.slots), slots)
  packed.set(bytesOf(tables.lists), lists)
  packed.set(filterOf(tables), filter)
  packed.set(Buffer.concat(sets), firstSet)
  const addresses = new Map(sets.map((set, i) => [set, firstSet + i * setBytes]))
  new PatternWriter(packed, addresses, elements).write(patterns, tables, records)
  return packed
}

/** A bit for the hash of each triple of bytes that a window has: small enough to stay in the nearest cache. */
function filterOf({ slots }: SearchTables): Buffer {
  const filter = Buffer.alloc(filterBits / 8)
  for (let slot = 0; slot < slots.length; slot += 2) {
    const triple = (slots[slot] ?? 0) - 1
    if (triple === -1) continue
    const hash = hashOf(triple, 32 - Math.log2(filterBits))
    filter[hash >> 3] = (filter[hash >> 3] ?? 0) | (1 << (hash & 7))
  }
  return filter
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

class PatternWriter {
  readonly #packed: Buffer
  readonly #sets: ReadonlyMap<Uint8Array, number>
  #next: number

  /** @param elements where the elements of all patterns go. */
  constructor(packed: Buffer, sets: ReadonlyMap<Uint8Array, number>, elements: number) {
    this.#packed = packed
    this.#sets = sets
    this.#next = elements
  }

  write(patterns: readonly Pattern[], { windows }: SearchTables, records: number): void {
    for (const [i, { elements }] of patterns.entries()) {
      const middle = windows[i]?.middle ?? 0
      const after = elements.slice(middle)
      const before = elements.slice(0, middle).reverse()
      const record = records + i * patternBytes
      this.#packed.writeUInt32LE(this.#add(after), record)
      this.#packed.writeUInt32LE(this.#add(before), record + 4)
      this.#packed.writeUInt32LE(after.length, record + 8)
      this.#packed.writeUInt32LE(before.length, record + 12)
    }
  }

  /** Returns the address of the first element. */
  #add(elements: readonly PatternElement[]): number {
    const first = this.#next
    for (const { set, min, max } of elements) {
      this.#packed.writeUInt32LE(this.#sets.get(set) ?? 0, this.#next)
      this.#packed.writeUInt16LE(min, this.#next + 4)
      this.#packed.writeUInt16LE(max, this.#next + 6)
      this.#next += elementBytes
    }
    return first
  }
}
