import { readRegular } from '../regular-file.ts'
import { bigEndian } from './big-endian.ts'
import { savedOrder, sortedOrder } from './pack-order.ts'

/** A parsed pack index (gitformat-pack): ids, and entries in the order of the pack. */
export interface PackIndex {
  readonly count: number
  readonly idBytes: 20 | 32
  /** All ids, sorted and concatenated. */
  readonly ids: Uint8Array
  /** Where entries begin in the pack, ascending. */
  readonly offsets: Float64Array
  /** CRC-32 of each entry's packed bytes, in the order of `offsets`; null for version 1, which has no checksums. */
  readonly checks: Uint32Array | null
  /** Position of each entry's id in `ids`, in the order of `offsets`. */
  readonly idOf: Uint32Array
}

/** An index that cannot be used: the objects are read through git. */
export class PackFault extends Error {}

const magic = 0xff744f63
const headerBytes = 8
const fanoutBytes = 256 * 4

/**
 * Reads an index of version 1 or 2. Its arrays are in shared memory, so that threads read them in place.
 * @throws PackFault if it is invalid or belongs to another pack. Every number is checked before use.
 */
export function readPackIndex(path: string, idBytes: 20 | 32, packBytes: number): PackIndex {
  const file = readRegular(path)
  if (file.length < headerBytes + fanoutBytes) throw new PackFault('its index is cut off')
  const marked = file.readUInt32BE(0) === magic
  if (marked && file.readUInt32BE(4) !== 2) throw new PackFault('its index has an unknown version')
  const table = marked ? secondVersion(file, idBytes) : firstVersion(file, idBytes)
  const { count, places, ids, sums } = table
  const lastByte = packBytes - idBytes
  for (let i = 0; i < count; i++) {
    const place = places[i] as number
    if (place < 12 || place >= lastByte) throw new PackFault('an offset lies outside the pack')
  }
  const idOf = savedOrder(path.replace(/\.idx$/, '.rev'), places, idBytes) ?? sortedOrder(places)
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8))
  const checks = sums === null ? null : new Uint32Array(new SharedArrayBuffer(count * 4))
  for (let i = 0; i < count; i++) {
    const position = idOf[i] as number
    offsets[i] = places[position] as number
    if (checks !== null) checks[i] = sums?.[position] as number
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault('two ids share an offset')
  }
  return { count, idBytes, ids, offsets, checks, idOf }
}

/** Columns of an index, in the order of the ids. */
interface IndexTable {
  readonly count: number
  readonly ids: Uint8Array
  readonly places: Float64Array
  readonly sums: Uint32Array | null
}

function secondVersion(file: Buffer, idBytes: 20 | 32): IndexTable {
  const count = countOf(file, headerBytes)
  const idsAt = headerBytes + fanoutBytes
  const checksAt = idsAt + count * idBytes
  const offsetsAt = checksAt + count * 4
  const largeAt = offsetsAt + count * 4
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault('its size does not fit')
  const places = new Float64Array(count)
  const smallOffsets = bigEndian(file, offsetsAt, count)
  for (let i = 0; i < count; i++) {
    let offset = smallOffsets[i] as number
    if (offset >= 0x80000000) {
      const large = offset - 0x80000000
      if (large >= largeCount) throw new PackFault('an offset lies outside its table')
      offset = Number(file.readBigUInt64BE(largeAt + large * 8))
    }
    places[i] = offset
  }
  const ids = shared(count * idBytes)
  ids.set(file.subarray(idsAt, checksAt))
  return { count, ids, places, sums: bigEndian(file, checksAt, count) }
}

/** No header and no checksums; each offset is followed by its id. */
function firstVersion(file: Buffer, idBytes: 20 | 32): IndexTable {
  const count = countOf(file, 0)
  const entryBytes = 4 + idBytes
  if (file.length !== fanoutBytes + count * entryBytes + 2 * idBytes) {
    throw new PackFault('its index is not one of version 1 or 2')
  }
  const places = new Float64Array(count)
  const ids = shared(count * idBytes)
  for (let i = 0; i < count; i++) {
    const at = fanoutBytes + i * entryBytes
    places[i] = file.readUInt32BE(at)
    ids.set(file.subarray(at + 4, at + entryBytes), i * idBytes)
  }
  return { count, ids, places, sums: null }
}

/** Position of an id in the index, or -1 (binary search over the sorted ids). */
export function findId(
  index: Pick<PackIndex, 'ids' | 'idBytes' | 'count'>,
  id: Uint8Array,
): number {
  let low = 0
  let high = index.count - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compareIds(index.ids, middle * index.idBytes, id, 0, id.length)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Finds entries by their offset in the pack: a table has the first entry of each stretch. */
export class OffsetTable {
  readonly #offsets: Float64Array
  readonly #firsts: Uint32Array

  constructor(offsets: Float64Array, packBytes: number) {
    this.#offsets = offsets
    const firsts = new Uint32Array(Math.floor(packBytes / stretchBytes) + 2).fill(offsets.length)
    for (let entry = offsets.length - 1; entry >= 0; entry--) {
      firsts[Math.floor((offsets[entry] as number) / stretchBytes)] = entry
    }
    for (let i = firsts.length - 2; i >= 0; i--) {
      if ((firsts[i] as number) > (firsts[i + 1] as number)) firsts[i] = firsts[i + 1] as number
    }
    this.#firsts = firsts
  }

  /** Index of the entry that begins at `offset`, or -1. */
  find(offset: number): number {
    if (offset < 0) return -1
    const offsets = this.#offsets
    let entry = this.#firsts[Math.floor(offset / stretchBytes)] ?? offsets.length
    while (entry < offsets.length && (offsets[entry] as number) < offset) entry++
    return offsets[entry] === offset ? entry : -1
  }
}

const stretchBytes = 1024

/** Compares two ids in lists: negative, 0 or positive, as for sorting. */
export function compareIds(
  a: Uint8Array,
  atA: number,
  b: Uint8Array,
  atB: number,
  idBytes: number,
): number {
  for (let i = 0; i < idBytes; i++) {
    const difference = (a[atA + i] as number) - (b[atB + i] as number)
    if (difference !== 0) return difference
  }
  return 0
}

/** The last number of the fan-out table, whose numbers must not decrease. */
function countOf(file: Buffer, fanoutAt: number): number {
  let before = 0
  for (let i = 0; i < 256; i++) {
    const value = file.readUInt32BE(fanoutAt + i * 4)
    if (value < before) throw new PackFault('its fan-out is out of order')
    before = value
  }
  return before
}

function shared(bytes: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(bytes))
}
