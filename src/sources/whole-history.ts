import {
  type CommitRecords,
  type Git,
  type ObjectPlan,
  planObjects,
  rememberedObjects,
  repositoryFacts,
  type SweepReader,
  type SweepTask,
  type SweptShare,
} from '../git/index.ts'
import {
  BrleaksError,
  type Detection,
  type Item,
  type ItemsRequest,
  type Problem,
  type ReadObjects,
  type ReadTally,
  type Source,
  type SourceItem,
  type Tracer,
} from '../model/index.ts'
import { type History, limitItems, nameItems, type ShareItem } from './history.ts'
import { objectProblem } from './object-problem.ts'
import { remainingItems } from './remaining-objects.ts'
import { borrowedObjects } from './repository-source.ts'
import { sideFileItems } from './side-files.ts'
import { repositoryTracer } from './tracer.ts'

/** Work that threads share. @param jobs number of threads; null: decides itself. */
export interface PlanThreads {
  /** Reads and searches the objects of a plan. */
  readPlan(plan: ObjectPlan, jobs: number | null): AsyncIterable<ShareItem | Detection>
  /** Reads trees and commits. @param onCommits as for `SweepReader`. @throws SweepFault */
  sweep(
    task: SweepTask,
    jobs: number | null,
    signal: AbortSignal,
    onCommits: (commits: readonly CommitRecords[]) => void,
  ): Promise<SweptShare[]>
}

export interface WholeHistoryOptions {
  readonly label: string
  /** Number of threads; null: as many as are worth it. */
  readonly jobs: number | null
  readonly threads: PlanThreads
}

/** Objects that are read, because no earlier scan did; all others were. */
interface BeforeNow {
  readonly fresh: ReadonlySet<string>
  /** Objects that were read before and are no longer there. */
  readonly gone: readonly string[]
  readonly known: ReadObjects
}

/**
 * Reads a whole repository: objects, names of refs, reflogs, the index, and other files in its git directory.
 * @param before null: every object is read; else only the fresh ones, through git.
 */
export function wholeHistorySource(
  history: History,
  { label, jobs, threads, before }: WholeHistoryOptions & { readonly before: BeforeNow | null },
): Source {
  const { git, plan } = history
  const remaining = emptyRemaining(before)
  let isRead = false
  const notices = borrowedObjects(git)
  const sweep: SweepReader = (task, signal, onCommits) =>
    threads.sweep(task, jobs, signal, onCommits)
  return {
    label,
    notices,
    tracer: before === null ? tracerOf(git, plan, sweep) : lateTracer(git, sweep),
    items: async function* (request) {
      const shares = before === null ? threads.readPlan(plan, jobs) : knownItems(plan, before)
      yield* items(history, { shares, remaining, notices, isKnown: before !== null }, request)
      isRead = !request.signal.aborted
    },
    progress: () => ({
      unit: 'object',
      total: plan.objects,
      done: objectsTaken(plan),
    }),
    readObjects: (found) => {
      if (!isRead) return null
      // They lead elsewhere: a key in a name is reported at the object of that name, one in LFS at its file.
      const left = [...found, ...remaining.trees, ...remaining.pointers.values()]
      return { ...rememberedObjects(plan, left), brotli: [...remaining.brotli], skipped: [] }
    },
    close: () => git.close(),
  }
}

function emptyRemaining(before: BeforeNow | null) {
  return {
    deferred: new Set<string>(),
    // Other objects may still refer to one that is gone.
    missing: new Set<string>(before?.gone),
    namedAt: new Map<string, string>(),
    pointers: new Map<string, string>(),
    brotli: new Set<string>(before?.known.brotli),
    trees: new Set<string>(),
  }
}

/** The fresh objects, to be read through git, and how many the others are. */
async function* knownItems(
  plan: ObjectPlan,
  { fresh, known }: BeforeNow,
): AsyncGenerator<ShareItem> {
  for (const oid of fresh) yield { kind: 'deferred', oid }
  const count = plan.objects - fresh.size
  yield { kind: 'tally', outcome: 'skipped', code: 'read-before', count }
  for (const tally of known.skipped) yield { kind: 'tally', outcome: 'skipped', ...tally }
}

