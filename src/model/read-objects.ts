import type { SkipCode } from './reasons.ts'

/** Objects of a repository that a scan searched without finding anything in them. Their content cannot be derived from it. */
export interface ReadObjects {
  readonly idBytes: 20 | 32
  /** Ids, sorted and concatenated. */
  readonly ids: Uint8Array
  /** SHA-256 of the ids of all other objects, in hexadecimal: those that every scan reads. */
  readonly others: readonly string[]
  /** Blobs with names that end in `.br`: the names are in trees, which are not read again. */
  readonly brotli: readonly string[]
  /** What was left out of these objects on purpose, and how often. */
  readonly skipped: readonly { readonly code: SkipCode; readonly count: number }[]
}

/** The memory of a repository from scan to scan. */
export interface ReadBefore {
  /** Objects that need not be read again; null to read everything. */
  readonly known: ReadObjects | null
  /** Called at the end of a scan that read the repository to its end. */
  save(objects: ReadObjects): void
}
