import {
  allIndexEntries,
  catFile,
  listRefs,
  missingObjects,
  type ObjectPlan,
  objectsBeyond,
  plannedObjects,
  planObjects,
  type Ref,
  type Repository,
  readReflogs,
  readShare,
  streamObject,
} from '../git/index.ts'
import {
  BrleaksError,
  type Item,
  type Needle,
  type Problem,
  pathFromBytes,
} from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { type ObjectType, objectChunks, wholeChunk } from './object-chunks.ts'
import { windowBuffer, windowsOfStream } from './windows.ts'

/** What a thread tells of its share: items, and objects that must be read through git. */
export type ShareItem =
  | Item
  | { readonly kind: 'fallback'; readonly oid: string }
  | { readonly kind: 'absent'; readonly oid: string }

/** Everything a repository keeps, ready to be read. The plan can be handed to other threads. */
export interface History {
  readonly repository: Repository
  readonly plan: ObjectPlan
}

export async function openHistory(repository: Repository): Promise<History> {
  return { repository, plan: await planObjects(repository.objectFolders, repository.idBytes) }
}

/** This thread's share of the objects; synchronous, for it is all computing. */
export function* shareItems(plan: ObjectPlan, needles: readonly Needle[]): Generator<ShareItem> {
  const texts = needles.map((needle) => needle.bytes)
  for (const item of readShare(plan, texts)) {
    if (item.kind === 'object') yield* objectChunks(item, needles)
    else if (item.kind === 'searched') yield* searched(item)
    else if (item.kind === 'unreadable') yield unreadObject(item.oid)
    else yield item
  }
}

function* searched(item: { objects: number; commits: number; bytes: number }): Generator<Item> {
  const others = item.objects - item.commits
  const read = { kind: 'tally', outcome: 'read' } as const
  yield { ...read, unit: 'commit', count: item.commits, bytes: 0 }
  yield { ...read, unit: 'object', count: others, bytes: item.bytes }
}

/** What is no object: names of refs, names in the index, and reflogs. */
export async function* nameItems(
  { repository, plan }: History,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const refs = await listRefs(repository, signal)
  yield* brokenRefs(refs, plan)
  yield* refs.flatMap((ref) => refItems(ref, needles))
  yield { kind: 'tally', outcome: 'read', unit: 'ref', count: refs.length, bytes: 0 }
  yield* indexNames(repository, needles, signal)
  const reflogs = await readReflogs(repository)
  for (const { ref, text } of reflogs.entries) {
    if (!holdsNeedle(text, needles)) continue
    yield wholeChunk({ source: 'reflog', path: null, object: null, ref, lines: false }, text)
  }
  for (const { what, reason } of reflogs.failed) yield { kind: 'problem', what, reason }
}

