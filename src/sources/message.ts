import type { Item, ItemsRequest, Source } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { plainSource } from './plain-source.ts'
import { messageChunk } from './text-chunks.ts'

/** A commit message that is not yet in an object. */
export function messageSource(text: Uint8Array): Source {
  return plainSource('commit message', (request) => items(Buffer.from(text), request))
}

async function* items(text: Buffer, { needles }: ItemsRequest): AsyncGenerator<Item> {
  if (holdsNeedle(text, needles)) {
    yield messageChunk(text)
  }
  yield { kind: 'tally', outcome: 'read', unit: 'file', count: 1, bytes: text.length }
}
