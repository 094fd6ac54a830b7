/** A set of bytes and how often one of them occurs in a row. */
export interface PatternElement {
  /** 256 entries: 1 for each byte of the set. */
  readonly set: Uint8Array
  readonly min: number
  readonly max: number
}

/**
 * A short sequence of byte sets. An element takes as many bytes as it can and never gives one back, so an element that
 * repeats must share no byte with its neighbours: the search also reads patterns backwards.
 */
export interface Pattern {
  readonly elements: readonly PatternElement[]
  /** Position of the first byte in its group, for encodings that write groups (base64: 0 to 3); else 0. */
  readonly phase: number
}

/** The tables of a search, from which a program starts faster than from patterns. */
export interface SavedTables {
  /** As `packTables` lays them out. */
  readonly packed: Buffer
  /** Length of the longest match, in bytes. */
  readonly reach: number
  /** `Pattern.phase` of each pattern. */
  readonly phases: readonly number[]
  /** For each pattern, the index of its decoder; none for plain text. */
  readonly owners: readonly number[]
  /** Tables of short forms of the same patterns and of those that only repositories are searched for, if they can be read. */
  inRepositories?(): SavedTables | null
}
