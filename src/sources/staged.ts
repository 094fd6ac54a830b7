import { catFile, type Repository, stagedEntries, streamObject } from '../git/index.ts'
import { type Item, type Needle, type Origin, pathFromBytes } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { submoduleTally } from './range.ts'
import { windowBuffer, windowsOfStream } from './windows.ts'

/** What is staged: the index's own blobs, whatever the work tree holds by now and whatever attributes say. */
export async function* stagedItems(
  repository: Repository,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const origins = new Map<string, Origin[]>()
  let submodules = 0
  for (const { path, mode, oid } of await stagedEntries(repository, signal)) {
    const named = pathFromBytes(path)
    if (holdsNeedle(path, needles)) {
      yield wholeChunk({ source: 'file-name', ...named, object: oid, lines: false }, path)
    }
    if (mode === '160000') {
      submodules++
      continue
    }
    const origin: Origin = { source: 'index', ...named, object: oid, lines: true }
    origins.set(oid, [...(origins.get(oid) ?? []), origin])
  }
  if (submodules > 0) yield submoduleTally(submodules)
  for await (const answer of catFile(repository, origins.keys(), signal)) {
    const own = origins.get(answer.oid) ?? []
    if (answer.kind === 'missing') {
      yield {
        kind: 'problem',
        what: own[0]?.path ?? answer.oid,
        reason: 'its staged content is missing',
      }
      continue
    }
    const size = answer.kind === 'large' ? answer.size : answer.bytes.length
    yield { kind: 'tally', outcome: 'read', unit: 'file', count: own.length, bytes: size }
    for (const origin of own) {
      if (answer.kind === 'object') {
        if (holdsNeedle(answer.bytes, needles)) yield wholeChunk(origin, answer.bytes)
      } else {
        const stream = streamObject(repository, answer, signal)
        yield* windowsOfStream(stream, origin, windowBuffer())
      }
    }
  }
}
