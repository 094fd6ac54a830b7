import type { Pattern, PatternElement } from '../model/index.ts'
import { pairBits } from './pair-table.ts'
import { hashOf, type SearchTables } from './tables.ts'

/** Called with a match and the place of its window; returns true to end the search. */
export type Visit = (start: number, end: number, pattern: number, window: number) => boolean

interface Visiting {
  readonly visit: Visit
  /** Only the first ones of the patterns are compared. */
  readonly count: number
}

/** The search in JavaScript; wasm/search.ts does the same. */
export class ScriptSearch {
  readonly #patterns: readonly Pattern[]
  readonly #tables: SearchTables

  constructor(patterns: readonly Pattern[], tables: SearchTables) {
    this.#patterns = patterns
    this.#tables = tables
  }

  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows, of the first `count` patterns. Returns true if it was ended. */
  visit(
    bytes: Uint8Array,
    from: number,
    to: number,
    visit: Visit,
    count = this.#patterns.length,
  ): boolean {
    const { pairs } = this.#tables
    let before = 0
    let at = from
    // Every window begins at a pair, at an even distance from `from`, or one place after it.
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number
      const both = before & (pair >>> pairBits.ends)
      before = pair
      if (both !== 0 && this.#visitPair(bytes, at - 2, to, both, { visit, count })) return true
    }
    // The last byte may be the third of a window.
    const both = before & ((pairs[byteAt(bytes, at)] as number) >>> pairBits.ends)
    return both !== 0 && at < to + 2 && this.#visitPair(bytes, at - 2, to, both, { visit, count })
  }

  /** @param both bits of two pairs, the first of which is at `at`. */
  #visitPair(bytes: Uint8Array, at: number, to: number, both: number, visiting: Visiting): boolean {
    const begins = both & ((1 << pairBits.beginsNext) - 1)
    if (begins !== 0 && at < to && this.#visitAt(bytes, at, visiting)) return true
    return begins !== both && at + 1 < to && this.#visitAt(bytes, at + 1, visiting)
  }

  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes: Uint8Array, at: number, { visit, count }: Visiting): boolean {
    const { slots, shift, lists, windows } = this.#tables
    const key = byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16)
    let slot = hashOf(key, shift)
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false
      slot = (slot + 1) & (slots.length / 2 - 1)
    }
    const list = slots[2 * slot + 1] ?? 0
    for (let i = 1; i <= (lists[list] ?? 0); i++) {
      const pattern = lists[list + i] as number
      if (pattern >= count) continue
      const { elements } = this.#patterns[pattern] as Pattern
      const middle = windows[pattern]?.middle ?? 0
      const end = readForward(elements, middle, bytes, at + 1)
      if (end === -1) continue
      const start = readBackward(elements, middle - 1, bytes, at + 1)
      if (start !== -1 && visit(start, end, pattern, at)) return true
    }
    return false
  }
}

/** A byte, or 0 after the end; a match that needs it fails when it is read whole. */
function byteAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (bytes[at] as number) : 0
}

/** Reads the elements from `first` on. Returns where the match ends, or -1. */
function readForward(
  elements: readonly PatternElement[],
  first: number,
  bytes: Uint8Array,
  from: number,
): number {
  let at = from
  for (let i = first; i < elements.length; i++) {
    const { set, min, max } = elements[i] as PatternElement
    let count = 0
    while (count < max && at < bytes.length && set[bytes[at] as number] === 1) {
      count++
      at++
    }
    if (count < min) return -1
  }
  return at
}

/** Reads the elements from `last` back to the first. Returns where the match starts, or -1. */
function readBackward(
  elements: readonly PatternElement[],
  last: number,
  bytes: Uint8Array,
  from: number,
): number {
  let at = from
  for (let i = last; i >= 0; i--) {
    const { set, min, max } = elements[i] as PatternElement
    let count = 0
    while (count < max && at > 0 && set[bytes[at - 1] as number] === 1) {
      count++
      at--
    }
    if (count < min) return -1
  }
  return at
}
