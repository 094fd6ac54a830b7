import type { RepositoryFacts } from './report.ts'

/** Why git keeps an object that no ref contains. */
export type Keeper = 'reflog' | 'stash' | 'index' | 'nothing'

/** Where an object was in history, or a key whose objects count as one. The report names it `exposure`. */
export interface ObjectHistory {
  /** The earliest commit that introduced it: the commit has it, and none of its parents has. */
  readonly firstCommit: string | null
  readonly firstAuthor: string | null
  /** Author date of that commit, ISO 8601. */
  readonly firstDate: string | null
  /** Author date of the newest commit that introduced, moved or removed it, ISO 8601. */
  readonly lastDate: string | null
  /** Null if not known. */
  readonly atHead: boolean | null
  /** Refs whose tip still contains it. */
  readonly refs: readonly string[]
  /** False if not all refs were checked or named: there are too many, or only a range was read. */
  readonly refsComplete: boolean
  /**
   * The newest commit that does not have it although every parent has it. Only if HEAD does not have it; a commit outside
   * of HEAD's history only if no ref contains it.
   */
  readonly removedIn: string | null
  /** Author date of that commit, ISO 8601. */
  readonly removedDate: string | null
  /** Why git keeps it if no ref contains it; null for reachable objects. */
  readonly unreachable: Keeper | null
}

/** A path that an object has or had. */
export interface ObjectPath {
  readonly path: string
  /** Percent-encoded bytes of the path, only if it is not valid UTF-8. */
  readonly rawPath?: string
  /** True for a path below refs/notes. */
  readonly note: boolean
  /** Whether HEAD has the object at this path; absent: the same as for the object. */
  readonly atHead?: boolean
}

export interface TracedObject {
  readonly history: ObjectHistory
  /** Empty for commits, tags and objects in no tree. */
  readonly paths: readonly ObjectPath[]
}

/**
 * Objects of a key that count as one: a key that moves from one version of a file to the next was not removed.
 */
export interface TracedKey {
  readonly objects: ReadonlySet<string>
  readonly history: ObjectHistory
}

export interface Traces {
  /** By object id. Objects whose history is not known are absent. */
  readonly objects: ReadonlyMap<string, TracedObject>
  /** By key; null for a key with fewer than two objects in trees. */
  readonly keys: readonly (TracedKey | null)[]
}

/** Looks up, after a scan, where its keys came from. */
export interface Tracer {
  /** @param keys for each key, the ids of the objects that contain it. */
  trace(keys: readonly (readonly string[])[]): Promise<Traces>
  facts(): Promise<RepositoryFacts>
  /** The part of `trace` that is done, from 0 to 1; null if not known. */
  progress(): number | null
}
