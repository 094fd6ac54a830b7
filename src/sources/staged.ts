import {
  catFewObjects,
  type Git,
  plainStagedEntries,
  type StagedEntry,
  stagedEntries,
  streamObject,
} from '../git/index.ts'
import {
  type Container,
  type Item,
  type Origin,
  pathFromBytes,
  type Source,
} from '../model/index.ts'
import { type ContentRequest, contentItem, streamItems } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { submoduleTally } from './range.ts'
import { repositorySource } from './repository-source.ts'
import { nameChunk } from './text-chunks.ts'
import { namesBeyond } from './unstaged-names.ts'

/** Reads the blobs in the index, regardless of the work tree and of attributes. */
export function stagedSource(git: Git, label: string): Source {
  return repositorySource(git, label, null, (request) => items(git, request))
}

async function* items(git: Git, request: ContentRequest): AsyncGenerator<Item | Container> {
  const origins = new Map<string, Origin[]>()
  let submodules = 0
  for (const { path, mode, oid } of await entriesOf(git)) {
    const named = pathFromBytes(path)
    if (holdsNeedle(path, request.needles)) {
      yield nameChunk({ source: 'file-name', ...named, object: oid }, path)
    }
    if (mode === '160000') {
      submodules++
      continue
    }
    const origin: Origin = { source: 'index', ...named, object: oid }
    const known = origins.get(oid)
    if (known === undefined) origins.set(oid, [origin])
    else known.push(origin)
  }
  if (submodules > 0) yield submoduleTally(submodules)
  for await (const answer of catFewObjects(git, origins.keys())) {
    const own = origins.get(answer.oid) ?? []
    if (answer.kind === 'missing') {
      yield {
        kind: 'problem',
        what: own[0]?.path ?? answer.oid,
        reason: { code: 'missing-staged' },
      }
      continue
    }
    const size = answer.kind === 'large' ? answer.size : answer.bytes.length
    yield { kind: 'tally', outcome: 'read', unit: 'file', count: own.length, bytes: size }
    for (const origin of own) {
      if (answer.kind === 'object') {
        const item = contentItem(answer.bytes, origin, request)
        if (item !== null) yield item
      } else yield* streamItems(streamObject(git, answer), origin, request)
    }
  }
}

/** Read without git if possible. */
async function entriesOf(git: Git): Promise<readonly StagedEntry[]> {
  return plainStagedEntries(git) ?? (await stagedEntries(git))
}

/** The named files that are not staged. @param names absolute, or relative to `folder`. */
export async function unstagedNames(
  git: Git,
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> {
  return namesBeyond(await entriesOf(git), git.layout, folder, names)
}
