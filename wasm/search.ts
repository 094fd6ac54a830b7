// The search for many patterns at once, in AssemblyScript: src/search/tables.ts describes the tables, and
// src/search/script-search.ts does the same in JavaScript. The memory is the caller's.

let pairs: usize = 0
let slots: usize = 0
let shift: u32 = 0
let lists: usize = 0
let filter: usize = 0
let patterns: usize = 0
let sets: usize = 0
let tables: usize = 0

/** @param base address of what `packTables` (src/search/packed-tables.ts) made. */
export function useTables(base: usize): void {
  tables = base
  pairs = base + load<u32>(base)
  slots = base + load<u32>(base, 4)
  shift = load<u32>(base, 8)
  lists = base + load<u32>(base, 12)
  patterns = base + load<u32>(base, 16)
  filter = base + load<u32>(base, 20)
  sets = base + load<u32>(base, 24)
}

/**
 * Finds the first window in `[from, to)` at which one of the first `count` patterns matches. Matches lie in
 * `[start, end)`; 32 bytes after `to` must be readable.
 * @returns address of the window, or 0.
 */
export function find(from: usize, to: usize, start: usize, end: usize, count: u32): usize {
  // Two addresses in a word, as the places of two pairs are.
  const maps = (<u64>pairs << 32) | <u64>pairs
  const none = i32x4.splat(0)
  // Bits of the pairs with an odd number: src/search/pair-table.ts.
  let before = none
  for (let at = from; at < to + 2; at += 16) {
    const bytes = load<u64>(at)
    const more = load<u64>(at, 8)
    const even = bitsOf(((bytes << 2) & twoPlaces) + maps, ((more << 2) & twoPlaces) + maps)
    const odd = bitsOf(((bytes >> 14) & twoPlaces) + maps, ((more >> 14) & twoPlaces) + maps)
    const inEven = v128.and(v128.shuffle<i32>(before, odd, 3, 4, 5, 6), i32x4.shr_u(even, 16))
    const inOdd = v128.and(even, i32x4.shr_u(odd, 16))
    before = odd
    // Sixteen bits for each pair, of which the high eight are for the place after it.
    const both = v128.or(inEven, i32x4.shl(inOdd, 16))
    let places = i8x16.bitmask(i8x16.ne(both, none))
    while (places != 0) {
      const place = at - 2 + <usize>ctz(places)
      places &= places - 1
      if (mayMatch(place) && place < to && matches(place, start, end, count)) return place
    }
  }
  return 0
}

/** Places in the table of pairs, for two pairs whose bytes are 32 bits apart. */
// @ts-ignore: decorator
@inline
const twoPlaces: u64 = 0x0003fffc0003fffc

/** @param first two addresses in the table of pairs. @param last the two after them. */
// @ts-ignore: decorator
@inline
function bitsOf(first: u64, last: u64): v128 {
  let bits = v128.load32_zero(<usize>first)
  bits = v128.load32_lane(<usize>(first >> 32), bits, 1)
  bits = v128.load32_lane(<usize>last, bits, 2)
  return v128.load32_lane(<usize>(last >> 32), bits, 3)
}

/** Bytes that are counted together. */
const stepBytes: usize = 32
/** Steps after which a counter of eight bits is full. */
const fullAfter: usize = 255

/** Counts line feeds in `[from, to)`. */
export function countLineFeeds(from: usize, to: usize): u32 {
  let count: u32 = 0
  let at = from
  while (at + stepBytes <= to) {
    const steps = min((to - at) / stepBytes, fullAfter)
    count += countInSteps(at, at + steps * stepBytes)
    at += steps * stepBytes
  }
  for (; at < to; at++) if (load<u8>(at) == 0x0a) count++
  return count
}

/** @param to comes at most `fullAfter` steps after `from`. */
// @ts-ignore: decorator
@inline
function countInSteps(from: usize, to: usize): u32 {
  const lineFeed = i8x16.splat(0x0a)
  // Sixteen counters each. A comparison is -1 for a line feed.
  let first = i8x16.splat(0)
  let second = i8x16.splat(0)
  for (let at = from; at < to; at += stepBytes) {
    first = i8x16.sub(first, i8x16.eq(v128.load(at), lineFeed))
    second = i8x16.sub(second, i8x16.eq(v128.load(at, 16), lineFeed))
  }
  const sums = i32x4.extadd_pairwise_i16x8_u(
    i16x8.add(
      i16x8.extadd_pairwise_i8x16_u(first),
      i16x8.extadd_pairwise_i8x16_u(second),
    ),
  )
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  )
}

/** False for most triples of bytes that no window has. */
// @ts-ignore: decorator
@inline
function mayMatch(at: usize): bool {
  const hash = ((load<u32>(at) & 0xffffff) * <u32>0x9e3779b1) >> 17
  return ((load<u8>(filter + (hash >> 3)) >> <u8>(hash & 7)) & 1) != 0
}

/** True if a pattern whose window has the three bytes at `at` matches there. */
function matches(at: usize, start: usize, end: usize, count: u32): bool {
  const key = load<u32>(at) & 0xffffff
  const mask = (1 << (32 - shift)) - 1
  let slot = (key * <u32>0x9e3779b1) >> shift
  while (true) {
    const entry = slots + (<usize>slot << 3)
    const known = load<u32>(entry)
    if (known == 0) return false
    if (known == key + 1) {
      return anyMatches(lists + (<usize>load<u32>(entry, 4) << 2), at, start, end, count)
    }
    slot = (slot + 1) & mask
  }
}

/** @param list address of pattern numbers, after their count. */
function anyMatches(list: usize, at: usize, start: usize, end: usize, count: u32): bool {
  const listed = load<u32>(list)
  for (let i: u32 = 1; i <= listed; i++) {
    const number = load<u32>(list + (<usize>i << 2))
    if (number >= count) continue
    const pattern = patterns + (<usize>number << 3)
    const middle = tables + load<u32>(pattern)
    // The middle byte of the window is the one after its first.
    if (!readForward(middle, load<u16>(pattern, 4), at + 1, end)) continue
    if (readBackward(middle, load<u16>(pattern, 6), at + 1, start)) return true
  }
  return false
}

/** @param first of `count` elements: number of a set (two bytes), least and most repeats. */
function readForward(first: usize, count: u32, from: usize, end: usize): bool {
  let at = from
  const last = first + (<usize>count << 2)
  for (let element = first; element < last; element += 4) {
    const set = setOf(element)
    const max = <u32>load<u8>(element, 3)
    let n: u32 = 0
    while (n < max && at < end && load<u8>(set + load<u8>(at)) != 0) {
      n++
      at++
    }
    if (n < <u32>load<u8>(element, 2)) return false
  }
  return true
}

/** Reads the `count` elements before `next`, the nearest first. */
function readBackward(next: usize, count: u32, from: usize, start: usize): bool {
  let at = from
  const last = next - (<usize>count << 2)
  for (let element = next - 4; element >= last; element -= 4) {
    const set = setOf(element)
    const max = <u32>load<u8>(element, 3)
    let n: u32 = 0
    while (n < max && at > start && load<u8>(set + load<u8>(at - 1)) != 0) {
      n++
      at--
    }
    if (n < <u32>load<u8>(element, 2)) return false
  }
  return true
}

// @ts-ignore: decorator
@inline
function setOf(element: usize): usize {
  return sets + (<usize>load<u16>(element) << 8)
}
