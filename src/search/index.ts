export {
  type BitAlphabet,
  base32Alphabet,
  base64Alphabet,
  encodedPatterns,
  hexAlphabet,
} from './encoded.ts'
export type { ModuleMemory } from './module-search.ts'
export { needleSearcher } from './needles.ts'
export {
  literalPattern,
  longestMatch,
  matchEnd,
  once,
  type PatternMatch,
  parsePattern,
  setOf,
} from './pattern.ts'
export { restoreTables, savedSearcher, saveTables } from './saved-tables.ts'
export {
  createSearcher,
  type PatternHit,
  type PlacedSearcher,
  placedSearcher,
  type Searcher,
} from './searcher.ts'
