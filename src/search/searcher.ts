import type { Pattern, PatternElement } from '../model/index.ts'
import { longestMatch } from './pattern.ts'
import { hashOf, makeTables, type SearchTables } from './tables.ts'
import { pairBits } from './windows.ts'

/** A match of one pattern. */
export interface PatternHit {
  readonly start: number
  readonly end: number
  /** Index of the pattern in the searcher's list. */
  readonly pattern: number
}

/** Searches bytes for many patterns at once. */
export interface Searcher {
  /** Length of the longest match, in bytes. */
  readonly reach: number
  /** True if any pattern matches anywhere. Stops at the first match. */
  holds(bytes: Uint8Array): boolean
  /**
   * Every match that begins in `[from, to)`, in order of its start, then of its pattern. A match may end after `to`. An
   * element that repeats at the start of a pattern is read as far back as it goes, so that `x{1,3}y` has one match in
   * `xxy`.
   */
  hits(bytes: Uint8Array, from: number, to: number): Iterable<PatternHit>
  /**
   * Indices of the pieces in which any pattern matches, of many that lie one after the other from the first byte on. May
   * name a piece next to which one matches across the seam.
   * @param ends where each piece ends.
   */
  piecesHeld(bytes: Uint8Array, ends: readonly number[]): number[]
}

/** Matches are put in order one block at a time. Bytes. */
const blockBytes = 65_536

/** The tables are built with the first search. */
export function createSearcher(patterns: readonly Pattern[]): Searcher {
  return new TableSearcher(patterns)
}

/** Called with a match and the place of its window; returns true to end the search. */
type Visit = (start: number, end: number, pattern: number, window: number) => boolean

class TableSearcher implements Searcher {
  readonly reach: number
  readonly #patterns: readonly Pattern[]
  #built: SearchTables | null = null

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns
    this.reach = patterns.reduce((most, pattern) => Math.max(most, longestMatch(pattern)), 0)
  }

  holds(bytes: Uint8Array): boolean {
    return this.#search(bytes, 0, bytes.length, () => true)
  }

  *hits(bytes: Uint8Array, from: number, to: number): Generator<PatternHit> {
    const last = Math.min(to, bytes.length)
    for (let start = Math.max(0, from); start < last; start += blockBytes) {
      yield* this.#blockHits(bytes, start, Math.min(start + blockBytes, last))
    }
  }

  #blockHits(bytes: Uint8Array, from: number, to: number): PatternHit[] {
    const hits: PatternHit[] = []
    this.#search(bytes, from, Math.min(to + this.reach, bytes.length), (start, end, pattern) => {
      if (start >= from && start < to) hits.push({ start, end, pattern })
      return false
    })
    return hits.sort((a, b) => a.start - b.start || a.pattern - b.pattern)
  }

  piecesHeld(bytes: Uint8Array, ends: readonly number[]): number[] {
    const held: number[] = []
    const last = ends.at(-1) ?? 0
    const searched = bytes.subarray(0, last)
    let piece = 0
    let from = 0
    const visit: Visit = (_start, _end, _pattern, window) => {
      while ((ends[piece] ?? last) <= window) piece++
      held.push(piece)
      from = ends[piece] ?? last
      return true
    }
    // One match in a piece is enough: the next search begins after it.
    while (this.#search(searched, from, last, visit));
    return held
  }

  get #tables(): SearchTables {
    this.#built ??= makeTables(this.#patterns)
    return this.#built
  }

  /** Finds matches whose windows begin in `[from, to)`. Returns true if `visit` ended the search. */
  #search(bytes: Uint8Array, from: number, to: number, visit: Visit): boolean {
    const { pairs } = this.#tables
    let at = from
    // Every window has one of its pairs at a place that is even, counted from `from`.
    for (const stop = Math.min(to, bytes.length - 8); at < stop; at += 8) {
      const found =
        (pairs[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number) |
        (pairs[(bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8)] as number) |
        (pairs[(bytes[at + 4] as number) | ((bytes[at + 5] as number) << 8)] as number) |
        (pairs[(bytes[at + 6] as number) | ((bytes[at + 7] as number) << 8)] as number)
      if (found !== 0 && this.#searchPairs(bytes, at, at + 8, from, to, visit)) return true
    }
    return this.#searchPairs(bytes, at, to + 1, from, to, visit)
  }

  /** Looks at the pairs that begin at every second place of `[start, stop)`. */
  #searchPairs(
    bytes: Uint8Array,
    start: number,
    stop: number,
    from: number,
    to: number,
    visit: Visit,
  ): boolean {
    const { pairs } = this.#tables
    for (let at = start; at < stop; at += 2) {
      const found = pairs[byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8)] ?? 0
      if (found === 0) continue
      if ((found & pairBits.second) !== 0 && at > from) {
        if (this.#look(bytes, at - 1, visit)) return true
      }
      if ((found & pairBits.first) !== 0 && at < to) {
        if (this.#look(bytes, at, visit)) return true
      }
    }
    return false
  }

  /** Compares the patterns whose window has the three bytes at `at`. */
  #look(bytes: Uint8Array, at: number, visit: Visit): boolean {
    const { slots, shift, lists, windows } = this.#tables
    const key = byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16)
    let slot = hashOf(key, shift)
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false
      slot = (slot + 1) & (slots.length / 2 - 1)
    }
    const list = slots[2 * slot + 1] ?? 0
    for (let i = 1; i <= (lists[list] ?? 0); i++) {
      const pattern = lists[list + i] ?? 0
      const { elements } = this.#patterns[pattern] ?? noPattern
      const { middle } = windows[pattern] ?? noWindow
      const end = readForward(elements, middle, bytes, at + 1)
      if (end === -1) continue
      const start = readBackward(elements, middle - 1, bytes, at + 1)
      if (start !== -1 && visit(start, end, pattern, at)) return true
    }
    return false
  }
}

const noPattern: Pattern = { elements: [], phase: 0 }
const noWindow = { middle: 0 }

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
