// The search for many patterns at once, in AssemblyScript: src/search/tables.ts describes the tables, and
// src/search/script-finder.ts does the same in JavaScript. The memory is the caller's.

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
 * `[start, end)`; sixteen bytes behind `to` must be readable.
 * @returns address of the window, or 0.
 */
export function find(from: usize, to: usize, start: usize, end: usize, count: u32): usize {
  const map = pairs
  // Bits of the pair before: src/search/pair-table.ts.
  let before: u32 = 0
  for (let at = from; at < to + 2; at += 8) {
    const bytes = load<u64>(at)
    const first = load<u32>(map + ((<usize>bytes & 0xffff) << 2))
    const second = load<u32>(map + (<usize>(bytes >> 14) & 0x3fffc))
    const third = load<u32>(map + (<usize>(bytes >> 30) & 0x3fffc))
    const fourth = load<u32>(map + (<usize>(bytes >> 46) & 0x3fffc))
    let bits =
      <u64>(before & (first >> 16)) |
      (<u64>(first & (second >> 16)) << 16) |
      (<u64>(second & (third >> 16)) << 32) |
      (<u64>(third & (fourth >> 16)) << 48)
    before = fourth
    while (bits != 0) {
      // Sixteen bits for each pair, of which the high eight are for the place after it.
      const bit = <usize>ctz(bits)
      bits &= bits - 1
      const place = at - 2 + (bit >> 3)
      if (mayMatch(place) && place < to && matches(place, start, end, count)) return place
    }
  }
  return 0
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
