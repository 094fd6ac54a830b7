import { BrleaksError } from '../model/index.ts'
import { type CommitFacts, indexEntries } from './changes.ts'
import { CommitGraph } from './commit-graph.ts'
import { type Gathered, gather, nothingGathered } from './gather.ts'
import { listRefs, type Ref, readReflogs } from './refs.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'
import { standings } from './standing.ts'

/** Where an object came from and where it is still held. */
export interface ObjectTrace {
  readonly paths: readonly Buffer[]
  readonly commit: CommitFacts | null
  readonly last: CommitFacts | null
  /** Took it away where no tip holds it; or from HEAD's history, where other tips still do. */
  readonly removed: CommitFacts | null
  /** False where there were too many refs to ask all of them. */
  readonly refsComplete: boolean
  readonly atHead: boolean | null
  readonly refs: readonly string[]
  /** `reflog`, `stash`, `index` or `nothing` for what no ref reaches; null for the rest. */
  readonly unreachable: 'reflog' | 'stash' | 'index' | 'nothing' | null
}

/**
 * Finds out about objects that hold keys: one pass over history for all of them. Objects that nothing tells of
 * get a trace that says so.
 */
export async function traceObjects(
  repository: Repository,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, ObjectTrace>> {
  const types = await typesOf(repository, oids, signal)
  const inTrees = oids.filter((oid) => types.get(oid) === 'blob' || types.get(oid) === 'tree')
  const gathered = new Map<string, Gathered>(inTrees.map((oid) => [oid, nothingGathered()]))
  const graph =
    inTrees.length > 0 ? await CommitGraph.load(repository, signal) : new CommitGraph([])
  await gather(repository, { all: graph.order, merges: graph.merges }, gathered, signal)
  await gatherUnreachable(repository, graph, gathered, signal)
  const commits = oids.filter((oid) => types.get(oid) === 'commit')
  const reach = await reachability(repository, gathered, commits, signal)
  const refs = await listRefs(repository, signal)
  const traces = new Map<string, ObjectTrace>()
  await traceInTrees(repository, gathered, { refs, graph, reach }, traces, signal)
  await traceCommits(repository, commits, reach, traces, signal)
  for (const oid of oids.filter((one) => types.get(one) === 'tag'))
    traces.set(oid, traceTag(oid, refs))
  return traces
}

async function typesOf(
  repository: Repository,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const stdin = oids.map((oid) => `${oid}\n`)
  const output = await runGit(repository.shadow.context, args, { stdin, signal })
  const lines = output.toString('latin1').split('\n')
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}

/** Objects of commits that neither refs nor reflogs reach. Asked only if something is left without an answer. */
async function gatherUnreachable(
  repository: Repository,
  graph: CommitGraph,
  gathered: Map<string, Gathered>,
  signal: AbortSignal,
): Promise<void> {
  const left = [...gathered].filter(([, one]) => one.first === null).map(([oid]) => oid)
  if (left.length === 0) return
  const { context } = repository.shadow
  const list = [
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype)',
    '--unordered',
  ]
  const all = (await runGit(context, list, { signal })).toString('latin1')
  const reached = new Set(graph.order)
  const dangling = [...all.matchAll(/^([0-9a-f]+) commit$/gm)]
    .map((match) => match[1] ?? '')
    .filter((oid) => !reached.has(oid))
  if (dangling.length === 0) return
  const those = new Map(left.map((oid) => [oid, nothingGathered()]))
  await gather(repository, { all: dangling, merges: dangling }, those, signal)
  for (const [oid, one] of those) gathered.set(oid, one)
}

