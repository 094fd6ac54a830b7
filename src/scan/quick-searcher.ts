import type { Rule, SavedTables } from '../model/index.ts'
import { createSearcher, type Searcher, savedSearcher } from '../search/index.ts'
import { builtTables } from './built-tables.ts'

/**
 * A searcher for the needles of some rules that is ready at once if they are the built-in ones. For others it loads the
 * decoders and makes their patterns, which takes longer than Node's start.
 */
export async function quickSearcher(rules: readonly Rule[]): Promise<Pick<Searcher, 'holds'>> {
  const tables = savedTables(rules)
  const saved = tables === null ? null : savedSearcher(tables)
  if (saved !== null) return saved
  const { needlesFor } = await import('../detect/index.ts')
  return createSearcher(needlesFor(rules).patterns)
}

/** The saved tables for `needlesFor` some rules, if there are any. */
export function savedTables(rules: readonly Rule[]): SavedTables | null {
  const built = builtTables()
  return built?.prefixes === prefixesOf(rules) ? built : null
}

/** All that the needles of rules depend on. scripts/bundle/tables.mjs uses it too. */
export function prefixesOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)))
}
