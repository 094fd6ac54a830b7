import type { SavedTables } from '../model/index.ts'

/** Tables that were made while bundling, and the prefixes of the rules that they are for. */
interface BuiltTables extends SavedTables {
  /** `prefixesOf` those rules. */
  readonly prefixes: string
}

/** Null in the sources: scripts/bundle/tables.mjs replaces this file with the tables of the built-in rules. */
export function builtTables(): BuiltTables | null {
  return null
}
