import { codeOf, readRegular } from '../regular-file.ts'
import { bigEndian } from './big-endian.ts'

const magic = 0x52494458
const headerBytes = 12
const formatVersion = 1
/** Number of the hash function, by the length of its ids. */
const hashNumbers = { 20: 1, 32: 2 } as const

/**
 * The order that sorts `places`, from the reverse index (gitformat-pack, "pack-*.rev files") that git writes with each
 * pack since version 2.41. Null if there is none that gives this order: it is no more than a saved result.
 */
export function savedOrder(
  path: string,
  places: Float64Array,
  idBytes: 20 | 32,
): Uint32Array | null {
  const { length: count } = places
  const expected = headerBytes + count * 4 + 2 * idBytes
  const file = fileOf(path, expected)
  if (file?.length !== expected) return null
  if (file.readUInt32BE(0) !== magic || file.readUInt32BE(4) !== formatVersion) return null
  if (file.readUInt32BE(8) !== hashNumbers[idBytes]) return null
  const order = new Uint32Array(new SharedArrayBuffer(count * 4))
  order.set(bigEndian(file, headerBytes, count))
  // Ascending without repeats: each position occurs once.
  let before = -1
  for (let i = 0; i < count; i++) {
    const place = places[order[i] as number] ?? -1
    if (place <= before) return null
    before = place
  }
  return order
}

function fileOf(path: string, mostBytes: number): Buffer | null {
  try {
    return readRegular(path, mostBytes)
  } catch (error) {
    if (codeOf(error) === 'an error') throw error
    return null
  }
}

/** The order that sorts `places`: a radix sort with digits of eleven bits, far faster than sorting by comparison. */
export function sortedOrder(places: Float64Array): Uint32Array {
  const count = places.length
  let keys = places.slice()
  let spareKeys = new Float64Array(count)
  let order = new Uint32Array(new SharedArrayBuffer(count * 4))
  let spareOrder = new Uint32Array(new SharedArrayBuffer(count * 4))
  for (let i = 0; i < count; i++) order[i] = i
  const largest = places.reduce((most, place) => Math.max(most, place), 0)
  for (let scale = 1; scale <= largest; scale *= digitValues) {
    const ends = digitEnds(keys, scale)
    for (let i = count - 1; i >= 0; i--) {
      const key = keys[i] as number
      const digit = digitOf(key, scale)
      const place = (ends[digit] as number) - 1
      ends[digit] = place
      spareKeys[place] = key
      spareOrder[place] = order[i] as number
    }
    ;[keys, spareKeys] = [spareKeys, keys]
    ;[order, spareOrder] = [spareOrder, order]
  }
  return order
}

const digitValues = 2048

/** For each digit, the end of its keys after sorting by it. */
function digitEnds(keys: Float64Array, scale: number): Uint32Array {
  const ends = new Uint32Array(digitValues)
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys[i] as number, scale)
    ends[digit] = (ends[digit] as number) + 1
  }
  for (let i = 1; i < digitValues; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number)
  return ends
}

function digitOf(key: number, scale: number): number {
  return ((key / scale) >>> 0) & (digitValues - 1)
}
