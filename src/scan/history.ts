import { type Git, openRepository } from '../git/index.ts'
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
export async function openHistoryTarget(
  target: HistoryTarget,
  signal: AbortSignal,
): Promise<OpenTarget> {
  const hook = target.kind === 'history' ? {} : target.environment
  let git: Git
  try {
    git = await openRepository(target.repository, { hook, signal })
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== 'git-failed') throw error
    return unreadable(target.repository, error.message)
  }
  try {
    if (target.kind === 'staged') return openStaged(git, target.repository)
    if (target.kind === 'push') {
      const { items, tracer } = pushSource(git, target.push)
      return lone(git, target.repository, tracer, items)
    }
    if (target.ranges.length > 0 || target.since !== null) {
      return await openRanges(git, target)
    }
    return await openWhole(git, target)
  } catch (error) {
    git.close()
    throw error
  }
}

async function openWhole(
  git: Git,
  target: Extract<Target, { kind: 'history' }>,
): Promise<OpenTarget> {
  const history = await openHistory(git)
  const notices = noticesOf(git)
  return {
    label: target.repository,
    tracer: mayWalk(history) ? repositoryTracer(git) : noTracer,
    notices,
    read: (request) => readWhole(history, target.jobs, notices, request),
    objects: () => ({
      total: history.plan.objects,
      done: history.plan.packs.reduce((sum, pack) => sum + Atomics.load(pack.counters, 1), 0),
    }),
    close: () => git.close(),
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
  const names = collect(nameItems(history, needles, rest.named))
  names.catch(() => {})
  yield* sideFileItems(history.git, needles, signal)
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
  yield* restItems(history, rest, needles)
}

const noMemory =
  'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")'

function unaccounted(count: number): Problem {
  const what = count === 1 ? '1 object' : `${count} objects`
  return { kind: 'problem', what, reason: 'they were listed and never read' }
}

async function openRanges(
  git: Git,
  target: Extract<Target, { kind: 'history' }>,
): Promise<OpenTarget> {
  const { items, tracer } = await rangeSource(git, target.ranges, target.since)
  return lone(git, target.repository, tracer, items)
}

function openStaged(git: Git, label: string): OpenTarget {
  return lone(git, label, null, (needles) => stagedItems(git, needles))
}

function lone(
  git: Git,
  label: string,
  tracer: Tracer | null,
  read: (needles: ReadRequest['detector']['needles']) => AsyncIterable<Item>,
): OpenTarget {
  return {
    label,
    tracer,
    notices: noticesOf(git),
    read: ({ detector }) => read(detector.needles),
    objects: () => null,
    close: () => git.close(),
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Objects may lie in folders of other repositories: git allows it, and a reader should know. */
function noticesOf({ objectFolders }: Git): string[] {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`)
}
