import type { Bits } from './bzip2-bits.ts'
import { ContainerError } from './format.ts'

/** A block takes at most this many bytes: 20 bits for each of 900,001 symbols, and its tables. */
export const mostBlockBytes = 2_500_000

const longestCode = 20
const groupSymbols = 50
const runSymbols = 2
const pieceBytes = 256 * 1024

/** Codes of one group, ordered by length. */
interface Codes {
  readonly shortest: number
  /** By length: the codes up to this one, moved to the left in 20 bits, have that length or less. */
  readonly limits: Float64Array
  /** By length: what to subtract from a code to get its place in `symbols`. */
  readonly offsets: Int32Array
  readonly symbols: Uint16Array
}

/** A decoded block: its bytes are made one piece after the other. */
interface Block {
  /** As stored. */
  readonly crc: number
  pieces(): Generator<Buffer, number>
}

/**
 * Reads a block behind its magic number.
 * @param most bytes before the last run-length decoding: 100,000 for each level.
 * @throws ContainerError `damaged` or `unsupported`.
 */
export function readBlock(bits: Bits, most: number): Block {
  const crc = bits.takeWord()
  // Blocks of versions before 0.9.5.
  if (bits.takeBit()) throw new ContainerError('unsupported')
  const origin = bits.take(24)
  const bytes = usedBytes(bits)
  const groups = bits.take(3)
  const selectorCount = bits.take(15)
  if (groups < 2 || groups > 6 || selectorCount === 0) throw new ContainerError('damaged')
  const selectors = readSelectors(bits, groups, selectorCount)
  const symbolCount = bytes.length + runSymbols
  const codes = Array.from({ length: groups }, () => codesOf(readLengths(bits, symbolCount)))
  const links = readSymbols(bits, bytes, selectors, codes, most)
  if (origin >= links.length) throw new ContainerError('damaged')
  return { crc, pieces: () => pieces(links, origin) }
}

/** The byte values that occur, as a bitmap of two levels. */
function usedBytes(bits: Bits): Uint8Array {
  const rows = bits.take(16)
  const used: number[] = []
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue
    const columns = bits.take(16)
    for (let column = 0; column < 16; column++)
      if ((columns & (0x8000 >> column)) !== 0) used.push(row * 16 + column)
  }
  return Uint8Array.from(used)
}

/** Which group of codes is used for each 50 symbols. */
function readSelectors(bits: Bits, groups: number, count: number): Uint8Array {
  const recent = Uint8Array.from({ length: groups }, (_, index) => index)
  const selectors = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    let place = 0
    while (bits.takeBit()) if (++place >= groups) throw new ContainerError('damaged')
    selectors[index] = moveToFront(recent, place)
  }
  if (bits.isExhausted) throw new ContainerError('truncated')
  return selectors
}

function moveToFront(recent: Uint8Array, place: number): number {
  const value = recent[place] ?? 0
  recent.copyWithin(1, 0, place)
  recent[0] = value
  return value
}

/** The length of each symbol's code: the first in five bits, the others as differences. */
function readLengths(bits: Bits, count: number): Uint8Array {
  const lengths = new Uint8Array(count)
  let length = bits.take(5)
  for (let symbol = 0; symbol < count; symbol++) {
    for (;;) {
      if (length < 1 || length > longestCode) throw new ContainerError('damaged')
      if (!bits.takeBit()) break
      length += bits.takeBit() ? -1 : 1
      if (bits.isExhausted) throw new ContainerError('truncated')
    }
    lengths[symbol] = length
  }
  return lengths
}

function codesOf(lengths: Uint8Array): Codes {
  const symbols = Uint16Array.from(lengths.keys()).sort(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b,
  )
  const limits = new Float64Array(longestCode + 2).fill(-1)
  const offsets = new Int32Array(longestCode + 2)
  let code = 0
  let place = 0
  for (let length = 1; length <= longestCode; length++) {
    const count = lengths.reduce((total, other) => total + (other === length ? 1 : 0), 0)
    offsets[length] = code - place
    code += count
    place += count
    limits[length] = code * 2 ** (longestCode - length) - 1
    code *= 2
  }
  return { shortest: lengths[symbols[0] ?? 0] ?? 1, limits, offsets, symbols }
}

/** Decodes the symbols of a block. Returns, for each byte, its value and the place of the next: `place << 8 | value`. */
function readSymbols(
  bits: Bits,
  bytes: Uint8Array,
  selectors: Uint8Array,
  codes: readonly Codes[],
  most: number,
): Uint32Array {
  const recent = Uint8Array.from(bytes)
  const values = new Uint8Array(most)
  const lastSymbol = bytes.length + 1
  let count = 0
  let run = 0
  let weight = 1
  for (const selector of selectors) {
    const group = codes[selector]
    if (group === undefined) throw new ContainerError('damaged')
    for (let index = 0; index < groupSymbols; index++) {
      const symbol = readSymbol(bits, group)
      if (symbol < runSymbols) {
        run += weight * (symbol + 1)
        weight *= 2
        // Checked at each digit, so that a run of any length ends.
        if (count + run > most) throw new ContainerError('damaged')
        continue
      }
      if (run > 0) {
        values.fill(recent[0] ?? 0, count, count + run)
        count += run
        run = 0
        weight = 1
      }
      if (symbol === lastSymbol) return linksOf(values.subarray(0, count))
      if (count >= most) throw new ContainerError('damaged')
      values[count++] = moveToFront(recent, symbol - 1)
    }
    if (bits.isExhausted) throw new ContainerError('truncated')
  }
  throw new ContainerError('damaged')
}

function readSymbol(bits: Bits, { shortest, limits, offsets, symbols }: Codes): number {
  const code = bits.peek(longestCode)
  let length = shortest
  while (code > (limits[length] ?? 0))
    if (++length > longestCode) throw new ContainerError('damaged')
  bits.position += length
  const symbol = symbols[(code >>> (longestCode - length)) - (offsets[length] ?? 0)]
  if (symbol === undefined) throw new ContainerError('damaged')
  return symbol
}

/** Undoes the Burrows-Wheeler transform, as far as it can be done for all bytes at once. */
function linksOf(values: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257)
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let value = 0; value < 256; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const links = new Uint32Array(values.length)
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0
    const target = starts[value] ?? 0
    starts[value] = target + 1
    links[target] = ((links[target] ?? 0) & 0xff) | (place << 8)
    links[place] = ((links[place] ?? 0) & 0xffffff00) | value
  }
  return links
}

/** Follows the links and undoes the first run-length encoding. Returns the checksum. */
function* pieces(links: Uint32Array, origin: number): Generator<Buffer, number> {
  let piece = Buffer.alloc(pieceBytes)
  let filled = 0
  let crc = 0xffffffff
  let next = (links[origin] ?? 0) >>> 8
  let equal = 0
  let previous = -1
  for (let left = links.length; left > 0; left--) {
    const link = links[next] ?? 0
    const value = link & 0xff
    next = link >>> 8
    let copies = 1
    let byte = value
    if (equal === 4) {
      copies = value
      byte = previous
      equal = 0
      previous = -1
    } else {
      equal = value === previous ? equal + 1 : 1
      previous = value
    }
    for (; copies > 0; copies--) {
      piece[filled++] = byte
      crc = (crc << 8) ^ (crcTable[(crc >>> 24) ^ byte] ?? 0)
      if (filled < pieceBytes) continue
      yield piece
      piece = Buffer.alloc(pieceBytes)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
  return ~crc >>> 0
}

/** Of the polynomial of CRC-32, with the highest bit first: not that of zlib. */
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  return crc
})
