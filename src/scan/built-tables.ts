import type { SavedTables } from '../model/index.ts'

/** Search tables that were made while bundling. */
interface BuiltTables extends Omit<SavedTables, 'packed'> {
  /** `prefixesOf` the rules that they are for. */
  readonly prefixes: string
  /** Reads `SavedTables.packed`; null if they cannot be read. */
  load(): Buffer | null
}

/** Null in the sources: scripts/bundle/tables.mjs replaces this file with the tables of the built-in rules. */
export function builtTables(): BuiltTables | null {
  return null
}
