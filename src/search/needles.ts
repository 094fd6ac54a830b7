import type { Needle } from '../model/index.ts'
import { createSearcher, type Searcher } from './searcher.ts'

const searchers = new WeakMap<readonly Needle[], Searcher>()

/** The searcher for a list of needles; created once per list and thread. */
export function needleSearcher(needles: readonly Needle[]): Searcher {
  let searcher = searchers.get(needles)
  if (searcher === undefined) {
    searcher = createSearcher(needles.map((needle) => needle.pattern))
    searchers.set(needles, searcher)
  }
  return searcher
}
