import type { Rule, SavedTables } from '../model/index.ts'
import { builtTables } from './built-tables.ts'
import { prefixesOf } from './rule-prefixes.ts'

/** The saved tables for `needlesFor` some rules, if there are any. */
export function savedTables(rules: readonly Rule[]): SavedTables | null {
  const built = builtTables()
  return built?.prefixes === prefixesOf(rules) ? built : null
}
