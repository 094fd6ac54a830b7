import { BrleaksError } from '../model/index.ts'
import { indexEntries } from './changes.ts'
import { type CommitFacts, readCommitFacts } from './commit-facts.ts'
import { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { addOccurrences, noOccurrences, type Occurrences } from './occurrences.ts'
import {
  type Reachability,
  type Retention,
  reachabilityIn,
  retentionOf,
  retentionOfCommit,
} from './reachability.ts'
import { loadRefTargets, type RefTargets } from './ref-targets.ts'
import { listRefs, type Ref, readReflogs } from './refs.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { searchUnreachable } from './unreachable-history.ts'

/** The commits that introduced and removed an object, and the refs that still contain it. */
export interface ObjectTrace {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag' | null
  readonly paths: readonly Buffer[]
  /** The earliest commit that has it although no parent has it. */
  readonly commit: CommitFacts | null
  /** The newest commit that introduced, moved or removed it. */
  readonly last: CommitFacts | null
  /**
   * The newest commit that does not have it although every parent has it. Only if HEAD does not have it; one outside of
   * HEAD's history only if no ref contains it.
   */
  readonly removed: CommitFacts | null
  /** False if there were too many refs to name all of them. */
  readonly refsComplete: boolean
  readonly atHead: boolean | null
  readonly refs: readonly string[]
  readonly unreachable: Retention
}

/** Traces of objects, and for each key one trace for all its files. */
export interface Traces {
  readonly objects: ReadonlyMap<string, ObjectTrace>
  /** By key: the joint trace of its objects in trees; null for a key with fewer than two of them. */
  readonly keys: readonly ({ objects: ReadonlySet<string>; trace: ObjectTrace } | null)[]
}

/** A trace whose commits have only their ids so far. */
type Draft = Omit<ObjectTrace, 'commit' | 'last' | 'removed'> & {
  readonly commit: string | null
  readonly last: string | null
  readonly removed: string | null
}

/** The facts of a repository that all traces share. */
interface RepositoryHistory {
  readonly refs: readonly Ref[]
  readonly graph: CommitGraph
  readonly targets: RefTargets
  readonly reachable: Reachability
  /** By object, its path in the index. */
  readonly staged: ReadonlyMap<string, Buffer>
  readonly names: NameBudget
}

/**
 * Looks up the history of objects that contain keys, in one pass over all commits.
 * @param keys for each key, the objects that contain it.
 */
export async function traceObjects(
  git: Git,
  keys: readonly (readonly string[])[],
): Promise<Traces> {
  const oids = [...new Set(keys.flat())]
  const types = await typesOf(git, oids)
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ''))
  const found = new Map(inTrees.map((oid) => [oid, noOccurrences()]))
  const history = await loadHistory(git, new Set(inTrees))
  if (found.size > 0) await addOccurrences(git, history.graph, found)
  const drafts = new Map<string, Draft>()
  for (const [oid, occurrences] of found) {
    const type = types.get(oid) === 'tree' ? 'tree' : 'blob'
    drafts.set(oid, draftOf([oid], [occurrences], type, history))
  }
  await addUnreachable(git, found, history, drafts)
  for (const oid of oids) {
    if (types.get(oid) === 'commit') drafts.set(oid, draftOfCommit(oid, history))
    if (types.get(oid) === 'tag') drafts.set(oid, draftOfTag(oid, history.refs))
  }
  const joined = joinKeys(keys, found, history)
  return completeTraces(git, drafts, joined)
}

async function loadHistory(git: Git, wanted: ReadonlySet<string>): Promise<RepositoryHistory> {
  const graph = await CommitGraph.load(git)
  const refs = await listRefs(git)
  const targets = await loadRefTargets(git, graph, refs, wanted)
  const { entries } = await readReflogs(git)
  const reachable = reachabilityIn(graph, targets, refs, entries)
  const staged = wanted.size > 0 ? await stagedPaths(git) : new Map()
  return { refs, graph, targets, reachable, staged, names: new NameBudget() }
}

/** Empty if git cannot read the index: the search of its names reports that. */
async function stagedPaths(git: Git): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await indexEntries(git).catch((error: unknown) => {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    return []
  })
  return new Map(entries.map((entry) => [entry.oid, entry.path]))
}

async function typesOf(git: Git, oids: readonly string[]): Promise<Map<string, string>> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const stdin = oids.map((oid) => `${oid}\n`)
  const lines = await git.lines(args, { stdin })
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}

/** Most ref names of one run: many keys in many refs would fill the memory. */
const mostNames = 1_000_000

class NameBudget {
  #left = mostNames

  /** The names, sorted; empty once there were too many. */
  take(names: readonly string[]): { refs: readonly string[]; complete: boolean } {
    if (names.length > this.#left) return { refs: [], complete: false }
    this.#left -= names.length
    return { refs: [...new Set(names)].sort(), complete: true }
  }
}

/** @param oids objects that are traced together. */
function draftOf(
  oids: readonly string[],
  occurrences: readonly Occurrences[],
  type: 'blob' | 'tree',
  history: RepositoryHistory,
): Draft {
  const { graph, targets, reachable } = history
  const timeline = timelineOf(graph, occurrences)
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? [])
  const commits = targets.commits.filter(({ position }) => timeline.has(position))
  const names = [...direct, ...commits.flatMap((commit) => commit.refs)]
  const { refs, complete } = history.names.take(names)
  const inRef = direct.length > 0 || commits.length > 0
  const atHead = atHeadOf(timeline, history)
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? [])
  const paths = new Set(occurrences.flatMap((object) => [...object.paths]))
  const oidAt = (position: number | null | undefined) => graph.order[position ?? -1] ?? null
  return {
    type,
    paths: paths.size === 0 ? staged.slice(0, 1) : Array.from(paths, fromLatin1),
    commit: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removed: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    refsComplete: complete && targets.complete,
    unreachable: direct.length > 0 ? null : retentionOf(timeline, staged.length > 0, reachable),
  }
}

