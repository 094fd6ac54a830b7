import type { RepositoryFacts } from './report.ts'

/** Where an object stands in history. Looked up afterwards, for hit objects alone. */
export interface Trace {
  /** Every path the object has or had; empty for commits, tags and objects in no tree. */
  readonly paths: readonly TracePath[]
  /** The commit that first brought it. */
  readonly commit: string | null
  readonly author: string | null
  /** Author date of that commit, ISO 8601. */
  readonly date: string | null
  /** Date of the newest commit that touched it, ISO 8601. */
  readonly lastDate: string | null
  readonly atHead: boolean | null
  /** Refs whose tip still holds it. */
  readonly refs: readonly string[]
  /** False where there were too many refs to ask all of them. */
  readonly refsComplete: boolean
  /** Commit that took it away, where HEAD does not hold it. */
  readonly removedIn: string | null
  /** Author date of that commit, ISO 8601. */
  readonly removedDate: string | null
  /** What keeps an object in no ref alive (`reflog`, `stash`, `index`, `nothing`); null for reachable ones. */
  readonly unreachable: string | null
}

export interface TracePath {
  readonly path: string
  readonly rawPath?: string
  /** True for a path below refs/notes. */
  readonly note: boolean
}

/** The answers of a repository to the questions that come after a scan. */
export interface Tracer {
  /** @param objects object ids of hits. Objects without an answer are missing from the map. */
  trace(objects: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Trace>>
  facts(): Promise<RepositoryFacts>
}
