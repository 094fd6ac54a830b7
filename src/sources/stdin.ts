import type { Item, ItemsRequest, Source } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { windowBuffer, windowsOfStream } from './windows.ts'

/** Standard input, or any other stream, read in windows. */
export function stdinSource(stream: AsyncIterable<Uint8Array>, name: string | null): Source {
  return { items: (request) => items(stream, name, request) }
}

async function* items(
  stream: AsyncIterable<Uint8Array>,
  name: string | null,
  { needles, signal }: ItemsRequest,
): AsyncGenerator<Item> {
  const origin = { source: 'stdin', path: name, object: null, lines: true } as const
  let bytes = 0
  try {
    for await (const chunk of windowsOfStream(stream, origin, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start
      if (holdsNeedle(chunk.bytes, needles)) yield chunk
      if (signal.aborted) break
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    yield { kind: 'problem', what: name ?? 'standard input', reason: `it broke off (${code})` }
  }
  yield { kind: 'tally', outcome: 'read', unit: 'file', count: 1, bytes }
}
