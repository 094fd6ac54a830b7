import type { Detection } from './candidate.ts'
import type { Item, Needles } from './chunk.ts'
import type { Container, ContainerAllowance } from './container.ts'
import type { Tracer } from './object-history.ts'
import type { ReadObjects } from './read-objects.ts'

/** Reads files, a stream, a commit message, or the objects of a repository. */
export interface Source {
  /** Name of the content, for people. */
  readonly label: string
  /** Remarks for the report that are not errors. More may be added until `items` ends. */
  readonly notices: readonly string[]
  /** Looks up the history of objects; null if there is no history. */
  readonly tracer: Tracer | null
  /** Streams its items. The consumer pulls, so memory stays bounded. */
  items(request: ItemsRequest): AsyncIterable<SourceItem>
  /** Progress; null if the total is not known. */
  progress(): SourceProgress | null
  /**
   * The objects of a whole history that a later scan need not read; undefined for other sources.
   * @param found objects to leave out of them: those in which something was found.
   * @returns null if they were not read to the end.
   */
  readonly readObjects?: (found: ReadonlySet<string>) => ReadObjects | null
  /** Closes files and repositories, and ends processes. */
  close(): void
}

export interface ItemsRequest {
  /** A source may skip bytes without any of these, and nothing else. */
  readonly needles: Needles
  /** If it is off, a source yields containers as chunks. */
  readonly allowance: ContainerAllowance
  /** True if progress is shown: a source may then take time to count what it will read. Default: false. */
  readonly counts?: boolean
  readonly signal: AbortSignal
}

/** Detections come from sources whose threads search what they read. */
export type SourceItem = Item | Container | Detection

/** How much is to be read in all, and how much of it has been read, also by threads that have not reported it yet. */
export interface SourceProgress {
  readonly unit: 'object' | 'file' | 'byte'
  readonly total: number
  /** Not a whole number while a large file is read. */
  readonly done: number
}