function tracerOf(git: Git, plan: ObjectPlan, sweep: SweepReader): Tracer {
  return canWalk(plan) ? repositoryTracer(git, plan, sweep) : noTracer
}

/** Looks at the packs only if a key was found. */
function lateTracer(git: Git, sweep: SweepReader): Tracer {
  let tracer: Tracer | null = null
  return {
    trace: async (keys) => {
      tracer = tracerOf(git, await planObjects(git.objectFolders, git.idBytes), sweep)
      return tracer.trace(keys)
    },
    facts: () => repositoryFacts(git),
    progress: () => tracer?.progress() ?? null,
  }
}

/** Packed objects that were read, and loose ones that a thread has taken. */
function objectsTaken({ packs, loose, looseCounter }: ObjectPlan): number {
  const packed = packs.reduce((sum, { counters }) => sum + Atomics.load(counters, 1), 0)
  return packed + Math.min(loose.length, Atomics.load(looseCounter, 0))
}

/** False if git would never end: it follows deltas that are their own base, and waits for pipes. */
function canWalk({ looped, listing }: ObjectPlan): boolean {
  return !looped && listing.special.length === 0
}

/** Fails, so that the report shows why the history of keys is unknown. */
const noTracer: Tracer = {
  trace: () => {
    throw new BrleaksError(
      'git-failed',
      'git cannot walk this history: a pack has deltas that are their own base, or an object is a pipe or a device',
    )
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null }),
  progress: () => null,
}

interface Reading {
  readonly shares: AsyncIterable<ShareItem | Detection>
  /** Receives what is left to do. */
  readonly remaining: ReturnType<typeof emptyRemaining>
  readonly notices: string[]
  /** True if most objects were read by an earlier scan. */
  readonly isKnown: boolean
}

async function* items(
  history: History,
  { shares, remaining, notices, isKnown }: Reading,
  request: ItemsRequest,
): AsyncGenerator<SourceItem> {
  const { objects, repeated } = history.plan
  yield* limitItems(history)
  // Listed while the objects are read, because threads leave this one idle.
  const names = collect(nameItems(history, request.needles, remaining.namedAt))
  names.catch(() => {})
  yield* sideFileItems(history.git, request)
  let accounted = 0
  for await (const item of shares) {
    if (item.kind === 'deferred') {
      remaining.deferred.add(item.oid)
      accounted += item.searched ? 0 : 1
    } else if (item.kind === 'missing') remaining.missing.add(item.oid)
    else if (item.kind === 'unreadable') {
      accounted++
      yield objectProblem(item)
    } else if (item.kind === 'lfs-pointer') remaining.pointers.set(item.content, item.oid)
    else if (item.kind === 'brotli-name') remaining.brotli.add(item.oid)
    else if (item.kind === 'named-tree') remaining.trees.add(item.oid)
    else if (item.kind === 'no-memory') notices.push(noMemory)
    else {
      accounted += countsObjects(item) ? item.count : 0
      yield item
    }
  }
  yield* await names
  if (request.signal.aborted) return
  if (!isKnown) yield* accountItems(objects + repeated - accounted, repeated)
  yield* remainingItems(history, remaining, request)
}

/** @param missing objects that no thread has counted. @param repeated copies that were counted too. */
function* accountItems(missing: number, repeated: number): Generator<Item> {
  if (missing > 0) yield unaccounted(missing)
  if (repeated > 0) {
    yield { kind: 'tally', outcome: 'read', unit: 'object', count: -repeated, bytes: 0 }
  }
}

/** Not for entries of containers, which threads count too. */
function countsObjects(item: SourceItem): item is ReadTally {
  if (item.kind !== 'tally' || item.outcome !== 'read') return false
  return item.unit === 'object' || item.unit === 'commit'
}

const noMemory =
  'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")'

function unaccounted(count: number): Problem {
  const what = count === 1 ? '1 object' : `${count} objects`
  return { kind: 'problem', what, reason: { code: 'uncounted-objects' } }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}
