import type { Item, ItemsRequest, Source, Target } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { plainSource } from './plain-source.ts'

type ReadDiscussions = Extract<Target, { kind: 'discussions' }>['read']

/** Texts about a repository on its server, one chunk each. */
export function discussionSource(label: string, read: ReadDiscussions): Source {
  return plainSource(label, (request) => items(read, request))
}

async function* items(
  read: ReadDiscussions,
  { needles, signal }: ItemsRequest,
): AsyncGenerator<Item> {
  for await (const entry of read(signal)) {
    if ('reason' in entry) {
      yield {
        kind: 'problem',
        what: entry.path,
        reason: { code: 'error', detail: entry.reason },
      }
      continue
    }
    const bytes = Buffer.from(entry.text)
    const origin = { source: 'discussion', path: entry.path, object: null } as const
    if (holdsNeedle(bytes, needles)) yield wholeChunk(origin, bytes)
    yield { kind: 'tally', outcome: 'read', unit: 'file', count: 1, bytes: bytes.length }
  }
}
