import type { ObjectPlan, SweepReader, SweepTask, SweptShare } from '../git/index.ts'
import {
  BrleaksError,
  type Detection,
  type ItemsRequest,
  type Problem,
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
  /** Reads trees and commits. @throws SweepFault */
  sweep(task: SweepTask, jobs: number | null, signal: AbortSignal): Promise<SweptShare[]>
}

/**
 * Reads a whole repository: objects, names of refs, reflogs, the index, and other files in its git directory.
 * @param jobs number of threads; null: as many as are worth it.
 */
export function wholeHistorySource(
  history: History,
  label: string,
  jobs: number | null,
  threads: PlanThreads,
): Source {
  const { git, plan } = history
  const notices = borrowedObjects(git)
  const sweep: SweepReader = (task, signal) => threads.sweep(task, jobs, signal)
  return {
    label,
    notices,
    tracer: canWalk(plan) ? repositoryTracer(git, plan, sweep) : noTracer,
    items: (request) => items(history, threads.readPlan(plan, jobs), notices, request),
    progress: () => ({
      unit: 'object',
      total: plan.objects,
      done: objectsTaken(plan),
    }),
    close: () => git.close(),
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

async function* items(
  history: History,
  shares: AsyncIterable<ShareItem | Detection>,
  notices: string[],
  request: ItemsRequest,
): AsyncGenerator<SourceItem> {
  const { objects, repeated } = history.plan
  yield* limitItems(history)
  const remaining = {
    deferred: new Set<string>(),
    missing: new Set<string>(),
    namedAt: new Map<string, string>(),
    pointers: new Map<string, string>(),
    brotli: new Set<string>(),
  }
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
    else if (item.kind === 'no-memory') notices.push(noMemory)
    else {
      accounted += countsObjects(item) ? item.count : 0
      yield item
    }
  }
  yield* await names
  if (request.signal.aborted) return
  if (accounted < objects + repeated) yield unaccounted(objects + repeated - accounted)
  if (repeated > 0) {
    yield { kind: 'tally', outcome: 'read', unit: 'object', count: -repeated, bytes: 0 }
  }
  yield* remainingItems(history, remaining, request)
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
