import type { Rule, SavedTables } from '../model/index.ts'
import { builtTables } from './built-tables.ts'
import { prefixesOf } from './rule-prefixes.ts'

let built: ReturnType<typeof builtTables> = null

/** The saved tables for `needlesFor` some rules, if there are any. */
export function savedTables(rules: readonly Rule[]): SavedTables | null {
  // The same object for every scan of a process: what is made of it is made once.
  built ??= builtTables()
  return built?.prefixes === prefixesOf(rules) ? built : null
}
