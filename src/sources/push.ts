import {
  changesOf,
  fromFewObjects,
  type Git,
  newObjects,
  objectPaths,
  plainChanges,
  readCommitFacts,
  repositoryFacts,
} from '../git/index.ts'
import type {
  Container,
  Item,
  Needles,
  Push,
  RefUpdate,
  Source,
  TracedObject,
  Tracer,
} from '../model/index.ts'
import { brotliItems } from './brotli-blobs.ts'
import type { ContentRequest } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { ObjectCount } from './object-count.ts'
import { brotliAmong, changedItems, type Introduced, withNestedTags } from './range.ts'
import { repositorySource } from './repository-source.ts'
import { nameChunk } from './text-chunks.ts'
import { readFewObjects } from './through-git.ts'

/**
 * Everything in a push that the receiving side does not have: the content that its commits introduce (even if a later
 * commit removes it), their messages and authors, tags, names of files, and names of refs.
 * @param mostCommits of a push with more of them, nothing more is read, which is reported.
 */
export function pushSource(
  git: Git,
  label: string,
  push: Push,
  mostCommits = Number.POSITIVE_INFINITY,
): Source {
  const introduced: Introduced = new Map()
  const tracer = pushTracer(git, push, introduced)
  const count = new ObjectCount()
  return repositorySource(
    git,
    label,
    tracer,
    (request) => items(git, push, { introduced, count }, request, mostCommits),
    count,
  )
}

async function* items(
  git: Git,
  push: Push,
  { introduced, count }: { readonly introduced: Introduced; readonly count: ObjectCount },
  request: ContentRequest,
  mostCommits: number,
): AsyncGenerator<Item | Container> {
  const { needles } = request
  yield* push.updates.flatMap((update) => refItem(update, needles))
  yield {
    kind: 'tally',
    outcome: 'read',
    unit: 'ref',
    count: push.updates.length,
    bytes: 0,
  }
  const { commits, tags, others, missing } = await newObjects(git, push)
  for (const { ref } of missing) {
    yield { kind: 'problem', what: ref, reason: { code: 'missing-target' } }
  }
  if (commits.length > mostCommits) {
    yield { kind: 'problem', what: `${commits.length} commits`, reason: { code: 'stopped' } }
    return
  }
  yield* changedItems(changesIn(git, commits), introduced, needles)
  const objects = new Set([
    ...commits,
    ...(await withNestedTags(git, tags)),
    ...others,
    ...introduced.keys(),
  ])
  yield* count.count(objects.size, readFewObjects(git, objects, request))
  yield* brotliItems(git, brotliAmong(introduced), request)
}

/** What the commits add, compared without git if there are few. */
function changesIn(git: Git, commits: readonly string[]) {
  return fromFewObjects(git, (objects) => plainChanges(objects, commits)) ?? changesOf(git, commits)
}

function refItem({ ref }: RefUpdate, needles: Needles): Item[] {
  const name = Buffer.from(ref)
  if (!holdsNeedle(name, needles)) return []
  const origin = { source: 'ref-name', path: null, object: null, ref } as const
  return [nameChunk(origin, name)]
}

/** Looks up objects in the push only: no ref of the receiving side contains them yet. */
function pushTracer(git: Git, push: Push, introduced: Introduced): Tracer {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: async (keys) => {
      const oids = new Set(keys.flat())
      const commits = Array.from(oids, (oid) => introduced.get(oid)?.commit ?? oid)
      const facts = await readCommitFacts(git, commits)
      const tags = tagNames(push)
      const objects = new Map<string, TracedObject>()
      for (const oid of oids) {
        const own = introduced.get(oid)
        const commit = facts.get(own?.commit ?? oid)
        const history = {
          firstCommit: commit?.oid ?? null,
          firstAuthor: commit?.author ?? null,
          firstDate: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          // Only tags are named: what a branch contains depends on the commits before its tip.
          refs: tags.get(oid) ?? [],
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null,
        }
        objects.set(oid, { history, paths: objectPaths(own?.paths ?? []) })
      }
      return { objects, keys: keys.map(() => null) }
    },
  }
}

/** Names of the tags that a push brings, by the object that each points to. */
function tagNames({ updates }: Push): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { ref, to } of updates) {
    if (!ref.startsWith('refs/tags/')) continue
    const known = names.get(to)
    if (known === undefined) names.set(to, [ref])
    else known.push(ref)
  }
  return names
}
