import { BrleaksError } from '../model/index.ts'
import { indexEntries } from './changes.ts'
import { type CommitFacts, readCommitFacts } from './commit-facts.ts'
import { CommitGraph } from './commit-graph.ts'
import { searchDangling } from './dangling.ts'
import type { Git } from './git.ts'
import { type Holding, holdingOf } from './holding.ts'
import { noOccurrences, noteOccurrences, type Occurrences } from './occurrences.ts'
import { type Keeper, keeperOf, keeperOfCommit, type Reach, reachIn } from './reach.ts'
import { listRefs, type Ref, readReflogs } from './refs.ts'
import { loadTips, type Tips } from './tips.ts'

/** Where an object came from and where it is still held. */
export interface ObjectTrace {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag' | null
  readonly paths: readonly Buffer[]
  /** The earliest commit that introduced it: it has it, and none of its parents has. */
  readonly commit: CommitFacts | null
  /** The newest commit that introduced, moved or removed it. */
  readonly last: CommitFacts | null
  /**
   * The newest commit that removed it: it does not have it, and all its parents have. Only where HEAD does not have it; one
   * outside of HEAD's history only where no tip has it either.
   */
  readonly removed: CommitFacts | null
  /** False where there were too many refs to name all of them. */
  readonly refsComplete: boolean
  readonly atHead: boolean | null
  readonly refs: readonly string[]
  readonly unreachable: Keeper
}

/** Traces of objects, and for each key the trace of all its files as one. */
export interface Traces {
  readonly objects: ReadonlyMap<string, ObjectTrace>
  /** By key: what its objects in trees have in common; null for keys with fewer than two of them. */
  readonly keys: readonly ({ objects: ReadonlySet<string>; trace: ObjectTrace } | null)[]
}

/** A trace whose commits are not looked up yet. */
type Draft = Omit<ObjectTrace, 'commit' | 'last' | 'removed'> & {
  readonly commit: string | null
  readonly last: string | null
  readonly removed: string | null
}

/** What is looked up once for all objects. */
interface Surroundings {
  readonly refs: readonly Ref[]
  readonly graph: CommitGraph
  readonly tips: Tips
  readonly reach: Reach
  /** Paths in the index. */
  readonly staged: ReadonlyMap<string, Buffer>
  readonly names: NameBudget
}

/**
 * Looks up the history of objects that hold keys: one pass over history for all of them.
 * @param keys for each key, the objects that hold it.
 */
export async function traceObjects(
  git: Git,
  keys: readonly (readonly string[])[],
): Promise<Traces> {
  const oids = [...new Set(keys.flat())]
  const types = await typesOf(git, oids)
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ''))
  const found = new Map(inTrees.map((oid) => [oid, noOccurrences()]))
  const around = await surroundings(git, new Set(inTrees))
  if (found.size > 0) await noteOccurrences(git, around.graph, found)
  const drafts = new Map<string, Draft>()
  for (const [oid, occurrences] of found) {
    const type = types.get(oid) === 'tree' ? 'tree' : 'blob'
    drafts.set(oid, draftOf([oid], [occurrences], type, around))
  }
  await addDangling(git, found, around, drafts)
  for (const oid of oids) {
    if (types.get(oid) === 'commit') drafts.set(oid, draftOfCommit(oid, around))
    if (types.get(oid) === 'tag') drafts.set(oid, draftOfTag(oid, around.refs))
  }
  const joined = joinKeys(keys, found, around)
  return finish(git, drafts, joined)
}

async function surroundings(git: Git, wanted: ReadonlySet<string>): Promise<Surroundings> {
  const graph = await CommitGraph.load(git)
  const refs = await listRefs(git)
  const tips = await loadTips(git, graph, refs, wanted)
  const { entries } = await readReflogs(git)
  const reach = reachIn(graph, tips, refs, entries)
  const staged = wanted.size > 0 ? await stagedPaths(git) : new Map()
  return { refs, graph, tips, reach, staged, names: new NameBudget() }
}

/** An index that git cannot read is reported where its names are searched; the traces do without. */
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

/** Names of refs that are reported at most in one run: many keys in many refs would fill the memory. */
const mostNames = 1_000_000

class NameBudget {
  #left = mostNames

