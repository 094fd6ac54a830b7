// DEFLATE (RFC 1951) in a zlib stream (RFC 1950), tuned for the small entries of a pack: no allocation per entry, output
// straight into an arena. A call into native code costs more than inflating most entries here (docs/history.md).

import { buildCode, type Code, makeCode } from './huffman.ts'

/** Codes up to this many bits are looked up at once; longer ones are walked. */
const literalBits = 9
const distanceBits = 6

// RFC 1951, 3.2.5: a length or distance is a base and some extra bits; each base follows from the one before it.
const lengthExtra = Uint8Array.from({ length: 31 }, (_, i) => (i < 8 || i > 27 ? 0 : (i >> 2) - 1))
const lengthBase = bases(lengthExtra, 3)
lengthBase[28] = 258
const distanceExtra = Uint8Array.from({ length: 32 }, (_, i) =>
  i < 4 || i > 29 ? 0 : (i >> 1) - 1,
)
const distanceBase = bases(distanceExtra, 1)
/** RFC 1951, 3.2.7. */
const codeLengthOrder = Uint8Array.from(
  '16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15'.split(' '),
  Number,
)

function bases(extra: Uint8Array, first: number): Uint16Array {
  let base = first
  return Uint16Array.from(extra, (bits) => {
    const own = base
    base += 1 << bits
    return own
  })
}

const fixedLiterals = makeCode(literalBits, 288)
const fixedDistances = makeCode(distanceBits, 30)
const fixedLengths = new Uint8Array(288)
fixedLengths.fill(8, 0, 144)
fixedLengths.fill(9, 144, 256)
fixedLengths.fill(7, 256, 280)
fixedLengths.fill(8, 280, 288)
buildCode(fixedLiterals, fixedLengths, 0, 288)
buildCode(fixedDistances, new Uint8Array(30).fill(5), 0, 30)

const dynamicLiterals = makeCode(literalBits, 288)
const dynamicDistances = makeCode(distanceBits, 32)
const codeLengths = makeCode(7, 19)
const lengths = new Uint8Array(320)

/** Where the last call stood: module variables, for a result object would be made a million times. */
let source: Uint8Array = new Uint8Array(0)
let sourceAt = 0
let sourceEnd = 0
let hold = 0
let held = 0

/**
 * Inflates one zlib stream of a known size.
 * @returns true if it gave exactly `size` bytes; false for anything else (damaged, longer, shorter).
 */
export function inflateInto(
  from: Uint8Array,
  start: number,
  end: number,
  into: Uint8Array,
  at: number,
  size: number,
): boolean {
  // RFC 1950: method 8, no preset dictionary, header divisible by 31.
  const first = from[start] as number
  const second = from[start + 1] as number
  if (end - start < 8 || (first & 15) !== 8 || (second & 32) !== 0) return false
  if (((first << 8) | second) % 31 !== 0) return false
  source = from
  sourceAt = start + 2
  sourceEnd = end
  hold = 0
  held = 0
  const limit = at + size
  let out = at
  for (;;) {
    need(3)
    const final = hold & 1
    const kind = (hold >> 1) & 3
    drop(3)
    if (kind === 0) out = stored(into, out, limit)
    else if (kind === 1) out = compressed(fixedLiterals, fixedDistances, into, at, out, limit)
    else if (kind === 2 && readCodes()) {
      out = compressed(dynamicLiterals, dynamicDistances, into, at, out, limit)
    } else return false
    if (out < 0) return false
    if (final === 1) return out === limit && sourceAt - (held >> 3) <= sourceEnd
  }
}

function need(bits: number): void {
  while (held < bits) {
    hold |= (sourceAt < sourceEnd ? (source[sourceAt] as number) : 0) << held
    sourceAt++
    held += 8
  }
}

function drop(bits: number): void {
  hold >>>= bits
  held -= bits
}

function take(bits: number): number {
  need(bits)
  const value = hold & ((1 << bits) - 1)
  drop(bits)
  return value
}

function stored(into: Uint8Array, at: number, limit: number): number {
  drop(held & 7)
  const length = take(16)
  const check = take(16)
  sourceAt -= held >> 3
  hold = 0
  held = 0
  if ((length ^ check) !== 0xffff || at + length > limit || sourceAt + length > sourceEnd) return -1
  for (let i = 0; i < length; i++) into[at + i] = source[sourceAt + i] as number
  sourceAt += length
  return at + length
}

