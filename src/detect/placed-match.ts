import { judge } from './judge.ts'
import type { KeyMatch } from './matches.ts'
import type { TextReader } from './views/index.ts'

/** A match, and where it is in the chunk. */
export interface PlacedMatch {
  readonly match: KeyMatch
  /** The encodings that it was found through, the outermost first. */
  readonly decoded: readonly string[]
  readonly place: Place
  /** True for a key; false for a match that a filter refuses. */
  readonly accepted: boolean
}

/** A byte range of a chunk, and a reader of the text there. */
export interface Place {
  readonly reader: TextReader
  readonly start: number
  readonly end: number
}

/** A match in the chunk's own bytes. */
export function placed(match: KeyMatch): PlacedMatch {
  return { match, decoded: match.decoded, place: match, accepted: judge(match).reason === null }
}
