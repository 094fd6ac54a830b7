import { readFileSync } from 'node:fs'

/** What a pack's index says of it (gitformat-pack, version 2): ids, and entries in the order of the pack. */
export interface PackIndex {
  readonly count: number
  readonly idBytes: 20 | 32
  /** All ids, in order, one behind the other. */
  readonly ids: Uint8Array
  /** Where entries begin in the pack, ascending. */
  readonly offsets: Float64Array
  /** CRC-32 of each entry's packed bytes, in the order of `offsets`. */
  readonly checks: Uint32Array
  /** Which id each entry has, in the order of `offsets`. */
  readonly idOf: Uint32Array
}

/** Says why an index cannot be used; the objects are then read through git. */
export class PackFault extends Error {}

const magic = 0xff744f63
const headerBytes = 8
const fanoutBytes = 256 * 4

/**
 * Reads a version 2 index. Its arrays lie in shared memory, so that threads read them in place.
 * @throws PackFault where it is none, or does not fit the pack. Every number in it is checked before use.
 */
export function readPackIndex(path: string, idBytes: 20 | 32, packBytes: number): PackIndex {
  const file = readFileSync(path)
  if (file.length < headerBytes + fanoutBytes + 2 * idBytes || file.readUInt32BE(0) !== magic) {
    throw new PackFault('no version 2 index')
  }
  if (file.readUInt32BE(4) !== 2) throw new PackFault('no version 2 index')
  const count = file.readUInt32BE(headerBytes + 255 * 4)
  const idsAt = headerBytes + fanoutBytes
  const checksAt = idsAt + count * idBytes
  const offsetsAt = checksAt + count * 4
  const largeAt = offsetsAt + count * 4
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault('its size does not fit')
  checkFanout(file, count)
  const places = new Float64Array(count)
  const lastByte = packBytes - idBytes
  const smallOffsets = bigEndian(file, offsetsAt, count)
  for (let i = 0; i < count; i++) {
    let offset = smallOffsets[i] as number
    if (offset >= 0x80000000) {
      const large = offset - 0x80000000
      if (large >= largeCount) throw new PackFault('an offset lies outside its table')
      offset = Number(file.readBigUInt64BE(largeAt + large * 8))
    }
    if (offset < 12 || offset >= lastByte) throw new PackFault('an offset lies outside the pack')
    places[i] = offset
  }
  const idOf = sortedOrder(places)
  const ids = shared(count * idBytes)
  ids.set(file.subarray(idsAt, checksAt))
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8))
  const checks = new Uint32Array(new SharedArrayBuffer(count * 4))
  const sums = bigEndian(file, checksAt, count)
  for (let i = 0; i < count; i++) {
    const position = idOf[i] as number
    offsets[i] = places[position] as number
    checks[i] = sums[position] as number
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault('two ids share an offset')
  }
  return { count, idBytes, ids, offsets, checks, idOf }
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
    const order = compareId(index.ids, middle * index.idBytes, id)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Index of an entry by its offset in the pack, or -1. */
export function findOffset(offsets: Float64Array, offset: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = offsets[middle] as number
    if (value === offset) return middle
    if (value < offset) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function compareId(ids: Uint8Array, at: number, id: Uint8Array): number {
  for (let i = 0; i < id.length; i++) {
    const difference = (ids[at + i] as number) - (id[i] as number)
    if (difference !== 0) return difference
  }
  return 0
}

function checkFanout(file: Buffer, count: number): void {
  let before = 0
  for (let i = 0; i < 256; i++) {
    const value = file.readUInt32BE(headerBytes + i * 4)
    if (value < before || value > count) throw new PackFault('its fan-out is out of order')
    before = value
  }
}

/**
 * The order that sorts `places`. Offset and position together make one number where they fit into 53 bits, so that
 * the engine's own sort of numbers does the work; a sort with a comparator takes many times as long.
 */
function sortedOrder(places: Float64Array): Uint32Array {
  const count = places.length
  const order = new Uint32Array(new SharedArrayBuffer(count * 4))
  const largest = places.reduce((most, place) => Math.max(most, place), 0)
  if (largest * count < Number.MAX_SAFE_INTEGER / 2) {
    const keys = places.map((place, position) => place * count + position).sort()
    for (let i = 0; i < count; i++) order[i] = (keys[i] as number) % count
    return order
  }
  for (let i = 0; i < count; i++) order[i] = i
  return order.sort((a, b) => (places[a] as number) - (places[b] as number))
}

/** Big-endian numbers of 32 bits, all at once. */
function bigEndian(file: Buffer, at: number, count: number): Uint32Array {
  const copy = Buffer.alloc(count * 4)
  file.copy(copy, 0, at, at + count * 4)
  if (littleEndian) copy.swap32()
  return new Uint32Array(copy.buffer, copy.byteOffset, count)
}

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

function shared(bytes: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(bytes))
}
