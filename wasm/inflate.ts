// DEFLATE (RFC 1951) in a zlib stream (RFC 1950), in AssemblyScript. Input and output are in this module's memory; nothing is allocated.

// Tables, at fixed places below the data. An entry of the first table has the code's length in its low byte and:
// a literal: 0x80 in the second byte, the byte above; a length: its extra bits in the second byte, its base above;
// the end: 0x40 in the second byte. Of the second table: extra bits in the second byte, the base above. 0: no short code.
const literalTable: usize = 0x1000
const distanceTable: usize = 0x3000
const fixedLiteralTable: usize = 0x4000
const fixedDistanceTable: usize = 0x6000
const lengths: usize = 0x7000
const literalCounts: usize = 0x7200
const literalSymbols: usize = 0x7240
const distanceCounts: usize = 0x7600
const distanceSymbols: usize = 0x7640
const codeTable: usize = 0x2000
const codeCounts: usize = 0x7800
const codeSymbols: usize = 0x7840
const offsets: usize = 0x7900
/** Kinds of codes, which decide the meaning of their table entries. */
const ofLiterals: u32 = 0
const ofDistances: u32 = 1
const ofLengths: u32 = 2

const literalBits: u32 = 9
const distanceBits: u32 = 7
const codeBits: u32 = 7

let from: usize = 0
let end: usize = 0
let hold: u64 = 0
let held: u32 = 0
let fixedReady: bool = false

// @ts-ignore: decorator
@inline
function lengthExtra(i: u32): u32 {
  return i < 8 || i > 27 ? 0 : (i >> 2) - 1
}

// @ts-ignore: decorator
@inline
function lengthBase(i: u32): u32 {
  if (i < 8) return i + 3
  if (i > 27) return 258
  return ((4 + (i & 3)) << ((i >> 2) - 1)) + 3
}

// @ts-ignore: decorator
@inline
function distanceExtra(i: u32): u32 {
  return i < 4 ? 0 : (i >> 1) - 1
}

// @ts-ignore: decorator
@inline
function distanceBase(i: u32): u32 {
  if (i < 4) return i + 1
  return ((2 + (i & 1)) << ((i >> 1) - 1)) + 1
}

function entryOf(kind: u32, symbol: u32, length: u32): u32 {
  if (kind == ofLengths) return (symbol << 16) | length
  if (kind == ofDistances) {
    if (symbol > 29) return 0
    return (distanceBase(symbol) << 16) | (distanceExtra(symbol) << 8) | length
  }
  if (symbol < 256) return (symbol << 16) | 0x8000 | length
  if (symbol == 256) return 0x4000 | length
  if (symbol > 285) return 0
  return (lengthBase(symbol - 257) << 16) | (lengthExtra(symbol - 257) << 8) | length
}

/** Most symbols of a short stream are not used: their lengths are skipped eight at a time. */
// @ts-ignore: decorator
@inline
function skipUnused(at: usize, i: u32, count: u32): u32 {
  while (i + 8 <= count && load<u64>(at + i) == 0) i += 8
  return i
}

/**
 * Builds a code from its lengths (RFC 1951, 3.2.2). Returns false if it is over-subscribed. The table grows with the lengths:
 * twice as long for each further bit, the second half a copy of the first, so that a short code is written once.
 */
