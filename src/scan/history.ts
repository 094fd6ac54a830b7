import {
  BrleaksError,
  type Detection,
  type Item,
  type Target,
  type Tracer,
} from '../model/index.ts'
import {
  type History,
  limitItems,
  missingItems,
  nameItems,
  openHistory,
  openRepository,
  pushSource,
  type Repository,
  rangeSource,
  repositoryTracer,
  restItems,
  sideFileItems,
  stagedItems,
} from '../sources/index.ts'
import type { OpenTarget, ReadRequest } from './target.ts'
import { readShared } from './threads.ts'

type HistoryTarget = Extract<Target, { kind: 'history' | 'staged' | 'push' }>

/** Opens a repository: everything it keeps, ranges of it, what is staged, or what a push brings. */
export async function openHistoryTarget(target: HistoryTarget): Promise<OpenTarget> {
  const environment = target.kind === 'history' ? {} : target.environment
  const repository = await openRepository(target.repository, environment)
  try {
    if (target.kind === 'staged') return openStaged(repository, target.repository)
    if (target.kind === 'push') {
      const { items, tracer } = pushSource(repository, target.push)
      return lone(repository, target.repository, tracer, items)
    }
    if (target.ranges.length > 0 || target.since !== null) {
      return await openRanges(repository, target)
    }
    return await openWhole(repository, target)
  } catch (error) {
    repository.close()
    throw error
  }
}

async function openWhole(
  repository: Repository,
  target: Extract<Target, { kind: 'history' }>,
): Promise<OpenTarget> {
  const history = await openHistory(repository)
  return {
    label: target.repository,
    tracer: history.plan.looped ? loopedTracer : repositoryTracer(repository),
    notices: noticesOf(repository),
    read: (request) => readWhole(history, target.jobs, request),
    objects: () => ({
      total: history.plan.objects,
      done: history.plan.packs.reduce((sum, pack) => sum + Atomics.load(pack.counters, 1), 0),
    }),
    close: () => repository.close(),
  }
}

/** git would never end: where keys came from stays unknown, and the report says so. */
const loopedTracer: Tracer = {
  trace: () => {
    throw new BrleaksError('git-failed', 'a pack holds deltas that are their own base')
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null }),
}

async function* readWhole(
  history: History,
  jobs: number | null,
  { detector, rules, signal }: ReadRequest,
): AsyncGenerator<Item | Detection> {
  const { needles } = detector
  yield* limitItems(history)
  const absent = new Set<string>()
  // Asked while the objects are read: threads leave this one idle.
  const names = collect(nameItems(history, needles, signal))
  names.catch(() => {})
  yield* sideFileItems(history.repository, needles, signal)
  const fallbacks = new Set<string>()
  for await (const item of readShared({ plan: history.plan, rules, detector, jobs, signal })) {
    if (item.kind === 'fallback') fallbacks.add(item.oid)
    else if (item.kind === 'absent') absent.add(item.oid)
    else yield item
  }
  yield* await names
  if (signal.aborted) return
  const { repeated } = history.plan
  if (repeated > 0) {
    yield { kind: 'tally', outcome: 'read', unit: 'object', count: -repeated, bytes: 0 }
  }
  yield* restItems(history, fallbacks, needles, signal)
  yield* await missingItems(history, absent, signal)
}

async function openRanges(
  repository: Repository,
  target: Extract<Target, { kind: 'history' }>,
): Promise<OpenTarget> {
  const { items, tracer } = await rangeSource(repository, target.ranges, target.since)
  return lone(repository, target.repository, tracer, items)
}

function openStaged(repository: Repository, label: string): OpenTarget {
  return lone(repository, label, null, (needles, signal) =>
    stagedItems(repository, needles, signal),
  )
}

function lone(
  repository: Repository,
  label: string,
  tracer: Tracer | null,
  read: (needles: ReadRequest['detector']['needles'], signal: AbortSignal) => AsyncIterable<Item>,
): OpenTarget {
  return {
    label,
    tracer,
    notices: noticesOf(repository),
    read: ({ detector, signal }) => read(detector.needles, signal),
    objects: () => null,
    close: () => repository.close(),
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Objects may lie in folders of other repositories: git allows it, and a reader should know. */
function noticesOf({ objectFolders }: Repository): string[] {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`)
}
