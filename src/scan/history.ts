import { openRepository, type Repository } from '../git/index.ts'
import {
  BrleaksError,
  type Detection,
  type Item,
  type Problem,
  type Target,
  type Tracer,
} from '../model/index.ts'
import {
  type History,
  limitItems,
  nameItems,
  openHistory,
  pushSource,
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
  let repository: Repository
  try {
    repository = await openRepository(target.repository, environment)
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== 'git-failed') throw error
    return unreadable(target.repository, error.message)
  }
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
  const notices = noticesOf(repository)
  return {
    label: target.repository,
    tracer: mayWalk(history) ? repositoryTracer(repository) : noTracer,
    notices,
    read: (request) => readWhole(history, target.jobs, notices, request),
    objects: () => ({
      total: history.plan.objects,
      done: history.plan.packs.reduce((sum, pack) => sum + Atomics.load(pack.counters, 1), 0),
    }),
    close: () => repository.close(),
  }
}

/** False where git would never end: it follows deltas that are their own base, and waits on pipes. */
function mayWalk({ plan }: History): boolean {
  return !plan.looped && plan.listing.special.length === 0
}

/** Where keys came from stays unknown, and the report says so. */
const noTracer: Tracer = {
  trace: () => {
    throw new BrleaksError(
      'git-failed',
      'git cannot walk this history: a pack holds deltas that are their own base, or an object is a pipe or a device',
    )
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null }),
}

/** A repository that is there and cannot be read: other targets are read all the same, and the scan is incomplete. */
function unreadable(label: string, reason: string): OpenTarget {
  const problem: Problem = { kind: 'problem', what: label, reason }
  return {
    label,
    tracer: null,
    notices: [],
    read: async function* () {
      yield problem
    },
    objects: () => null,
    close: () => undefined,
  }
}

async function* readWhole(
  history: History,
  jobs: number | null,
  notices: string[],
  { detector, rules, signal }: ReadRequest,
): AsyncGenerator<Item | Detection> {
  const { needles } = detector
  const { plan } = history
  yield* limitItems(history)
  const rest = {
    fallbacks: new Set<string>(),
    absent: new Set<string>(),
    named: new Map<string, string>(),
  }
  // Asked while the objects are read: threads leave this one idle.
  const names = collect(nameItems(history, needles, rest.named, signal))
  names.catch(() => {})
  yield* sideFileItems(history.repository, needles, signal)
  let accounted = 0
  for await (const item of readShared({ plan, rules, detector, jobs, signal })) {
    if (item.kind === 'fallback') {
      rest.fallbacks.add(item.oid)
      accounted += item.searched ? 0 : 1
    } else if (item.kind === 'absent') rest.absent.add(item.oid)
    else if (item.kind === 'unread') {
      accounted++
      yield item.problem
    } else if (item.kind === 'no-memory') notices.push(noMemory)
    else {
      accounted += item.kind === 'tally' ? item.count : 0
      yield item
    }
  }
  yield* await names
  if (signal.aborted) return
  const { objects, repeated } = plan
  if (accounted < objects + repeated) yield unaccounted(objects + repeated - accounted)
  if (repeated > 0) {
    yield { kind: 'tally', outcome: 'read', unit: 'object', count: -repeated, bytes: 0 }
  }
  yield* restItems(history, rest, needles, signal)
}

const noMemory =
  'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")'

function unaccounted(count: number): Problem {
  const what = count === 1 ? '1 object' : `${count} objects`
  return { kind: 'problem', what, reason: 'they were listed and never read' }
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
