/** Search tables that were made while bundling. */
interface BuiltSearch {
  /** `prefixesOf` the rules that they are for. */
  readonly prefixes: string
  /** Length of the longest match, in bytes. */
  readonly reach: number
  /** As `packTables` lays them out; null if they cannot be read. */
  load(): Buffer | null
}

/** Null in the sources: scripts/bundle/tables.mjs replaces this file with the tables of the built-in rules. */
export function builtSearch(): BuiltSearch | null {
  return null
}