async function reachedFrom(
  repository: Repository,
  revisions: readonly string[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const args = ['rev-list', ...revisions, '--']
  const output = await runGit(repository.shadow.context, args, { signal, accept: [128, 129] })
  return new Set(output.toString('latin1').split('\n'))
}

/** Which commits refs, reflogs and stashes reach; each set is made only when something depends on it. */
interface Reach {
  readonly refs: ReadonlySet<string>
  readonly reflogs: ReadonlySet<string>
  readonly stashes: ReadonlySet<string>
  readonly head: ReadonlySet<string>
}

async function reachability(
  repository: Repository,
  gathered: ReadonlyMap<string, Gathered>,
  commits: readonly string[],
  signal: AbortSignal,
): Promise<Reach> {
  const none: ReadonlySet<string> = new Set()
  if (gathered.size === 0 && commits.length === 0) {
    return { refs: none, reflogs: none, stashes: none, head: none }
  }
  const refs = await reachedFrom(repository, ['--all'], signal)
  const { entries } = await readReflogs(repository)
  const stashed = entries
    .filter((entry) => entry.ref.endsWith('refs/stash'))
    .map((entry) => entry.newOid)
  return {
    refs,
    reflogs: entries.length > 0 ? await reachedFrom(repository, ['--reflog'], signal) : none,
    stashes:
      stashed.length > 0
        ? await reachedFrom(repository, ['--ignore-missing', ...new Set(stashed)], signal)
        : none,
    head: commits.length > 0 ? await reachedFrom(repository, ['HEAD'], signal) : none,
  }
}

async function traceInTrees(
  repository: Repository,
  gathered: ReadonlyMap<string, Gathered>,
  { refs, graph, reach }: { refs: readonly Ref[]; graph: CommitGraph; reach: Reach },
  traces: Map<string, ObjectTrace>,
  signal: AbortSignal,
): Promise<void> {
  if (gathered.size === 0) return
  // An index that git cannot read is named by whoever reads it; the traces do without.
  const entries = await indexEntries(repository, signal).catch((error: unknown) => {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error
    return []
  })
  const index = new Map(entries.map((entry) => [entry.oid, entry.path]))
  const objects = [...gathered].map(([oid, { paths, bringing }]) => ({ oid, paths, bringing }))
  const standing = await standings(repository, { refs, graph, objects }, signal)
  const gone = [...gathered].filter(
    ([oid, one]) => one.removals.length > 0 && standing.get(oid)?.atHead === false,
  )
  const head = gone.length > 0 ? await reachedFrom(repository, ['HEAD'], signal) : new Set<string>()
  for (const [oid, one] of gathered) {
    const { atHead, refs: holding, complete } = standing.get(oid) ?? unknownStanding
    const direct = refs
      .filter((ref) => ref.oid === oid && ref.name.startsWith('refs/'))
      .map((ref) => ref.name)
    const staged = index.get(oid)
    const reached = direct.length > 0 || [...one.bringing].some((commit) => reach.refs.has(commit))
    traces.set(oid, {
      paths: one.paths.length === 0 && staged !== undefined ? [staged] : one.paths,
      commit: one.first,
      last: one.last,
      removed: atHead === false ? removalOf(one, head, holding.length > 0) : null,
      atHead,
      refs: [...new Set([...holding, ...direct])],
      refsComplete: complete,
      unreachable: reached ? null : keptBy(one, staged !== undefined, reach),
    })
  }
}

const unknownStanding = { atHead: null, refs: [], complete: false } as const

function removalOf(
  { removals }: Gathered,
  head: ReadonlySet<string>,
  held: boolean,
): CommitFacts | null {
  return removals.find((commit) => head.has(commit.oid)) ?? (held ? null : (removals[0] ?? null))
}

function keptBy(one: Gathered, staged: boolean, reach: Reach): ObjectTrace['unreachable'] {
  const commits = [...one.bringing]
  if (commits.some((commit) => reach.stashes.has(commit))) return 'stash'
  if (commits.some((commit) => reach.reflogs.has(commit))) return 'reflog'
  return staged ? 'index' : 'nothing'
}

/** Commits whose refs are asked for: each costs a walk. */
const commitsAsked = 20

async function traceCommits(
  repository: Repository,
  commits: readonly string[],
  reach: Reach,
  traces: Map<string, ObjectTrace>,
  signal: AbortSignal,
): Promise<void> {
  for (const [number, oid] of commits.entries()) {
    const reached = reach.refs.has(oid)
    const kept = reach.stashes.has(oid) ? 'stash' : reach.reflogs.has(oid) ? 'reflog' : 'nothing'
    const facts = await commitFacts(repository, oid, signal)
    traces.set(oid, {
      paths: [],
      commit: facts,
      last: facts,
      removed: null,
      atHead: reach.head.has(oid),
      refsComplete: !reached || number < commitsAsked,
      refs: reached && number < commitsAsked ? await refsContaining(repository, oid, signal) : [],
      unreachable: reached ? null : kept,
    })
  }
}

async function refsContaining(
  repository: Repository,
  oid: string,
  signal: AbortSignal,
): Promise<string[]> {
  const args = ['for-each-ref', `--contains=${oid}`, '--format=%(refname)']
  const output = await runGit(repository.shadow.context, args, { signal })
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** Who made a commit, and when; null where it cannot be read. */
export async function commitFacts(
  repository: Repository,
  oid: string,
  signal: AbortSignal,
): Promise<CommitFacts | null> {
  const args = [
    'log',
    '-1',
    '--no-walk',
    '--no-notes',
    '--format=tformat:%an <%ae>%x00%aI%x00%cI',
    oid,
    '--',
  ]
  const output = await runGit(repository.shadow.context, args, { signal, accept: [128] })
  const [author, date, committed] = output.toString('utf8').trimEnd().split('\0')
  if (author === undefined || date === undefined || committed === undefined) return null
  return { oid, author, date, committed }
}

function traceTag(oid: string, refs: readonly Ref[]): ObjectTrace {
  const own = refs.filter((ref) => ref.oid === oid).map((ref) => ref.name)
  return {
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
