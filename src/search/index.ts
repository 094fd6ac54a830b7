export {
  type BitAlphabet,
  base32Alphabet,
  base64Alphabet,
  encodedPatterns,
  hexAlphabet,
} from './encoded.ts'
export { countLineFeeds } from './line-feeds.ts'
export type { ModuleMemory } from './module-search.ts'
export { needleSearcher } from './needles.ts'
export { type PackedSearcher, type PackedTables, packedSearcher } from './packed-searcher.ts'
export {
  literalPattern,
  matchEnd,
  once,
  parsePattern,
  setOf,
} from './pattern.ts'
export { restoreTables, savedNeedles, saveTables } from './saved-tables.ts'
export {
  createSearcher,
  type PatternHit,
  packedTables,
  placedSearcher,
  type Searcher,
} from './searcher.ts'
export { isShortened, shortPatterns } from './short-patterns.ts'