/** Paths that are in an index; what stands there is an object like others. */
async function* indexNames(
  repository: Repository,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  try {
    for (const { path, oid } of await allIndexEntries(repository, signal)) {
      if (!holdsNeedle(path, needles)) continue
      const named = pathFromBytes(path)
      yield wholeChunk({ source: 'file-name', ...named, object: oid, lines: false }, path)
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error
    yield { kind: 'problem', what: 'an index', reason: error.message }
  }
}

/** Refs that point to objects which are not here. */
function brokenRefs(refs: readonly Ref[], plan: ObjectPlan): Problem[] {
  if (plan.unreadable.length > 0) return []
  const isHere = plannedObjects(plan)
  return refs
    .filter((ref) => ref.name.startsWith('refs/') && ref.oid !== null && !isHere(ref.oid))
    .map((ref) => ({
      kind: 'problem',
      what: `object ${ref.oid}`,
      reason: `it is missing (${ref.name})`,
    }))
}

function refItems(ref: Ref, needles: readonly Needle[]): Item[] {
  if (!holdsNeedle(ref.nameBytes, needles)) return []
  const origin = {
    source: 'ref-name',
    path: null,
    object: null,
    ref: ref.name,
    lines: false,
  } as const
  return [wholeChunk(origin, ref.nameBytes)]
}

/** Why this repository cannot be read whole, whatever is done: said at once, never fetched. */
export function limitItems({ repository, plan }: History): Problem[] {
  const problems: Problem[] = []
  const { shallow } = repository
  if (shallow.length > 0) {
    problems.push({
      kind: 'problem',
      what: `shallow clone, cut off at ${shallow.length} ${shallow.length === 1 ? 'commit' : 'commits'}`,
      reason: 'older history is not here; fetch it with "git fetch --unshallow"',
    })
  }
  for (const { path, reason } of plan.unlisted) {
    problems.push({ kind: 'problem', what: path, reason: `it cannot be listed (${reason})` })
  }
  return problems
}

/** Objects that the pack reader left to git, those of packs it cannot read, and those that are missing. */
export async function* restItems(
  history: History,
  fallbacks: ReadonlySet<string>,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const { repository, plan } = history
  const beyond = await objectsBeyond(repository, plan, signal)
  for (const problem of beyond.problems) yield { kind: 'problem', ...problem }
  yield* readThroughGit(repository, new Set([...fallbacks, ...beyond.oids]), needles, signal)
}

/**
 * Objects that should be here and are not. What only unreachable objects refer to may have been pruned rightly, so git
 * is asked which are reachable; that takes it long, and is done only where something is absent for no known reason.
 */
export async function missingItems(
  { repository, plan }: History,
  absent: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Problem[]> {
  if (absent.size === 0) return []
  const known = repository.partial || plan.looped
  const oids = known ? absent : await reachableOf(repository, absent, signal)
  const problems: Problem[] = [...oids].map((oid) => ({
    kind: 'problem',
    what: `object ${oid}`,
    reason: 'it is missing',
  }))
  // A partial clone from which nothing is absent (any more) is as good as a whole one.
  if (repository.partial) {
    const reason = 'objects were left at the remote; clone it without --filter to read them'
    problems.push({ kind: 'problem', what: 'partial clone', reason })
  }
  return problems
}

async function reachableOf(
  repository: Repository,
  absent: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Iterable<string>> {
  try {
    return await missingObjects(repository, signal)
  } catch (error) {
    if (signal.aborted) throw error
    // git stops at a missing commit: then all of them count.
    return absent
  }
}

interface LargeObject {
  readonly oid: string
  readonly type: ObjectType
  /** Bytes, as git tells. */
  readonly size: number
}

/** Reads objects one by one through git, large ones in windows. */
export async function* readThroughGit(
  repository: Repository,
  oids: ReadonlySet<string>,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const left = new Set(oids)
  const large: LargeObject[] = []
  try {
    for await (const answer of catFile(repository, oids, signal)) {
      left.delete(answer.oid)
      if (answer.kind === 'missing') {
        yield unreadObject(answer.oid)
      } else if (answer.kind === 'large') large.push(answer)
      else {
        yield readTally(answer.type, answer.bytes.length)
        if (holdsNeedle(answer.bytes, needles)) yield* objectChunks(answer, needles)
      }
    }
  } catch (error) {
    if (signal.aborted) throw error
    // git dies at a damaged object: the ones behind it are asked for one by one.
    yield* readOneByOne(repository, left, needles, signal)
  }
  for (const one of large) yield* readLarge(repository, one, needles, signal)
}

async function* readOneByOne(
  repository: Repository,
  oids: ReadonlySet<string>,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(repository, [oid], signal)) {
        if (answer.kind === 'object') {
          yield readTally(answer.type, answer.bytes.length)
          if (holdsNeedle(answer.bytes, needles)) yield* objectChunks(answer, needles)
        } else if (answer.kind === 'large') {
          yield* readLarge(repository, answer, needles, signal)
        } else yield unreadObject(oid)
      }
    } catch (error) {
      if (signal.aborted) throw error
      yield unreadObject(oid)
    }
  }
}

function unreadObject(oid: string): Problem {
  return { kind: 'problem', what: `object ${oid}`, reason: 'it is missing or damaged' }
}

function readTally(type: ObjectType, bytes: number): Item {
  const unit = type === 'commit' ? 'commit' : 'object'
  return { kind: 'tally', outcome: 'read', unit, count: 1, bytes }
}

async function* readLarge(
  repository: Repository,
  { oid, type, size }: LargeObject,
  needles: readonly Needle[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const source = type === 'blob' ? 'blob' : type === 'tag' ? 'tag-message' : 'commit-message'
  if (type === 'tree') {
    yield { kind: 'problem', what: `tree ${oid}`, reason: 'it is too large to be a tree' }
    return
  }
  let bytes = 0
  try {
    const stream = streamObject(repository, { oid, type, size }, signal)
    const origin = { source, path: null, object: oid, lines: true } as const
    for await (const chunk of windowsOfStream(stream, origin, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start
      if (holdsNeedle(chunk.bytes, needles)) yield chunk
    }
    yield readTally(type, bytes)
  } catch (error) {
    if (signal.aborted) throw error
    yield unreadObject(oid)
  }
}
