import {
  type Addition,
  catFile,
  changesOf,
  type Git,
  isZero,
  listCommits,
  type RangeContents,
  type ResolvedRanges,
  repositoryFacts,
  resolveRanges,
  traceRange,
} from '../git/index.ts'
import type { CommitRange, Container, Item, Needles, Source, Tracer } from '../model/index.ts'
import { pathFromBytes } from '../model/index.ts'
import { brotliItems } from './brotli-blobs.ts'
import type { ContentRequest } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { ObjectCount } from './object-count.ts'
import { repositorySource } from './repository-source.ts'
import { nameChunk } from './text-chunks.ts'
import { readThroughGit } from './through-git.ts'

/**
 * Everything that commits of the ranges introduce: content that none of their parents has (also in merges, and even if a
 * later commit removes it), their messages and authors, and names of files.
 * @throws BrleaksError `usage`
 */
export async function rangeSource(
  git: Git,
  label: string,
  ranges: readonly CommitRange[],
  since: string | null,
): Promise<Source> {
  const resolved = await resolveRanges(git, ranges, since)
  const contents = { commits: [] as string[], introduced: new Map() as Introduced }
  const count = new ObjectCount()
  return repositorySource(
    git,
    label,
    rangeTracer(git, contents),
    (request) => items(git, resolved, { ...contents, count }, request),
    count,
  )
}

async function* items(
  git: Git,
  { revisions, commits: listed, tags, failed }: ResolvedRanges,
  contents: {
    readonly commits: string[]
    readonly introduced: Introduced
    readonly count: ObjectCount
  },
  request: ContentRequest,
): AsyncGenerator<Item | Container> {
  const { count, introduced } = contents
  for (const problem of failed) yield { kind: 'problem', ...problem }
  const lists = await Promise.all(revisions.map((range) => listCommits(git, range)))
  const commits = [...new Set([...listed, ...lists.flat()])]
  for (const oid of commits) contents.commits.push(oid)
  const shallow = new Set(git.shallow)
  const cut = commits.filter((oid) => shallow.has(oid))
  if (cut.length > 0) {
    yield {
      kind: 'problem',
      what: `range, cut off at ${cut[0]?.slice(0, 10)} by a shallow clone`,
      reason: { code: 'shallow-range' },
    }
  }
  yield* changedItems(changesOf(git, commits), introduced, request.needles)
  const objects = new Set([...commits, ...(await withNestedTags(git, tags)), ...introduced.keys()])
  yield* count.count(objects.size, readThroughGit(git, objects, request))
  yield* brotliItems(git, brotliAmong(introduced), request)
}

/** Objects that commits introduce: by id, the first commit that has it, and its paths (bytes as latin1). */
export type Introduced = Map<string, { readonly commit: string; readonly paths: Set<string> }>

/** Introduced objects with a path that ends in `.br`. */
export function* brotliAmong(introduced: Introduced): Generator<string> {
  for (const [oid, { paths }] of introduced) {
    for (const path of paths) {
      if (!path.endsWith('.br')) continue
      yield oid
      break
    }
  }
}

type Changes = Iterable<Addition> | AsyncIterable<Addition>

/** Adds the objects of commits to `introduced` and yields the names of files. The content is read afterwards. */
export async function* changedItems(
  changes: Changes,
  introduced: Introduced,
  needles: Needles,
): AsyncGenerator<Item> {
  let submodules = 0
  for await (const { commit, path, mode, newOid } of changes) {
    if (isZero(newOid)) continue
    if (holdsNeedle(path, needles)) {
      yield nameChunk({ source: 'file-name', ...pathFromBytes(path), object: newOid }, path)
    }
    if (mode === '160000') {
      submodules++
      continue
    }
    const known = introduced.get(newOid)
    const text = path.toString('latin1')
    if (known === undefined) introduced.set(newOid, { commit, paths: new Set([text]) })
    else known.paths.add(text)
  }
  if (submodules > 0) yield submoduleTally(submodules)
}

export function submoduleTally(count: number): Item {
  return { kind: 'tally', outcome: 'skipped', code: 'submodule-commits', count }
}

/** Tags, and the tags that they point to. */
export async function withNestedTags(git: Git, tags: readonly string[]): Promise<string[]> {
  const found = new Set(tags)
  let next = [...found]
  while (next.length > 0) {
    const inner: string[] = []
    for await (const answer of catFile(git, next)) {
      if (answer.kind !== 'object' || answer.type !== 'tag') continue
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer.bytes.toString('latin1', 0, 200))
      const oid = match?.[1]
      if (oid === undefined || found.has(oid)) continue
      found.add(oid)
      inner.push(oid)
    }
    next = inner
  }
  return [...found]
}

/** Looks up objects in the commits of the range only, so that a key does not cost a walk over the whole history. */
function rangeTracer(git: Git, contents: RangeContents): Tracer {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: (keys) => traceRange(git, keys, contents),
  }
}