function buildCode(kind: u32, table: usize, bits: u32, counts: usize, symbols: usize, at: usize, count: u32): bool {
  memory.fill(counts, 0, 32)
  for (let i: u32 = 0; i < count; i++) {
    i = skipUnused(at, i, count)
    if (i >= count) break
    const place = counts + ((<usize>load<u8>(at + i)) << 1)
    store<u16>(place, load<u16>(place) + 1)
  }
  store<u16>(counts, 0)
  let left: i32 = 1
  let offset: u32 = 0
  for (let length: u32 = 1; length <= 15; length++) {
    const own = <u32>load<u16>(counts + (length << 1))
    left = (left << 1) - <i32>own
    if (left < 0) return false
    store<u16>(offsets + (length << 1), <u16>offset)
    offset += own
  }
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    symbol = skipUnused(at, symbol, count)
    if (symbol >= count) break
    const length = <usize>load<u8>(at + symbol)
    if (length == 0) continue
    const place = offsets + (length << 1)
    const position = <u32>load<u16>(place)
    store<u16>(place, <u16>(position + 1))
    store<u16>(symbols + (position << 1), <u16>symbol)
  }
  store<u64>(table, 0)
  let size: u32 = 2
  // The next code, its bits in the order of the stream.
  let code: u32 = 0
  let next = symbols
  for (let length: u32 = 1; ; length++) {
    for (let own = <u32>load<u16>(counts + (length << 1)); own > 0; own--) {
      store<u32>(table + (<usize>code << 2), entryOf(kind, <u32>load<u16>(next), length))
      next += 2
      // Adds one at the end that the stream has last.
      let bit: u32 = size >> 1
      while (bit & code) bit >>= 1
      code = bit ? (code & (bit - 1)) | bit : 0
    }
    if (length == bits) break
    memory.copy(table + (<usize>size << 2), table, size << 2)
    size <<= 1
  }
  return true
}

function readyFixed(): void {
  for (let i: u32 = 0; i < 288; i++) store<u8>(lengths + i, i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)
  buildCode(ofLiterals, fixedLiteralTable, literalBits, literalCounts, literalSymbols, lengths, 288)
  for (let i: u32 = 0; i < 30; i++) store<u8>(lengths + i, 5)
  buildCode(ofDistances, fixedDistanceTable, distanceBits, distanceCounts, distanceSymbols, lengths, 30)
  fixedReady = true
}

// @ts-ignore: decorator
@inline
function refill(): void {
  if (from + 8 <= end) {
    hold |= load<u64>(from) << held
    from += (63 - held) >> 3
    held |= 56
  } else refillSlowly()
}

/** Zeros follow the end of the input. Reading them is detected at the end. */
function refillSlowly(): void {
  while (held <= 56) {
    if (from < end) hold |= (<u64>load<u8>(from)) << held
    from++
    held += 8
  }
}

// @ts-ignore: decorator
@inline
function drop(bits: u32): void {
  hold >>= bits
  held -= bits
}

// @ts-ignore: decorator
@inline
function take(bits: u32): u32 {
  const value = <u32>(hold & ((1 << bits) - 1))
  drop(bits)
  return value
}

/** Decodes a code bit by bit. Returns a table entry, or 0 for a code that does not exist. */
function longCode(kind: u32, counts: usize, symbols: usize): u32 {
  let value: i32 = 0
  let first: i32 = 0
  let index: i32 = 0
  for (let length: u32 = 1; length <= 15; length++) {
    value |= <i32>((hold >> (length - 1)) & 1)
    const count = <i32>load<u16>(counts + (length << 1))
    if (value - count < first) {
      return entryOf(kind, load<u16>(symbols + ((index + value - first) << 1)), length)
    }
    index += count
    first = (first + count) << 1
    value <<= 1
  }
  return 0
}

function readCodes(): bool {
  refill()
  const literals = take(5) + 257
  const distances = take(5) + 1
  const codes = take(4) + 4
  if (literals > 286 || distances > 30) return false
  memory.fill(lengths, 0, 19)
  // 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15
  for (let i: u32 = 0; i < codes; i++) {
    refill()
    const place: u32 = i < 3 ? 16 + i : i == 3 ? 0 : i & 1 ? 7 - ((i - 5) >> 1) : 8 + ((i - 4) >> 1)
    store<u8>(lengths + place, <u8>take(3))
  }
  if (!buildCode(ofLengths, codeTable, codeBits, codeCounts, codeSymbols, lengths, 19)) return false
  let count: u32 = 0
  const all = literals + distances
  while (count < all) {
    refill()
    const entry = load<u32>(codeTable + ((<usize>hold & 127) << 2))
    if (entry == 0) return false
    drop(entry & 15)
    const symbol = entry >> 16
    if (symbol < 16) {
      store<u8>(lengths + count, <u8>symbol)
      count++
      continue
    }
    let value: u8 = 0
    let repeat: u32
    if (symbol == 16) {
      if (count == 0) return false
      value = load<u8>(lengths + count - 1)
      repeat = 3 + take(2)
    } else repeat = symbol == 17 ? 3 + take(3) : 11 + take(7)
    if (count + repeat > all) return false
    memory.fill(lengths + count, value, repeat)
    count += repeat
  }
  return (
    load<u8>(lengths + 256) != 0 &&
    buildCode(ofLiterals, literalTable, literalBits, literalCounts, literalSymbols, lengths, literals) &&
    buildCode(ofDistances, distanceTable, distanceBits, distanceCounts, distanceSymbols, lengths + literals, distances)
  )
}

