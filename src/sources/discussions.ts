import type { Container, Item, ItemsRequest, Origin, Source, Target } from '../model/index.ts'
import { contentItem } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { plainSource } from './plain-source.ts'
import { wholeChunk } from './text-chunks.ts'

type ReadDiscussions = Extract<Target, { kind: 'discussions' }>['read']

/** Texts about a repository on its server, one chunk each. */
export function discussionSource(label: string, read: ReadDiscussions): Source {
  return plainSource(label, (request) => items(read, request))
}

async function* items(
  read: ReadDiscussions,
  request: ItemsRequest,
): AsyncGenerator<Item | Container> {
  for await (const entry of read(request.signal)) {
    if ('reason' in entry) {
      yield {
        kind: 'problem',
        what: entry.path,
        reason: { code: 'error', detail: entry.reason },
      }
      continue
    }
    if ('omitted' in entry) {
      const { omitted: code, path } = entry
      yield { kind: 'tally', outcome: 'skipped', code, count: 1, names: [path] }
      continue
    }
    const { path, text } = entry
    const origin = { source: 'discussion', path, object: null } as const
    const bytes = typeof text === 'string' ? Buffer.from(text) : asBuffer(text)
    // A text is what a person wrote, whatever it begins with.
    const item =
      typeof text === 'string'
        ? textItem(bytes, origin, request)
        : contentItem(bytes, origin, request)
    if (item !== null) yield item
    yield { kind: 'tally', outcome: 'read', unit: 'file', count: 1, bytes: bytes.length }
  }
}

function textItem(bytes: Buffer, origin: Origin, { needles }: ItemsRequest): Item | null {
  return holdsNeedle(bytes, needles) ? wholeChunk(origin, bytes) : null
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
