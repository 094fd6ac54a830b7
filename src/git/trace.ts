import {
  BrleaksError,
  type ObjectHistory,
  type TracedKey,
  type TracedObject,
  type Traces,
} from '../model/index.ts'
import { indexEntries } from './changes.ts'
import { type CommitFacts, readCommitFacts } from './commit-facts.ts'
import { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { pathsAtHead } from './head-paths.ts'
import { objectPaths } from './object-paths.ts'
import { addOccurrences, noOccurrences, type Occurrences } from './occurrences.ts'
import { keeperOf, keeperOfCommit, type Reachability, reachabilityIn } from './reachability.ts'
import { loadRefTargets, type RefTargets } from './ref-targets.ts'
import { listRefs, type Ref, readReflogs } from './refs.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { searchUnreachable } from './unreachable-history.ts'

/** A history whose commits have only their ids so far. */
type Draft = Pick<
  ObjectHistory,
  'atHead' | 'refs' | 'refsComplete' | 'removedIn' | 'unreachable'
> & {
  /** Bytes as latin1. */
  readonly paths: readonly string[]
  readonly first: string | null
  readonly last: string | null
}

/** Data that all traces of a repository share. */
interface RepositoryHistory {
  readonly refs: readonly Ref[]
  readonly graph: CommitGraph
  readonly targets: RefTargets
  readonly reachable: Reachability
  /** By object, its path in the index; bytes as latin1. */
  readonly staged: ReadonlyMap<string, string>
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
    drafts.set(oid, draftOf([oid], [occurrences], history))
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
async function stagedPaths(git: Git): Promise<ReadonlyMap<string, string>> {
  const entries = await indexEntries(git).catch((error: unknown) => {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    return []
  })
  return new Map(entries.map((entry) => [entry.oid, entry.path.toString('latin1')]))
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
    paths: paths.size === 0 ? staged.slice(0, 1) : [...paths],
    first: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removedIn: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    refsComplete: complete && targets.complete,
    unreachable: direct.length > 0 ? null : keeperOf(timeline, staged.length > 0, reachable),
  }
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
  const withoutCommit = [...drafts].filter(([, draft]) => draft.first === null)
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
      paths: [...occurrences.paths],
      first: oidAt(introductions[0]),
      last: oidAt(newest),
      removedIn: draft.refs.length === 0 ? oidAt(removals.at(-1)) : null,
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
    paths: [],
    first: oid,
    last: oid,
    removedIn: null,
    atHead: position !== undefined && reachable.head[position] === 1,
    refs,
    refsComplete: complete,
    unreachable: keeperOfCommit(position, reachable),
  }
}

function draftOfTag(oid: string, refs: readonly Ref[]): Draft {
  const own = refs.filter((ref) => ref.oid === oid).map((ref) => ref.name)
  return {
    paths: [],
    first: null,
    last: null,
    removedIn: null,
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
    const joined = { objects: new Set(oids), draft: draftOf(oids, occurrences, history) }
    known.set(name, joined)
    return joined
  })
}

/** Looks up the commits of all drafts, and which of their paths HEAD has, at once. */
async function completeTraces(
  git: Git,
  drafts: ReadonlyMap<string, Draft>,
  joined: readonly (JoinedDraft | null)[],
): Promise<Traces> {
  const all = [...drafts.values(), ...joined.flatMap((key) => key?.draft ?? [])]
  const oids = all.flatMap(({ first, last, removedIn }) => [first, last, removedIn])
  const facts = await readCommitFacts(
    git,
    oids.filter((oid) => oid !== null),
  )
  const moved = [...drafts].filter(([, { atHead, paths }]) => atHead === true && paths.length > 1)
  const atHead = await pathsAtHead(
    git,
    moved.map(([oid, { paths }]) => ({ oid, paths })),
  )
  return {
    objects: new Map(
      Array.from(drafts, ([oid, draft]) => [oid, tracedObject(draft, facts, atHead.get(oid))]),
    ),
    keys: joined.map((key): TracedKey | null =>
      key === null ? null : { objects: key.objects, history: historyOf(key.draft, facts) },
    ),
  }
}

/** @param atHead paths at which HEAD has the object; undefined if they were not looked up. */
function tracedObject(
  draft: Draft,
  facts: ReadonlyMap<string, CommitFacts>,
  atHead: ReadonlySet<string> | undefined,
): TracedObject {
  const paths = objectPaths(draft.paths)
  return {
    history: historyOf(draft, facts),
    paths:
      atHead === undefined
        ? paths
        : paths.map((path, i) => ({ ...path, atHead: atHead.has(draft.paths[i] ?? '') })),
  }
}

function historyOf(draft: Draft, facts: ReadonlyMap<string, CommitFacts>): ObjectHistory {
  const { first, last, atHead, refs, refsComplete, removedIn, unreachable } = draft
  return {
    firstCommit: first,
    firstAuthor: facts.get(first ?? '')?.author ?? null,
    firstDate: facts.get(first ?? '')?.date ?? null,
    lastDate: facts.get(last ?? '')?.date ?? null,
    atHead,
    refs,
    refsComplete,
    removedIn,
    removedDate: facts.get(removedIn ?? '')?.date ?? null,
    unreachable,
  }
}
