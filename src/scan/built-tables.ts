import type { SavedTables } from '../model/index.ts'

/** Search tables that were made while bundling. */
interface BuiltTables extends UnreadTables {
  /** `prefixesOf` the rules that they are for. */
  readonly prefixes: string
  /** Those of `SavedTables.inRepositories`. */
  readonly repositories: UnreadTables
}

/** Tables in a file. */
interface UnreadTables extends Pick<SavedTables, 'reach' | 'phases' | 'owners'> {
  /** Reads `SavedTables.packed`; null if they cannot be read. */
  load(): Buffer | null
}

/** Null in the sources: scripts/bundle/tables.mjs replaces this file with the tables of the built-in rules. */
export function builtTables(): BuiltTables | null {
  return null
}
