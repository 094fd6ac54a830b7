import { createDetector, defaultDecodeDepth, embeddedStarts, needlesFor } from '../detect/index.ts'
import type { Chunk, Rule } from '../model/index.ts'
import { createSearcher, type Searcher } from '../search/index.ts'
import { savedTables } from './saved-tables.ts'

/** True if a text holds a candidate for a key, or a container in base64, which only a whole scan opens. */
export function holdKeys(chunks: readonly Chunk[], rules: readonly Rule[]): boolean {
  const detector = createDetector(rules, {
    decodeDepth: defaultDecodeDepth,
    tables: savedTables(rules),
  })
  for (const chunk of chunks) {
    if (embeddedStarts.some((start) => chunk.bytes.includes(start))) return true
    for (const { kind } of detector.detect(chunk)) if (kind === 'candidate') return true
  }
  return false
}

/** A searcher for the needles of any rules. */
export function searcherFor(rules: readonly Rule[]): Pick<Searcher, 'holds'> {
  return createSearcher(needlesFor(rules).patterns)
}

export { needlesFor } from '../detect/index.ts'
