import type { Rule } from '../model/index.ts'
import { packedSearcher, type Searcher } from '../search/index.ts'
import { savedTables } from './saved-tables.ts'

/**
 * A searcher for the needles of some rules that is ready at once if they are the built-in ones. For others it loads the
 * decoders and makes their patterns, which takes longer than Node's start.
 */
export async function quickSearcher(rules: readonly Rule[]): Promise<Pick<Searcher, 'holds'>> {
  const tables = savedTables(rules)
  const ready = tables === null ? null : packedSearcher(tables)
  if (ready !== null) return ready
  const { searcherFor } = await import('./suspect-check.ts')
  return searcherFor(rules)
}
