import { BrleaksError, type Traces } from '../model/index.ts'
import { SweepFault } from './attribution/sweep-fault.ts'
import { type SweepReader, SweptHistory, sweepHere } from './attribution/swept-history.ts'
import { indexEntries } from './changes.ts'
import { CommitGraph } from './commit-graph.ts'
import { eachCommitHolders } from './commit-holders.ts'
import { completeTraces, type Draft, type JoinedDraft } from './drafts.ts'
import type { Git } from './git.ts'
import { occurrencesThroughGit } from './git-occurrences.ts'
import type { OccurrenceSource } from './occurrence-source.ts'
import type { ObjectPlan } from './pack/plan.ts'
import { keeperOf, keeperOfCommit, type Reachability, reachabilityIn } from './reachability.ts'
import { type NamedRefs, noRefs, RefNames } from './ref-names.ts'
import { loadRefTargets, type Peeled, peelObjects, type RefTargets } from './ref-targets.ts'
import { listRefs, type Ref, readReflogs } from './refs.ts'
import type { Timeline } from './timeline.ts'
import { unreachableThroughGit } from './unreachable-history.ts'

/** Data that all traces of a repository share. */
interface RepositoryHistory {
  readonly refs: readonly Ref[]
  readonly graph: CommitGraph
  readonly targets: RefTargets
  readonly reachable: Reachability
  /** By object, its path in the index; bytes as latin1. */
  readonly staged: ReadonlyMap<string, string>
  readonly names: RefNames
}

/** How the commits that have an object are found: by reading all trees of a plan, or by asking git. */
interface TraceOptions {
  /** Null: git compares the trees of all commits. */
  readonly plan?: ObjectPlan | null
  /** Reads the trees of the plan. The default reads them in this thread. */
  readonly sweep?: SweepReader
}

/**
 * Looks up the history of objects that contain keys, all at once.
 * @param keys for each key, the objects that contain it.
 */
export async function traceObjects(
  git: Git,
  keys: readonly (readonly string[])[],
  options: TraceOptions = {},
): Promise<Traces> {
  try {
    return await trace(git, keys, options)
  } catch (error) {
    if (!(error instanceof SweepFault)) throw error
    return trace(git, keys, {})
  }
}

async function trace(
  git: Git,
  keys: readonly (readonly string[])[],
  options: TraceOptions,
): Promise<Traces> {
  // The trees are forgotten before commits are looked up: they may take hundreds of megabytes.
  const { drafts, joined } = await draftHistories(git, keys, options)
  return completeTraces(git, drafts, joined)
}

interface Drafts {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly joined: readonly (JoinedDraft | null)[]
}

async function draftHistories(
  git: Git,
  keys: readonly (readonly string[])[],
  options: TraceOptions,
): Promise<Drafts> {
  const oids = [...new Set(keys.flat())]
  const types = await typesOf(git, oids)
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ''))
  const { source, swept, history } = await loadHistory(git, inTrees, options)
  const found: Draft[] = []
  const inCommits = new Set<string>()
  await source.each(
    inTrees.map((oid) => [oid]),
    (index, timeline, paths) => {
      const oid = inTrees[index] as string
      if (timeline.introductions.length > 0) inCommits.add(oid)
      found[index] = draftOf([oid], timeline, [...paths], history)
    },
  )
  const drafts = new Map(inTrees.map((oid, index) => [oid, found[index] as Draft]))
  const others = inTrees.filter((oid) => !inCommits.has(oid))
  await addUnreachable(git, others, swept, history, drafts)
  const ofType = (type: string) => oids.filter((oid) => types.get(oid) === type)
  addCommits(ofType('commit'), history, drafts)
  addTags(ofType('tag'), history, drafts)
  const joined = await joinKeys(keys, inCommits, source, history)
  history.names.settle()
  return { drafts, joined }
}

interface Loaded {
  readonly source: OccurrenceSource
  /** Null if git looks the objects up. */
  readonly swept: SweptHistory | null
  readonly history: RepositoryHistory
}

