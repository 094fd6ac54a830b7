import type { Rule, SavedTables } from '../model/index.ts'
import { builtTables } from './built-tables.ts'
import { prefixesOf } from './rule-prefixes.ts'

let built: SavedTables | null | undefined

/** The saved tables for `needlesFor` some rules, if there are any. */
export function savedTables(rules: readonly Rule[]): SavedTables | null {
  const tables = builtTables()
  if (tables?.prefixes !== prefixesOf(rules)) return null
  // The same object for every scan of a process: what is made of it is made once.
  if (built === undefined) {
    const packed = tables.load()
    built = packed === null ? null : { ...tables, packed }
  }
  return built
}