  /** The names, or none once too many were asked for. */
  take(names: readonly string[]): { refs: readonly string[]; complete: boolean } {
    if (names.length > this.#left) return { refs: [], complete: false }
    this.#left -= names.length
    return { refs: [...new Set(names)].sort(), complete: true }
  }
}

/** @param oids objects that are traced as one. */
function draftOf(
  oids: readonly string[],
  occurrences: readonly Occurrences[],
  type: 'blob' | 'tree',
  around: Surroundings,
): Draft {
  const { graph, tips, reach } = around
  const holding = holdingOf(graph, occurrences)
  const direct = oids.flatMap((oid) => tips.direct.get(oid) ?? [])
  const commits = tips.commits.filter(({ place }) => holding.has(place))
  const { refs, complete } = around.names.take([...direct, ...commits.flatMap((tip) => tip.refs)])
  const held = direct.length > 0 || commits.length > 0
  const atHead = atHeadOf(holding, around)
  const staged = oids.flatMap((oid) => around.staged.get(oid) ?? [])
  const paths = new Set(occurrences.flatMap((object) => [...object.paths]))
  const oidAt = (place: number | null | undefined) => graph.order[place ?? -1] ?? null
  return {
    type,
    paths: paths.size === 0 ? staged.slice(0, 1) : Array.from(paths, fromLatin1),
    commit: oidAt(holding.introductions[0]),
    last: oidAt(holding.newest),
    removed: atHead === false ? oidAt(removalIn(holding, reach, held)) : null,
    atHead,
    refs,
    refsComplete: complete && tips.complete,
    unreachable: direct.length > 0 ? null : keeperOf(holding, staged.length > 0, reach),
  }
}

function fromLatin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

/** Null where HEAD's commit could not be listed. */
function atHeadOf(holding: Holding, { tips }: Surroundings): boolean | null {
  if (tips.head === undefined) return null
  return tips.head !== null && holding.has(tips.head)
}

function removalIn({ removals }: Holding, reach: Reach, held: boolean): number | undefined {
  return (
    removals.findLast((place) => reach.head[place] === 1) ?? (held ? undefined : removals.at(-1))
  )
}

/** Objects without a commit so far may be in commits that nothing reaches. */
async function addDangling(
  git: Git,
  found: ReadonlyMap<string, Occurrences>,
  around: Surroundings,
  drafts: Map<string, Draft>,
): Promise<void> {
  const left = [...drafts].filter(([, draft]) => draft.commit === null)
  const oids = left.map(([oid]) => oid).filter((oid) => found.has(oid))
  const dangling = await searchDangling(git, around.graph, oids)
  if (dangling === null) return
  const { graph } = dangling
  for (const [oid, draft] of left) {
    const occurrences = dangling.found.get(oid)
    if (occurrences === undefined || occurrences.changes.size === 0) continue
    const { introductions, newest, removals } = holdingOf(graph, [occurrences])
    const oidAt = (place: number | null | undefined) => graph.order[place ?? -1] ?? null
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

function draftOfCommit(oid: string, { graph, tips, reach, names }: Surroundings): Draft {
  const place = graph.placeOf(oid)
  const after = place === undefined ? null : graph.containing(place)
  const holding = tips.commits.filter((tip) => after?.[tip.place] === 1)
  const { refs, complete } = names.take(holding.flatMap((tip) => tip.refs))
  return {
    type: 'commit',
    paths: [],
    commit: oid,
    last: oid,
    removed: null,
    atHead: place !== undefined && reach.head[place] === 1,
    refs,
    refsComplete: complete,
    unreachable: keeperOfCommit(place, reach),
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

/** A key that moves from one version of a file to the next was not removed: its objects count as one. */
function joinKeys(
  keys: readonly (readonly string[])[],
  found: ReadonlyMap<string, Occurrences>,
  around: Surroundings,
): (JoinedDraft | null)[] {
  const known = new Map<string, JoinedDraft>()
  return keys.map((key) => {
    const oids = [...new Set(key)].filter((oid) => (found.get(oid)?.changes.size ?? 0) > 0).sort()
    if (oids.length < 2) return null
    const name = oids.join()
    const before = known.get(name)
    if (before !== undefined) return before
    const occurrences = oids.flatMap((oid) => found.get(oid) ?? [])
    const joined = { objects: new Set(oids), draft: draftOf(oids, occurrences, 'blob', around) }
    known.set(name, joined)
    return joined
  })
}

/** Looks up the commits of all drafts at once. */
async function finish(
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
