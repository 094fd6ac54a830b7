import type { Pattern, PatternElement } from '../model/index.ts'
import { hashOf, type SearchTables } from './tables.ts'
import { pairBits } from './windows.ts'

/** Called with a match and the place of its window; returns true to end the search. */
export type Visit = (start: number, end: number, pattern: number, window: number) => boolean

/** The search in JavaScript; wasm/search.ts does the same. */
export class ScriptSearch {
  readonly #patterns: readonly Pattern[]
  readonly #tables: SearchTables

  constructor(patterns: readonly Pattern[], tables: SearchTables) {
    this.#patterns = patterns
    this.#tables = tables
  }

  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows. Returns true if it was ended. */
  visit(bytes: Uint8Array, from: number, to: number, visit: Visit): boolean {
    const { pairs } = this.#tables
    let at = from
    // Every window has one of its pairs at a place that is even, counted from `from`.
    for (const stop = Math.min(to, bytes.length - 8); at < stop; at += 8) {
      const found =
        (pairs[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number) |
        (pairs[(bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8)] as number) |
        (pairs[(bytes[at + 4] as number) | ((bytes[at + 5] as number) << 8)] as number) |
        (pairs[(bytes[at + 6] as number) | ((bytes[at + 7] as number) << 8)] as number)
      if (found !== 0 && this.#visitPairs(bytes, { start: at, stop: at + 8, from, to }, visit)) {
        return true
      }
    }
    return this.#visitPairs(bytes, { start: at, stop: to + 1, from, to }, visit)
  }

  /** Looks at the pairs that begin at every second place of `[start, stop)`. */
  #visitPairs(
    bytes: Uint8Array,
    { start, stop, from, to }: { start: number; stop: number; from: number; to: number },
    visit: Visit,
  ): boolean {
    const { pairs } = this.#tables
    for (let at = start; at < stop; at += 2) {
      const found = pairs[byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8)] ?? 0
      if (found === 0) continue
      if ((found & pairBits.second) !== 0 && at > from && at <= to) {
        if (this.#visitAt(bytes, at - 1, visit)) return true
      }
      if ((found & pairBits.first) !== 0 && at < to) {
        if (this.#visitAt(bytes, at, visit)) return true
      }
    }
    return false
  }

  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes: Uint8Array, at: number, visit: Visit): boolean {
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
