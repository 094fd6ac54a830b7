import { commitFacts, newObjects, type Repository } from '../git/index.ts'
import type { Item, Needle, Push, RefUpdate, Trace, Tracer } from '../model/index.ts'
import { readThroughGit } from './history.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { type Brought, changedItems, type RangeSource, wholeTags } from './range.ts'
import { repositoryTracer, tracePath } from './tracer.ts'

/**
 * Everything that a push brings and the receiving side lacks: what its commits bring (also what a later one of them
 * takes away), their messages and people, tags, file names, and the names of the refs themselves.
 */
export function pushSource(repository: Repository, push: Push): RangeSource {
  const brought: Brought = new Map()
  return {
    items: (needles, signal) => items(repository, push, brought, needles, signal),
    tracer: pushTracer(repository, brought),
  }
}

async function* items(
  repository: Repository,
  push: Push,
  brought: Brought,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  yield* push.updates.flatMap((update) => refItem(update, needles))
  yield {
    kind: 'tally',
    outcome: 'read',
    unit: 'ref',
    count: push.updates.length,
    bytes: 0,
  }
  const { commits, tags, others, missing } = await newObjects(repository, push, signal)
  for (const { ref } of missing) {
    yield { kind: 'problem', what: ref, reason: 'the object it is to point to is not here' }
  }
  yield* changedItems(repository, commits, brought, needles, signal)
  const objects = new Set([
    ...commits,
    ...(await wholeTags(repository, tags, signal)),
    ...others,
    ...brought.keys(),
  ])
  yield* readThroughGit(repository, objects, needles, signal)
}

function refItem({ ref }: RefUpdate, needles: readonly Needle[]): Item[] {
  const name = Buffer.from(ref)
  if (!holdsNeedle(name, needles)) return []
  const origin = { source: 'ref-name', path: null, object: null, ref, lines: false } as const
  return [wholeChunk(origin, name)]
}

/** The push itself tells which of its commits brought an object; nothing of it stands in a ref of the other side yet. */
function pushTracer(repository: Repository, brought: Brought): Tracer {
  return {
    facts: repositoryTracer(repository).facts,
    trace: async (oids, signal) => {
      const traces = new Map<string, Trace>()
      for (const oid of oids) {
        const own = brought.get(oid)
        const commit = own?.commit ?? (await commitFacts(repository, oid, signal))
        traces.set(oid, {
          paths: own?.paths.map(tracePath) ?? [],
          commit: commit?.oid ?? null,
          author: commit?.author ?? null,
          date: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          refs: [],
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null,
        })
      }
      return traces
    },
  }
}