function fromLatin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

/** Null if HEAD's commit could not be listed. */
function atHeadOf(timeline: Timeline, { targets }: RepositoryHistory): boolean | null {
  if (targets.head === undefined) return null
  return targets.head !== null && timeline.has(targets.head)
}

function removalIn(
  { removals }: Timeline,
  reachable: Reachability,
  inRef: boolean,
): number | undefined {
  const inHead = removals.findLast((position) => reachable.head[position] === 1)
  return inHead ?? (inRef ? undefined : removals.at(-1))
}

/** Objects without a commit so far may be in unreachable commits. */
async function addUnreachable(
  git: Git,
  found: ReadonlyMap<string, Occurrences>,
  history: RepositoryHistory,
  drafts: Map<string, Draft>,
): Promise<void> {
  const withoutCommit = [...drafts].filter(([, draft]) => draft.commit === null)
  const oids = withoutCommit.map(([oid]) => oid).filter((oid) => found.has(oid))
  const unreachable = await searchUnreachable(git, history.graph, oids)
  if (unreachable === null) return
  const { graph } = unreachable
  for (const [oid, draft] of withoutCommit) {
    const occurrences = unreachable.found.get(oid)
    if (occurrences === undefined || occurrences.changes.size === 0) continue
    const { introductions, newest, removals } = timelineOf(graph, [occurrences])
    const oidAt = (position: number | null | undefined) => graph.order[position ?? -1] ?? null
    drafts.set(oid, {
      ...draft,
      paths: Array.from(occurrences.paths, fromLatin1),
      commit: oidAt(introductions[0]),
      last: oidAt(newest),
      removed: draft.refs.length === 0 ? oidAt(removals.at(-1)) : null,
      atHead: draft.atHead ?? false,
    })
  }
}

function draftOfCommit(
  oid: string,
  { graph, targets, reachable, names }: RepositoryHistory,
): Draft {
  const position = graph.positionOf(oid)
  const descendants = position === undefined ? null : graph.containing(position)
  const containing = targets.commits.filter((target) => descendants?.[target.position] === 1)
  const { refs, complete } = names.take(containing.flatMap((target) => target.refs))
  return {
    type: 'commit',
    paths: [],
    commit: oid,
    last: oid,
    removed: null,
    atHead: position !== undefined && reachable.head[position] === 1,
    refs,
    refsComplete: complete,
    unreachable: retentionOfCommit(position, reachable),
  }
}

function draftOfTag(oid: string, refs: readonly Ref[]): Draft {
  const own = refs.filter((ref) => ref.oid === oid).map((ref) => ref.name)
  return {
    type: 'tag',
    paths: [],
    commit: null,
    last: null,
    removed: null,
    refsComplete: true,
    atHead: own.length > 0 ? null : false,
    refs: own,
    unreachable: own.length > 0 ? null : 'nothing',
  }
}

interface JoinedDraft {
  readonly objects: ReadonlySet<string>
  readonly draft: Draft
}

/** A key that is in several versions of a file is in history from the first to the last: its objects count as one. */
function joinKeys(
  keys: readonly (readonly string[])[],
  found: ReadonlyMap<string, Occurrences>,
  history: RepositoryHistory,
): (JoinedDraft | null)[] {
  const known = new Map<string, JoinedDraft>()
  return keys.map((key) => {
    const oids = [...new Set(key)].filter((oid) => (found.get(oid)?.changes.size ?? 0) > 0).sort()
    if (oids.length < 2) return null
    const name = oids.join()
    const before = known.get(name)
    if (before !== undefined) return before
    const occurrences = oids.flatMap((oid) => found.get(oid) ?? [])
    const joined = { objects: new Set(oids), draft: draftOf(oids, occurrences, 'blob', history) }
    known.set(name, joined)
    return joined
  })
}

/** Looks up the commits of all drafts at once. */
async function completeTraces(
  git: Git,
  drafts: ReadonlyMap<string, Draft>,
  joined: readonly (JoinedDraft | null)[],
): Promise<Traces> {
  const all = [...drafts.values(), ...joined.flatMap((key) => key?.draft ?? [])]
  const oids = all.flatMap((draft) => [draft.commit, draft.last, draft.removed])
  const named = oids.filter((oid) => oid !== null)
  const facts = await readCommitFacts(git, named)
  const factsOf = (oid: string | null): CommitFacts | null =>
    oid === null ? null : (facts.get(oid) ?? { oid, author: null, date: null })
  const traceOf = (draft: Draft): ObjectTrace => ({
    ...draft,
    commit: factsOf(draft.commit),
    last: factsOf(draft.last),
    removed: factsOf(draft.removed),
  })
  return {
    objects: new Map([...drafts].map(([oid, draft]) => [oid, traceOf(draft)])),
    keys: joined.map((key) => key && { objects: key.objects, trace: traceOf(key.draft) }),
  }
}