async function loadHistory(
  git: Git,
  oids: readonly string[],
  { plan = null, sweep = sweepHere }: TraceOptions,
): Promise<Loaded> {
  const wanted = new Set(oids)
  const { shallow, signal } = git
  const sweeping = plan === null ? null : SweptHistory.read({ plan, shallow }, oids, sweep, signal)
  // It runs while git lists refs: if that fails, nothing waits for it.
  sweeping?.catch(() => {})
  const refs = await listRefs(git)
  const { entries } = await readReflogs(git)
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]))
  const staged = wanted.size > 0 ? await stagedPaths(git) : new Map()
  const swept = await sweeping
  const { source, peeled } = await openSource(git, oids, refs, logged, swept)
  const { graph } = source
  const targets = await loadRefTargets(git, graph, refs, peeled, wanted)
  const reachable = reachabilityIn(graph, targets, refs, entries)
  const history = { refs, graph, targets, reachable, staged, names: new RefNames(targets) }
  return { source, swept, history }
}

interface Opened {
  readonly source: OccurrenceSource
  readonly peeled: Peeled
}

/**
 * @param logged ids in reflogs.
 * @param swept null: git looks the objects up.
 */
async function openSource(
  git: Git,
  oids: readonly string[],
  refs: readonly Ref[],
  logged: ReadonlySet<string>,
  swept: SweptHistory | null,
): Promise<Opened> {
  const pointed = [...refs.flatMap(({ oid }) => oid ?? []), ...logged]
  if (swept !== null) {
    const peeled = await peelObjects(git, pointed, (oid) => swept.isCommit(oid))
    return { source: swept.reachableFrom(tipsOf(refs, peeled, logged)), peeled }
  }
  const graph = await CommitGraph.load(git, logged)
  const peeled = await peelObjects(git, pointed, (oid) => graph.positionOf(oid) !== undefined)
  return { source: await occurrencesThroughGit(git, graph, oids), peeled }
}

/** The commits that history is reachable from, in the order in which git visits them. */
function tipsOf(
  refs: readonly Ref[],
  { head, others }: Peeled,
  logged: Iterable<string>,
): string[] {
  const own = refs.filter(({ name }) => name.startsWith('refs/'))
  // Another work tree may have a detached HEAD.
  const otherHeads = refs.filter(({ name }) => name.endsWith('/HEAD') && !name.startsWith('refs/'))
  const oids = [...own.map(({ oid }) => oid), head, ...otherHeads.map(({ oid }) => oid), ...logged]
  return oids.flatMap((oid) => (oid === null ? [] : [others.get(oid)?.oid ?? oid]))
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

/** @param oids objects that are traced together. */
function draftOf(
  oids: readonly string[],
  timeline: Timeline,
  paths: readonly string[],
  history: RepositoryHistory,
): Draft {
  const { graph, targets, reachable } = history
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? [])
  const refCount = direct.length + timeline.weightIn(targets.refCounts)
  const { complete } = targets
  const refs = history.names.claim({ id: oids.join(), count: refCount, direct, complete }, () =>
    timeline.holdersIn(targets.refCounts),
  )
  const inRef = refCount > 0
  const atHead = atHeadOf(timeline, history)
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? [])
  const oidAt = (position: number | null | undefined) => oidIn(graph, position)
  return {
    paths: paths.length === 0 ? staged.slice(0, 1) : paths,
    first: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removedIn: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
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
  oids: readonly string[],
  swept: SweptHistory | null,
  history: RepositoryHistory,
  drafts: Map<string, Draft>,
): Promise<void> {
  if (oids.length === 0) return
  const source = await unreachableSource(git, oids, swept, history)
  if (source === null) return
  const oidAt = (position: number | null | undefined) => oidIn(source.graph, position)
  await source.each(
    oids.map((oid) => [oid]),
    (index, { introductions, newest, removals }, paths) => {
      const oid = oids[index] as string
      const draft = drafts.get(oid)
      if (draft === undefined || introductions.length === 0) return
      drafts.set(oid, {
        ...draft,
        paths: [...paths],
        first: oidAt(introductions[0]),
        last: oidAt(newest),
        removedIn: draft.refs.count === 0 ? oidAt(removals.at(-1)) : null,
        atHead: draft.atHead ?? false,
      })
    },
  )
}

