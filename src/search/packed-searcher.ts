import { ModuleSearch, ownSpace } from './module-search.ts'
import type { Searcher } from './searcher.ts'

/**
 * A searcher from tables as `packTables` lays them out; null where WebAssembly is not available.
 * @param reach length of the longest match, in bytes.
 */
export function packedSearcher(tables: Buffer, reach: number): Pick<Searcher, 'holds'> | null {
  let search: ModuleSearch
  try {
    search = new ModuleSearch(tables, reach, ownSpace(tables, reach))
  } catch {
    return null
  }
  return { holds: (bytes) => search.open(bytes).first(0, bytes.length) !== -1 }
}
