// DEFLATE (RFC 1951) in a zlib stream (RFC 1950), in AssemblyScript. Input and output are in this module's memory; nothing is allocated.

// Tables, at fixed places below the data. An entry has the bits that it takes from the stream in its low six bits, extra
// bits included, and the length of its code in the four bits from bit 8 on. Shifts by an entry are shifts by its low six
// bits. A literal has bit 14 and its byte above. A length or a distance has its base above; the end of a block has bit 15.
// 0: no short code.
const literalTable: usize = 0x1000
const distanceTable: usize = 0x3000
const fixedDistanceTable: usize = 0x3800
const fixedLiteralTable: usize = 0x4000
/** Entries by symbol, without the bits of its code. */
const literalEntries: usize = 0x6000
const distanceEntries: usize = 0x6480
const lengthEntries: usize = 0x6500
const codeTable: usize = 0x6600
const lengths: usize = 0x7000
const literalCounts: usize = 0x7200
const literalSymbols: usize = 0x7240
const distanceCounts: usize = 0x7600
const distanceSymbols: usize = 0x7640
const codeCounts: usize = 0x7800
const codeSymbols: usize = 0x7840
const offsets: usize = 0x7900

const isLiteral: u32 = 0x4000
const isEnd: u32 = 0x8000

/** Short streams have a smaller table of literals, which takes less time to build. */
const fewLiteralBits: u32 = 9
const mostLiteralBits: u32 = 11
/** Inflated bytes from which the larger table pays. */
const largeSize: u32 = 1024
const distanceBits: u32 = 8
const codeBits: u32 = 7

let from: usize = 0
let end: usize = 0
let hold: u64 = 0
let held: u32 = 0
let isReady: bool = false

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

/** Most symbols of a short stream are not used: their lengths are skipped eight at a time. */
// @ts-ignore: decorator
@inline
function skipUnused(at: usize, i: u32, count: u32): u32 {
  while (i + 8 <= count && load<u64>(at + i) == 0) i += 8
  return i
}

/** Copies `bytes` of a table behind it. A call of `memory.copy` takes longer for few. */
// @ts-ignore: decorator
@inline
function double(table: usize, bytes: usize): void {
  if (bytes > 256) {
    memory.copy(table + bytes, table, bytes)
    return
  }
  for (let i: usize = 0; i < bytes; i += 16) v128.store(table + bytes + i, v128.load(table + i))
}

/**
 * Builds a code from its lengths (RFC 1951, 3.2.2). Returns false if it is over-subscribed. The table grows with the lengths:
 * twice as long for each further bit, the second half a copy of the first, so that a short code is written once.
 */
function buildCode(entries: usize, table: usize, bits: u32, counts: usize, symbols: usize, at: usize, count: u32): bool {
  store<u64>(counts, 0)
  store<u64>(counts, 0, 8)
  store<u64>(counts, 0, 16)
  store<u64>(counts, 0, 24)
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
      store<u32>(table + (<usize>code << 2), entryOf(entries, <u32>load<u16>(next), length))
      next += 2
      // Adds one at the end that the stream has last.
      let bit: u32 = size >> 1
      while (bit & code) bit >>= 1
      code = bit ? (code & (bit - 1)) | bit : 0
    }
    if (length == bits) break
    double(table, size << 2)
    size <<= 1
  }
  return true
}

/** An entry for a code of so many bits; 0 for a symbol that does not exist. */
// @ts-ignore: decorator
@inline
function entryOf(entries: usize, symbol: u32, length: u32): u32 {
  const entry = load<u32>(entries + (<usize>symbol << 2))
  return entry == 0 ? 0 : entry + length * 0x101
}

