import type { Rule } from '../model/index.ts'
import { createSearcher, type Searcher, savedSearcher } from '../search/index.ts'
import { builtTables } from './built-tables.ts'

/**
 * A searcher for the needles of some rules that is ready at once if they are the built-in ones. For others it loads the
 * decoders and makes their patterns, which takes longer than Node's start.
 */
export async function quickSearcher(rules: readonly Rule[]): Promise<Pick<Searcher, 'holds'>> {
  const built = builtTables()
  const saved = built?.prefixes === prefixesOf(rules) ? savedSearcher(built) : null
  if (saved !== null) return saved
  const { needlesFor } = await import('../detect/index.ts')
  return createSearcher(needlesFor(rules).map((needle) => needle.pattern))
}

/** All that the needles of rules depend on. */
export function prefixesOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)))
}
