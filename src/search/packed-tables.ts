import type { Pattern, PatternElement } from '../model/index.ts'
import { hashOf, type SearchTables } from './tables.ts'

/** Bytes of a pattern: address of its window's middle element, and how many elements there are from it on and before it. */
const patternBytes = 8
/** Bytes of an element: number of its set, least and most repeats. */
const elementBytes = 4
const mostRepeats = 255
const setBytes = 256
export const headerBytes = 32
const filterBits = 32_768
/** The table of pairs comes right after the header. */
export const pairsBytes = 65_536 * 4

/** Lays out the tables for the module (wasm/search.ts). Addresses are offsets from the first byte. */
export function packTables(patterns: readonly Pattern[], tables: SearchTables): Buffer {
  const sets = [...new Set(patterns.flatMap(({ elements }) => elements.map(({ set }) => set)))]
  const count = patterns.reduce((sum, { elements }) => sum + elements.length, 0)
  const pairs = headerBytes
  const slots = pairs + pairsBytes
  const lists = slots + tables.slots.byteLength
  const records = lists + tables.lists.byteLength
  const filter = records + patterns.length * patternBytes
  const elements = filter + filterBits / 8
  const firstSet = elements + count * elementBytes
  const packed = Buffer.alloc(firstSet + sets.length * setBytes)
  const header = [pairs, slots, tables.shift, lists, records, filter, firstSet]
  for (const [i, value] of header.entries()) packed.writeUInt32LE(value, i * 4)
  packed.set(bytesOf(tables.pairs), pairs)
  packed.set(bytesOf(tables.slots), slots)
  packed.set(bytesOf(tables.lists), lists)
  packed.set(filterOf(tables), filter)
  packed.set(Buffer.concat(sets), firstSet)
  writePatterns(packed, { patterns, tables, sets, records, elements })
  return packed
}

/** The patterns and tables that `packTables` laid out. @param phases `Pattern.phase` of each pattern. */
export function readPacked(
  packed: Buffer,
  phases: readonly number[],
): { readonly patterns: readonly Pattern[]; readonly tables: SearchTables } {
  const [pairs = 0, slots = 0, shift = 0, lists = 0, records = 0, , firstSet = 0] = wordsOf(
    packed.subarray(0, headerBytes),
  )
  const windows: { middle: number }[] = []
  const patterns = phases.map((phase, i): Pattern => {
    const record = records + i * patternBytes
    const middle = packed.readUInt16LE(record + 6)
    windows.push({ middle })
    const first = packed.readUInt32LE(record) - middle * elementBytes
    const length = middle + packed.readUInt16LE(record + 4)
    return { phase, elements: readElements(packed, first, length, firstSet) }
  })
  const tables = {
    windows,
    pairs: wordsOf(packed.subarray(pairs, slots)),
    slots: wordsOf(packed.subarray(slots, lists)),
    shift,
    lists: wordsOf(packed.subarray(lists, records)),
  }
  return { patterns, tables }
}

function readElements(
  packed: Buffer,
  from: number,
  length: number,
  firstSet: number,
): PatternElement[] {
  return Array.from({ length }, (_, i) => {
    const at = from + i * elementBytes
    const set = firstSet + packed.readUInt16LE(at) * setBytes
    return {
      set: packed.subarray(set, set + setBytes),
      min: packed.readUInt8(at + 2),
      max: packed.readUInt8(at + 3),
    }
  })
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

/** A copy, since the bytes of a buffer may begin anywhere. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(bytes.length / 4)
  bytesOf(words).set(bytes)
  return words
}

export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

interface Layout {
  readonly patterns: readonly Pattern[]
  readonly tables: SearchTables
  readonly sets: readonly Uint8Array[]
  readonly records: number
  readonly elements: number
}

function writePatterns(packed: Buffer, { patterns, tables, sets, ...at }: Layout): void {
  const numbers = new Map(sets.map((set, i) => [set, i]))
  let next = at.elements
  for (const [i, { elements }] of patterns.entries()) {
    const middle = tables.windows[i]?.middle ?? 0
    const record = at.records + i * patternBytes
    packed.writeUInt32LE(next + middle * elementBytes, record)
    packed.writeUInt16LE(elements.length - middle, record + 4)
    packed.writeUInt16LE(middle, record + 6)
    for (const { set, min, max } of elements) {
      if (max > mostRepeats)
        throw new RangeError(`an element repeats more than ${mostRepeats} times`)
      packed.writeUInt16LE(numbers.get(set) ?? 0, next)
      packed.writeUInt8(min, next + 2)
      packed.writeUInt8(max, next + 3)
      next += elementBytes
    }
  }
}