function makeReady(): void {
  for (let i: u32 = 0; i < 288; i++) {
    const entry = i < 256 ? (i << 16) | isLiteral : i == 256 ? isEnd : i > 285 ? 0 : (lengthBase(i - 257) << 16) | lengthExtra(i - 257)
    store<u32>(literalEntries + (<usize>i << 2), entry)
  }
  for (let i: u32 = 0; i < 32; i++) {
    store<u32>(distanceEntries + (<usize>i << 2), i > 29 ? 0 : (distanceBase(i) << 16) | distanceExtra(i))
  }
  // The lowest one is not 0, which means that there is no symbol.
  for (let i: u32 = 0; i < 19; i++) store<u32>(lengthEntries + (<usize>i << 2), (i << 16) | isLiteral)
  for (let i: u32 = 0; i < 288; i++) store<u8>(lengths + i, i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)
  buildCode(literalEntries, fixedLiteralTable, fewLiteralBits, literalCounts, literalSymbols, lengths, 288)
  for (let i: u32 = 0; i < 30; i++) store<u8>(lengths + i, 5)
  buildCode(distanceEntries, fixedDistanceTable, distanceBits, distanceCounts, distanceSymbols, lengths, 30)
  isReady = true
}

/**
 * Fills `hold` up to at least 56 bits. What follows the input is read too: having used it is detected at the end.
 * @returns false far behind the input.
 */
