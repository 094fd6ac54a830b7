import type { Needles, Pattern } from '../model/index.ts'
import { countLineFeeds } from './line-feeds.ts'
import {
  ModuleSearch,
  type OpenSearch,
  ownSpace,
  piecesHeld,
  type SearchSpace,
  spaceFor,
} from './module-search.ts'
import type { PackedTables } from './packed-searcher.ts'
import { packTables } from './packed-tables.ts'
import { reachOf } from './pattern.ts'
import { restoreTables } from './saved-tables.ts'
import { ScriptSearch, type Visit } from './script-search.ts'
import { makeTables, type SearchTables } from './tables.ts'

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
   * @param count only of the first ones of the patterns. Default: all.
   */
  hits(bytes: Uint8Array, from: number, to: number, count?: number): Iterable<PatternHit>
  /** True if `isWanted` is true for a match anywhere. They are in no order, and the search stops at the first one. */
  some(bytes: Uint8Array, isWanted: (hit: PatternHit) => boolean): boolean
  /**
   * Indices of the pieces in which any pattern matches, of many that lie one after the other from the first byte on. May
   * name a piece next to which one matches across the seam.
   * @param ends where each piece ends.
   */
  piecesHeld(bytes: Uint8Array, ends: readonly number[]): number[]
  /** Counts line feeds, faster than without the module of the search if it is loaded. */
  countLineFeeds(bytes: Uint8Array): number
  /** A buffer for bytes that are searched, if possible one that is searched without a copy. `takeBack` makes it free for others. */
  lend(bytes: number): Buffer
  takeBack(buffer: Buffer): void
}

/** Matches are put in order one block at a time. Bytes. */
const blockBytes = 4096

/** Fewer bytes are searched sooner than the module is loaded. */
const scriptBytes = 1024 * 1024

/** The tables are built with the first search, and WebAssembly is loaded once there is much to search. */
export function createSearcher(patterns: readonly Pattern[]): Searcher {
  return searcherOf({ patterns, tables: null })
}

/** With saved tables WebAssembly is loaded with the first search, and no pattern is made. */
export function searcherOf(needles: Needles): Searcher {
  return new TableSearcher(needles)
}

/** A searcher that works in the memory of another module, so that bytes there are searched without a copy. */
interface PlacedSearcher {
  /** Bytes that it needs in that memory. */
  readonly spaceBytes: number
  /** @throws an error where WebAssembly is not available. */
  placeIn(space: SearchSpace): Searcher
}

export function placedSearcher(needles: Needles): PlacedSearcher {
  const saved = needles.tables
  const made = saved === null ? placedTables(needles.patterns) : null
  const { packed, reach } = saved ?? placedTables(needles.patterns)
  return {
    spaceBytes: spaceFor(packed, reach),
    placeIn: (space) =>
      new TableSearcher(needles, made?.tables ?? null, new ModuleSearch(packed, reach, space)),
  }
}

/** The tables of needles, for a searcher in another thread. */
export function packedTables(needles: Needles): PackedTables {
  const { packed, reach } = needles.tables ?? placedTables(needles.patterns)
  return { packed, reach }
}

interface PlacedTables {
  readonly patterns: readonly Pattern[]
  readonly tables: SearchTables
  readonly packed: Buffer
  readonly reach: number
}

/** The tables of the last call: a process that reads many repositories makes them once. */
let lastPlaced: PlacedTables | null = null

function placedTables(patterns: readonly Pattern[]): PlacedTables {
  if (lastPlaced === null || !haveSameItems(lastPlaced.patterns, patterns)) {
    const tables = makeTables(patterns)
    const packed = packTables(patterns, tables)
    lastPlaced = { patterns, tables, packed, reach: reachOf(patterns) }
  }
  return lastPlaced
}

function haveSameItems<Item>(list: readonly Item[], other: readonly Item[]): boolean {
  return list.length === other.length && list.every((item, index) => item === other[index])
}

class TableSearcher implements Searcher {
  readonly #needles: Needles
  #reach: number | null = null
  #tables: SearchTables | null
  #script: ScriptSearch | null = null
  /** Undefined until it is loaded; null if it cannot be. */
  #module: ModuleSearch | null | undefined
  #searchedBytes = 0

  constructor(needles: Needles, tables: SearchTables | null = null, module?: ModuleSearch) {
    this.#needles = needles
    this.#tables = tables
    this.#module = module
  }

