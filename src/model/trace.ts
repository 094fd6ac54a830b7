import type { RepositoryFacts } from './report.ts'

/** Where an object is in history. Looked up afterwards, only for hit objects. */
export interface Trace {
  /** Type of the object; null where it is not known. Commits and tags need other remedies than files. */
  readonly type: 'blob' | 'tree' | 'commit' | 'tag' | null
  /** Every path the object has or had; empty for commits, tags and objects in no tree. */
  readonly paths: readonly TracePath[]
  /** The earliest commit that introduced it: it has it, and none of its parents has. */
  readonly commit: string | null
  readonly author: string | null
  /** Author date of that commit, ISO 8601. */
  readonly date: string | null
  /** Author date of the newest commit that introduced, moved or removed it, ISO 8601. */
  readonly lastDate: string | null
  readonly atHead: boolean | null
  /** Refs whose tip still holds it. */
  readonly refs: readonly string[]
  /** False where there were too many refs to ask all of them. */
  readonly refsComplete: boolean
  /** The newest commit that removed it (all its parents have it), where HEAD does not have it. */
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
  /** Whether HEAD has the object at this path; absent: as the object itself. */
  readonly atHead?: boolean
}

export interface Traces {
  /** By object id. Objects without an answer are missing. */
  readonly objects: ReadonlyMap<string, Trace>
  /**
   * By key, the trace of those of its objects whose histories are one: a key that moves from one version of a file to the
   * next was not removed. Null for keys without such objects.
   */
  readonly keys: readonly ({
    readonly objects: ReadonlySet<string>
    readonly trace: Trace
  } | null)[]
}

/** The answers of a repository to the questions that come after a scan. */
export interface Tracer {
  /** @param keys for each key, the ids of the objects that hold it. */
  trace(keys: readonly (readonly string[])[]): Promise<Traces>
  facts(): Promise<RepositoryFacts>
}