// @ts-ignore: decorator
@inline
function refill(): bool {
  if (from > end + 8) return false
  hold |= load<u64>(from) << held
  from += (63 - held) >> 3
  held |= 56
  return true
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
function longCode(entries: usize, counts: usize, symbols: usize, held: u64): u32 {
  let value: i32 = 0
  let first: i32 = 0
  let index: i32 = 0
  for (let length: u32 = 1; length <= 15; length++) {
    value |= <i32>((held >> (length - 1)) & 1)
    const count = <i32>load<u16>(counts + (length << 1))
    if (value - count < first) {
      return entryOf(entries, load<u16>(symbols + ((index + value - first) << 1)), length)
    }
    index += count
    first = (first + count) << 1
    value <<= 1
  }
  return 0
}

/** Reads the codes of a block and builds their tables. @param bits of the table of literals. */
function readCodes(bits: u32): bool {
  if (!refill()) return false
  const literals = take(5) + 257
  const distances = take(5) + 1
  const codes = take(4) + 4
  if (literals > 286 || distances > 30) return false
  store<u64>(lengths, 0)
  store<u64>(lengths, 0, 8)
  store<u64>(lengths, 0, 16)
  // 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15
  for (let i: u32 = 0; i < codes; i++) {
    if (held < 3 && !refill()) return false
    const place: u32 = i < 3 ? 16 + i : i == 3 ? 0 : i & 1 ? 7 - ((i - 5) >> 1) : 8 + ((i - 4) >> 1)
    store<u8>(lengths + place, <u8>take(3))
  }
  if (!buildCode(lengthEntries, codeTable, codeBits, codeCounts, codeSymbols, lengths, 19)) return false
  let count: u32 = 0
  const all = literals + distances
  while (count < all) {
    if (held < 14 && !refill()) return false
    const entry = load<u32>(codeTable + ((<usize>hold & 127) << 2))
    if (entry == 0) return false
    drop(entry & 63)
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
    // May write more, which later lengths replace.
    const bytes = <u64>value * 0x0101010101010101
    for (let i: u32 = 0; i < repeat; i += 8) store<u64>(lengths + count + i, bytes)
    count += repeat
  }
  return (
    load<u8>(lengths + 256) != 0 &&
    buildCode(literalEntries, literalTable, bits, literalCounts, literalSymbols, lengths, literals) &&
    buildCode(distanceEntries, distanceTable, distanceBits, distanceCounts, distanceSymbols, lengths + literals, distances)
  )
}

/** Inflates a block of codes. Returns the end of its output, or 0 for damaged data. */
function compressed(literalAt: usize, bits: u32, distanceAt: usize, fixed: bool, begin: usize, start: usize, limit: usize): usize {
  // In local variables, which the engine keeps in registers. Only the low six bits of `left` count.
  let at = from
  let bitsHeld = hold
  let left = held
  const last = end + 8
  const mask = ((<usize>1) << bits) - 1
  let out = start
  while (true) {
    if (at > last) return 0
    bitsHeld |= load<u64>(at) << left
    at += (~left >> 3) & 7
    left |= 56
    let entry = load<u32>(literalAt + ((<usize>bitsHeld & mask) << 2))
    if (entry & isLiteral) {
      if (out >= limit) return 0
      bitsHeld >>= entry
      left -= entry
      store<u8>(out, <u8>(entry >> 16))
      out++
      // At least 45 bits are left: two more short codes, and then a length, fit before the next refill.
      entry = load<u32>(literalAt + ((<usize>bitsHeld & mask) << 2))
      if (entry & isLiteral) {
        if (out >= limit) return 0
        bitsHeld >>= entry
        left -= entry
        store<u8>(out, <u8>(entry >> 16))
        out++
        entry = load<u32>(literalAt + ((<usize>bitsHeld & mask) << 2))
        if (entry & isLiteral) {
          if (out >= limit) return 0
          bitsHeld >>= entry
          left -= entry
          store<u8>(out, <u8>(entry >> 16))
          out++
          continue
        }
      }
    }
    if (entry == 0) {
      if (fixed) return 0
      entry = longCode(literalEntries, literalCounts, literalSymbols, bitsHeld)
      if (entry == 0) return 0
      if (entry & isLiteral) {
        if (out >= limit) return 0
        bitsHeld >>= entry
        left -= entry
        store<u8>(out, <u8>(entry >> 16))
        out++
        continue
      }
    }
    const before = bitsHeld
    bitsHeld >>= entry
    left -= entry
    if (entry & isEnd) {
      from = at
      hold = bitsHeld
      held = left & 63
      return out
    }
    const length = (entry >> 16) + (<u32>(before & (((<u64>1) << entry) - 1)) >> ((entry >> 8) & 15))
    if ((left & 63) < 28) {
      if (at > last) return 0
      bitsHeld |= load<u64>(at) << left
      at += (~left >> 3) & 7
      left |= 56
    }
    let place = load<u32>(distanceAt + ((<usize>bitsHeld & ((1 << distanceBits) - 1)) << 2))
    if (place == 0) {
      if (fixed) return 0
      place = longCode(distanceEntries, distanceCounts, distanceSymbols, bitsHeld)
      if (place == 0) return 0
    }
    const distance = (place >> 16) + (<u32>(bitsHeld & (((<u64>1) << place) - 1)) >> ((place >> 8) & 15))
    bitsHeld >>= place
    left -= place
    if (distance > <u32>(out - begin) || out + length > limit) return 0
    let back = out - distance
    const stop = out + length
    // May write up to fifteen bytes too many: the caller keeps that space free after the output.
    if (distance >= 16) {
      do {
        v128.store(out, v128.load(back))
        out += 16
        back += 16
      } while (out < stop)
    } else if (distance >= 8) {
      do {
        store<u64>(out, load<u64>(back))
        out += 8
        back += 8
      } while (out < stop)
    } else if (distance == 1) {
      const bytes = <u64>load<u8>(back) * 0x0101010101010101
      do {
        store<u64>(out, bytes)
        out += 8
      } while (out < stop)
    } else {
      // Each step writes `distance` right bytes; the next one writes over the others.
      do {
        store<u64>(out, load<u64>(back))
        out += distance
        back += distance
      } while (out < stop)
    }
    out = stop
  }
}

function stored(at: usize, limit: usize): usize {
  drop(held & 7)
  if (!refill()) return 0
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
 * Sixteen bytes after the output must be free, and sixteen after the input readable.
 */
export function inflate(start: usize, stop: usize, into: usize, size: u32): bool {
  const first = <u32>load<u8>(start)
  const second = <u32>load<u8>(start + 1)
  // RFC 1950: method 8, no preset dictionary, header divisible by 31.
  if (stop - start < 8 || (first & 15) != 8 || (second & 32) != 0) return false
  if (((first << 8) | second) % 31 != 0) return false
  if (!isReady) makeReady()
  from = start + 2
  end = stop
  hold = 0
  held = 0
  const limit = into + size
  const bits = size < largeSize ? fewLiteralBits : mostLiteralBits
  let out = into
  while (true) {
    if (!refill()) return false
    const last = take(1)
    const kind = take(2)
    if (kind == 0) out = stored(out, limit)
    else if (kind == 1) out = compressed(fixedLiteralTable, fewLiteralBits, fixedDistanceTable, true, into, out, limit)
    else if (kind == 2 && readCodes(bits)) {
      out = compressed(literalTable, bits, distanceTable, false, into, out, limit)
    } else return false
    if (out == 0) return false
    if (last) return out == limit && from - (held >> 3) <= stop
  }
}
