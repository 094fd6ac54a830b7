import type { Container, Item, ItemsRequest, Source } from '../model/index.ts'

/** A source without a repository: it has no tracer and nothing to close. */
export function plainSource(
  label: string,
  items: (request: ItemsRequest) => AsyncIterable<Item | Container>,
): Source {
  return { label, notices: [], tracer: null, items, progress: () => null, close: () => {} }
}
