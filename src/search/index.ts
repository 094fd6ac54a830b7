export {
  type BitAlphabet,
  base32Alphabet,
  base64Alphabet,
  encodedPatterns,
  hexAlphabet,
} from './encoded.ts'
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
export { createSearcher, type PatternHit, type Searcher } from './searcher.ts'