  get reach(): number {
    this.#reach ??= this.#needles.tables?.reach ?? reachOf(this.#needles.patterns)
    return this.#reach
  }

  holds(bytes: Uint8Array): boolean {
    return this.#open(bytes, bytes.length).first(0, bytes.length) !== -1
  }

  *hits(bytes: Uint8Array, from: number, to: number, count?: number): Generator<PatternHit> {
    const last = Math.min(to, bytes.length)
    const windowsEnd = Math.min(last + this.reach, bytes.length)
    const search = this.#open(bytes, last - from)
    for (let at = Math.max(0, from); at < last; ) {
      const window = search.first(at, windowsEnd, count)
      if (window === -1) return
      const start = Math.max(at, window - this.reach)
      at = Math.min(start + blockBytes, last)
      if (start < last) yield* this.#blockHits(search, bytes, start, at, count)
    }
  }

  some(bytes: Uint8Array, isWanted: (hit: PatternHit) => boolean): boolean {
    const search = this.#open(bytes, bytes.length)
    const visit: Visit = (start, end, pattern) => isWanted({ start, end, pattern })
    for (let at = 0; ; at++) {
      at = search.first(at, bytes.length)
      if (at === -1) return false
      if (this.#scriptSearch.visit(bytes, at, at + 1, visit)) return true
    }
  }

  piecesHeld(bytes: Uint8Array, ends: readonly number[]): number[] {
    const last = ends.at(-1) ?? 0
    return piecesHeld(this.#open(bytes.subarray(0, last), last), ends)
  }

  countLineFeeds(bytes: Uint8Array): number {
    return this.#module?.countLineFeeds(bytes) ?? countLineFeeds(bytes)
  }

  lend(bytes: number): Buffer {
    // Without saved tables the module may never be needed.
    if (this.#module === undefined && this.#needles.tables !== null) this.#loadModule(bytes)
    return this.#module?.lend(bytes) ?? Buffer.allocUnsafe(bytes)
  }

  takeBack(buffer: Buffer): void {
    this.#module?.takeBack(buffer)
  }

  #blockHits(
    search: OpenSearch,
    bytes: Uint8Array,
    from: number,
    to: number,
    count?: number,
  ): PatternHit[] {
    const hits: PatternHit[] = []
    const windowsEnd = Math.min(to + this.reach, bytes.length)
    const visit: Visit = (start, end, pattern) => {
      if (start >= from && start < to) hits.push({ start, end, pattern })
      return false
    }
    for (let at = from; ; at++) {
      at = search.first(at, windowsEnd, count)
      if (at === -1) break
      this.#scriptSearch.visit(bytes, at, at + 1, visit, count)
    }
    return hits.sort((a, b) => a.start - b.start || a.pattern - b.pattern)
  }

  #open(bytes: Uint8Array, count: number): OpenSearch {
    this.#searchedBytes += count
    const isWorthIt = this.#needles.tables !== null || this.#searchedBytes > scriptBytes
    if (this.#module === undefined && isWorthIt) this.#loadModule()
    return this.#module?.open(bytes) ?? this.#openScript(bytes)
  }

  #openScript(bytes: Uint8Array): OpenSearch {
    const script = this.#scriptSearch
    const first = (from: number, to: number, count?: number) => {
      let place = -1
      const visit: Visit = (_start, _end, _pattern, window) => {
        place = window
        return true
      }
      script.visit(bytes, from, to, visit, count)
      return place
    }
    return { first }
  }

  get #scriptSearch(): ScriptSearch {
    this.#script ??= this.#newScriptSearch()
    return this.#script
  }

  #newScriptSearch(): ScriptSearch {
    const saved = this.#needles.tables
    if (saved !== null) {
      const { patterns, tables } = restoreTables(saved)
      return new ScriptSearch(patterns, tables)
    }
    const { patterns } = this.#needles
    this.#tables ??= makeTables(patterns)
    return new ScriptSearch(patterns, this.#tables)
  }

  /** @param lent bytes of a buffer that is lent. */
  #loadModule(lent = 0): void {
    const saved = this.#needles.tables
    try {
      const packed = saved === null ? this.#packed() : saved.packed
      this.#module = new ModuleSearch(packed, this.reach, ownSpace(packed, this.reach, lent))
    } catch {
      // V8 throws errors of several kinds where WebAssembly is not available.
      this.#module = null
    }
  }

  #packed(): Buffer {
    const { patterns } = this.#needles
    this.#tables ??= makeTables(patterns)
    return packTables(patterns, this.#tables)
  }
}
