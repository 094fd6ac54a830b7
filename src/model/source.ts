import type { Detection } from './candidate.ts'
import type { Item, Needle } from './chunk.ts'
import type { Tracer } from './object-history.ts'

/** Where bytes come from: files, a stream, a commit message, or the objects of a repository. All sources keep this contract. */
export interface Source {
  /** What it reads, for people. */
  readonly label: string
  /** Remarks for the report that are not faults. More may follow until `items` ends. */
  readonly notices: readonly string[]
  /** Looks up where objects came from; null where there is no history. */
  readonly tracer: Tracer | null
  /** Streams its items. The consumer pulls, so memory stays bounded. */
  items(request: ItemsRequest): AsyncIterable<SourceItem>
  /** How far it has read; null where the total is not known. */
  progress(): SourceProgress | null
  /** Releases what it holds open. */
  close(): void
}

export interface ItemsRequest {
  /** A source may skip bytes that hold none of these, and nothing else. */
  readonly needles: readonly Needle[]
  readonly signal: AbortSignal
}

/** Detections come from sources whose threads search what they read. */
export type SourceItem = Item | Detection

/** Objects: those to be read in all, and those that threads have read but not yet reported. */
export interface SourceProgress {
  readonly total: number
  readonly done: number
}