function readCodes(): boolean {
  const literals = take(5) + 257
  const distances = take(5) + 1
  const lengthCodes = take(4) + 4
  if (literals > 286 || distances > 30) return false
  lengths.fill(0, 0, 19)
  for (let i = 0; i < lengthCodes; i++) lengths[codeLengthOrder[i] as number] = take(3)
  if (!buildCode(codeLengths, lengths, 0, 19)) return false
  const table = codeLengths.table
  let count = 0
  while (count < literals + distances) {
    need(7)
    const entry = table[hold & 127] as number
    if (entry === 0) return false
    drop(entry & 15)
    const symbol = entry >> 4
    if (symbol < 16) {
      lengths[count++] = symbol
      continue
    }
    let value = 0
    let repeat = 0
    if (symbol === 16) {
      if (count === 0) return false
      value = lengths[count - 1] as number
      repeat = 3 + take(2)
    } else repeat = symbol === 17 ? 3 + take(3) : 11 + take(7)
    if (count + repeat > literals + distances) return false
    while (repeat-- > 0) lengths[count++] = value
  }
  return (
    lengths[256] !== 0 &&
    buildCode(dynamicLiterals, lengths, 0, literals) &&
    buildCode(dynamicDistances, lengths, literals, distances)
  )
}

/** Walks a code bit by bit (RFC 1951, 3.2.2); -1 for a code that does not exist. Leaves `hold` behind it. */
function longCode(code: Code): number {
  need(15)
  let value = 0
  let firstCode = 0
  let index = 0
  for (let length = 1; length <= 15; length++) {
    value |= (hold >> (length - 1)) & 1
    const count = code.counts[length] as number
    if (value - count < firstCode) {
      drop(length)
      return code.symbols[index + (value - firstCode)] as number
    }
    index += count
    firstCode = (firstCode + count) << 1
    value <<= 1
  }
  return -1
}

function compressed(
  literals: Code,
  distances: Code,
  into: Uint8Array,
  begin: number,
  at: number,
  limit: number,
): number {
  const literalTable = literals.table
  const distanceTable = distances.table
  const from = source
  const end = sourceEnd
  let read = sourceAt
  let bits = hold
  let count = held
  let out = at
  for (;;) {
    // At most 15 bits of code and 5 extra bits: 20 are at hand after this.
    while (count < 20) {
      bits |= (read < end ? (from[read] as number) : 0) << count
      read++
      count += 8
    }
    let symbol = 0
    const entry = literalTable[bits & 511] as number
    if (entry !== 0) {
      bits >>>= entry & 15
      count -= entry & 15
      symbol = entry >> 4
    } else {
      hold = bits
      held = count
      sourceAt = read
      symbol = longCode(literals)
      if (symbol < 0) return -1
      bits = hold
      count = held
      read = sourceAt
    }
    if (symbol < 256) {
      if (out >= limit) return -1
      into[out++] = symbol
      continue
    }
    if (symbol === 256) break
    if (read > end + 8) return -1
    const lengthIndex = symbol - 257
    const lengthBits = lengthExtra[lengthIndex] as number
    const length = (lengthBase[lengthIndex] as number) + (bits & ((1 << lengthBits) - 1))
    bits >>>= lengthBits
    count -= lengthBits
    while (count < 15) {
      bits |= (read < end ? (from[read] as number) : 0) << count
      read++
      count += 8
    }
    const distanceEntry = distanceTable[bits & 63] as number
    let distanceSymbol = distanceEntry >> 4
    if (distanceEntry !== 0) {
      bits >>>= distanceEntry & 15
      count -= distanceEntry & 15
    } else {
      hold = bits
      held = count
      sourceAt = read
      distanceSymbol = longCode(distances)
      if (distanceSymbol < 0 || distanceSymbol > 29) return -1
      bits = hold
      count = held
      read = sourceAt
    }
    const extra = distanceExtra[distanceSymbol] as number
    while (count < extra) {
      bits |= (read < end ? (from[read] as number) : 0) << count
      read++
      count += 8
    }
    const distance = (distanceBase[distanceSymbol] as number) + (bits & ((1 << extra) - 1))
    bits >>>= extra
    count -= extra
    if (distance > out - begin || out + length > limit) return -1
    const stop = out + length
    let back = out - distance
    while (out < stop) into[out++] = into[back++] as number
  }
  hold = bits
  held = count
  sourceAt = read
  return out
}
