import type { Needles } from '../model/index.ts'
import { type Searcher, searcherOf } from './searcher.ts'

const searchers = new WeakMap<Needles, Searcher>()

/** The searcher for some needles; created once per thread. */
export function needleSearcher(needles: Needles): Searcher {
  let searcher = searchers.get(needles)
  if (searcher === undefined) {
    searcher = searcherOf(needles)
    searchers.set(needles, searcher)
  }
  return searcher
}
