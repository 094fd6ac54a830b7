import type { Item, ItemsRequest, Source } from '../model/index.ts'

/** A source without a repository: it has no history to look up, and holds nothing open. */
export function plainSource(
  label: string,
  items: (request: ItemsRequest) => AsyncIterable<Item>,
): Source {
  return { label, notices: [], tracer: null, items, progress: () => null, close: () => {} }
}