/** Null if there are no unreachable commits, or one of their trees is missing or damaged. */
async function unreachableSource(
  git: Git,
  oids: readonly string[],
  swept: SweptHistory | null,
  { graph }: RepositoryHistory,
): Promise<OccurrenceSource | null> {
  try {
    return await (swept === null ? unreachableThroughGit(git, graph, oids) : swept.unreachable())
  } catch (error) {
    const isUnreadable = error instanceof BrleaksError || error instanceof SweepFault
    if (git.signal.aborted || !isUnreadable) throw error
    return null
  }
}

function oidIn(graph: CommitGraph, position: number | null | undefined): string | null {
  return position == null ? null : graph.oidAt(position)
}

function addCommits(
  oids: readonly string[],
  history: RepositoryHistory,
  drafts: Map<string, Draft>,
): void {
  const { graph, targets, names } = history
  const positions = new Map<string, number>()
  for (const oid of oids) {
    const position = graph.positionOf(oid)
    if (position === undefined) drafts.set(oid, draftOfCommit(oid, noRefs, history))
    else positions.set(oid, position)
  }
  const listed = [...positions.keys()]
  const { refCounts } = targets
  eachCommitHolders(graph, [...positions.values()], refCounts, (index, { weight, holders }) => {
    const id = listed[index] as string
    const refs = names.claim({ id, count: weight, direct: [], complete: true }, holders)
    drafts.set(id, draftOfCommit(id, refs, history))
  })
}

function draftOfCommit(
  oid: string,
  refs: NamedRefs,
  { graph, reachable }: RepositoryHistory,
): Draft {
  const position = graph.positionOf(oid)
  return {
    paths: [],
    first: oid,
    last: oid,
    removedIn: null,
    atHead: position !== undefined && reachable.head[position] === 1,
    refs,
    unreachable: keeperOfCommit(position, reachable),
  }
}

function addTags(
  oids: readonly string[],
  { refs }: RepositoryHistory,
  drafts: Map<string, Draft>,
): void {
  const names = new Map<string, string[]>(oids.map((oid) => [oid, []]))
  for (const { oid, name } of refs) if (oid !== null) names.get(oid)?.push(name)
  for (const [oid, own] of names) drafts.set(oid, draftOfTag(own.sort()))
}

/** @param refs those that point to the tag. */
function draftOfTag(refs: readonly string[]): Draft {
  const isHeld = refs.length > 0
  return {
    paths: [],
    first: null,
    last: null,
    removedIn: null,
    atHead: isHeld ? null : false,
    refs: { count: refs.length, names: refs, complete: true },
    unreachable: isHeld ? null : 'nothing',
  }
}

/** A key that is in several versions of a file is in history from the first to the last: its objects count as one. */
async function joinKeys(
  keys: readonly (readonly string[])[],
  inCommits: ReadonlySet<string>,
  source: OccurrenceSource,
  history: RepositoryHistory,
): Promise<(JoinedDraft | null)[]> {
  const subjects = keys.map((key) => [...new Set(key)].filter((oid) => inCommits.has(oid)).sort())
  const known = new Map(
    subjects.filter(({ length }) => length > 1).map((oids) => [oids.join(), oids]),
  )
  const joined = new Map<string, JoinedDraft>()
  const waiting = [...known.values()]
  await source.each(waiting, (index, timeline) => {
    const oids = waiting[index] ?? []
    joined.set(oids.join(), { objects: new Set(oids), draft: draftOf(oids, timeline, [], history) })
  })
  return subjects.map((oids) => joined.get(oids.join()) ?? null)
}