/** Inflates a block of codes. Returns the end of its output, or 0 for damaged data. */
function compressed(literalAt: usize, distanceAt: usize, fixed: bool, begin: usize, start: usize, limit: usize): usize {
  let out = start
  while (true) {
    refill()
    let entry = load<u32>(literalAt + ((<usize>hold & ((1 << literalBits) - 1)) << 2))
    if (entry == 0) {
      if (fixed) return 0
      entry = longCode(ofLiterals, literalCounts, literalSymbols)
      if (entry == 0) return 0
    }
    drop(entry & 15)
    if (entry & 0x8000) {
      if (out >= limit) return 0
      store<u8>(out, <u8>(entry >> 16))
      out++
      // At least 41 bits are left: two more short codes fit before the next refill.
      entry = load<u32>(literalAt + ((<usize>hold & ((1 << literalBits) - 1)) << 2))
      if (!(entry & 0x8000)) continue
      drop(entry & 15)
      if (out >= limit) return 0
      store<u8>(out, <u8>(entry >> 16))
      out++
      entry = load<u32>(literalAt + ((<usize>hold & ((1 << literalBits) - 1)) << 2))
      if (!(entry & 0x8000)) continue
      drop(entry & 15)
      if (out >= limit) return 0
      store<u8>(out, <u8>(entry >> 16))
      out++
      continue
    }
    if (entry & 0x4000) return out
    if (from > end + 16) return 0
    const length = (entry >> 16) + take((entry >> 8) & 31)
    let place = load<u32>(distanceAt + ((<usize>hold & ((1 << distanceBits) - 1)) << 2))
    if (place == 0) {
      if (fixed) return 0
      place = longCode(ofDistances, distanceCounts, distanceSymbols)
      if (place == 0) return 0
    }
    drop(place & 15)
    const distance = (place >> 16) + take((place >> 8) & 31)
    if (distance > <u32>(out - begin) || out + length > limit) return 0
    let back = out - distance
    const stop = out + length
    if (distance >= 8) {
      // May write up to seven bytes too many: the caller keeps that space free after the output.
      while (out < stop) {
        store<u64>(out, load<u64>(back))
        out += 8
        back += 8
      }
      out = stop
    } else {
      while (out < stop) {
        store<u8>(out, load<u8>(back))
        out++
        back++
      }
    }
  }
}

function stored(at: usize, limit: usize): usize {
  drop(held & 7)
  refill()
  const length = take(16)
  const check = take(16)
  from -= held >> 3
  hold = 0
  held = 0
  if ((length ^ check) != 0xffff || at + length > limit || from + length > end) return 0
  memory.copy(at, from, length)
  from += length
  return at + length
}

/**
 * Inflates one zlib stream of a known size. Returns true if the output has exactly that size.
 * Eight bytes after the output must be free.
 */
export function inflate(start: usize, stop: usize, into: usize, size: u32): bool {
  const first = <u32>load<u8>(start)
  const second = <u32>load<u8>(start + 1)
  // RFC 1950: method 8, no preset dictionary, header divisible by 31.
  if (stop - start < 8 || (first & 15) != 8 || (second & 32) != 0) return false
  if (((first << 8) | second) % 31 != 0) return false
  if (!fixedReady) readyFixed()
  from = start + 2
  end = stop
  hold = 0
  held = 0
  const limit = into + size
  let out = into
  while (true) {
    refill()
    const last = take(1)
    const kind = take(2)
    if (kind == 0) out = stored(out, limit)
    else if (kind == 1) out = compressed(fixedLiteralTable, fixedDistanceTable, true, into, out, limit)
    else if (kind == 2 && readCodes()) out = compressed(literalTable, distanceTable, false, into, out, limit)
    else return false
    if (out == 0) return false
    if (last) return out == limit && from - (held >> 3) <= stop
  }
}
