import { ModuleSearch, ownSpace, piecesHeld } from './module-search.ts'

/** Tables as `packTables` lays them out. */
export interface PackedTables {
  readonly packed: Buffer
  /** Length of the longest match, in bytes. */
  readonly reach: number
}

/** A searcher from packed tables. */
export interface PackedSearcher {
  /** A buffer that is searched without a copy. */
  readonly buffer: Buffer
  /** `Searcher.holds` */
  holds(bytes: Uint8Array): boolean
  /** `Searcher.piecesHeld` for bytes in the buffer. */
  piecesHeld(ends: readonly number[]): number[]
}

/** Null where WebAssembly is not available. @param bytes size of its buffer. */
export function packedSearcher({ packed, reach }: PackedTables, bytes = 0): PackedSearcher | null {
  let search: ModuleSearch
  try {
    search = new ModuleSearch(packed, reach, ownSpace(packed, reach, bytes))
  } catch {
    return null
  }
  const buffer = search.lend(bytes) ?? Buffer.alloc(bytes)
  return {
    buffer,
    holds: (text) => search.open(text).first(0, text.length) !== -1,
    piecesHeld: (ends) => piecesHeld(search.open(buffer.subarray(0, ends.at(-1) ?? 0)), ends),
  }
}
