import { existsSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { deferUntaken, type ObjectPlan, type RulesOut } from '../git/index.ts'
import {
  type ContainerAllowance,
  type Detection,
  errorReason,
  type ItemsRequest,
  type Needles,
  type Rule,
} from '../model/index.ts'
import { type ShareItem, shareItems } from '../sources/index.ts'
import type { OwnDetector } from './own-detector.ts'
import { fromPlain } from './plain-detection.ts'
import { WorkerPool } from './worker-pool.ts'
import { type ShareResults, workerProtocol } from './worker-protocol.ts'

/** With fewer objects, a thread takes longer to start than it saves. */
const objectsWorthAThread = 40_000
const mostThreads = 8
const turnMs = 50

/** Number of threads: as requested, else as many as are worth it. One means this thread. */
export function threadsFor(objects: number, jobs: number | null, cores: number): number {
  if (jobs !== null && jobs > 0) return jobs
  const paying = Math.floor(objects / objectsWorthAThread)
  return Math.max(1, Math.min(paying, cores, mostThreads))
}

interface SharedReading {
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
  readonly decodeDepth: number
  readonly keepFiltered: boolean
  readonly needles: Needles
  /** For this thread; others have a detector of their own. */
  readonly own: OwnDetector
  readonly allowance: ContainerAllowance
  readonly jobs: number | null
  /** Most threads, if `jobs` is null. */
  readonly cores: number
  readonly signal: AbortSignal
}

/** The name includes ours because a program that bundles the library may have a `worker.js` of its own. */
export const workerFile = './brleaks-worker.js'

/** Reads the objects of a plan, on several threads if that is worth it. Stops early when the signal is aborted. */
export async function* readShared(reading: SharedReading): AsyncGenerator<ShareItem | Detection> {
  const { plan, signal } = reading
  const threads = threadsFor(plan.objects, reading.jobs, reading.cores)
  const worker = new URL(workerFile, import.meta.url)
  // Without a worker file (unbundled sources, bundles of other programs), this thread reads everything.
  if (threads > 1 && existsSync(worker)) yield* readInThreads(reading, threads, worker)
  // Reads the objects that no thread took: all of them if no thread could be started.
  if (!signal.aborted && !isTaken(plan)) yield* readInThisThread(reading)
}

/** True once every group of objects has been taken by a thread. */
function isTaken({ packs, loose, looseCounter }: ObjectPlan): boolean {
  const packed = packs.every((pack) => Atomics.load(pack.counters, 0) >= pack.groups.length - 1)
  return packed && Atomics.load(looseCounter, 0) >= loose.length
}

async function* readInThisThread({
  plan,
  needles,
  own,
  allowance,
  signal,
}: SharedReading): AsyncGenerator<ShareItem | Detection> {
  const rulesOut: RulesOut = (blob, hit) => own.rulesOut(blob, hit)
  // Not `performance`, which would be loaded first. If the clock is set back, a turn is due at once.
  let turn = Date.now()
  for (const item of sharesOf(plan, { needles, allowance }, rulesOut)) {
    if (signal.aborted) break
    // An item goes through many generators until it is searched, which takes longer than searching most chunks.
    if (item.kind === 'chunk' && own.isLoaded) for (const found of own.search(item)) yield found
    else yield item
    if (Math.abs(Date.now() - turn) < turnMs) continue
    await nextTurn()
    turn = Date.now()
  }
  yield* own.takeRejections()
}

function* sharesOf(
  plan: ObjectPlan,
  request: Pick<ItemsRequest, 'needles' | 'allowance'>,
  rulesOut: RulesOut,
): Generator<ShareItem | Detection> {
  for (const item of shareItems(plan, request, rulesOut)) {
    yield item
    if (item.kind === 'no-memory') yield* deferUntaken(plan)
  }
}

async function* readInThreads(
  { plan, rules, decodeDepth, keepFiltered, allowance, signal }: SharedReading,
  threads: number,
  file: URL,
): AsyncGenerator<ShareItem | Detection> {
  // Loaded here because few scans are worth a thread.
  const { Worker } = await import('node:worker_threads')
  if (signal.aborted) return
  const pool = new WorkerPool<ShareResults>(
    { kind: 'search', plan, rules, decodeDepth, keepFiltered, containers: allowance.limits },
    workerProtocol,
  )
  const stop = () => void pool.terminate()
  signal.addEventListener('abort', stop)
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file))
    for (let results = await pool.next(); results !== null; results = await pool.next()) {
      if (signal.aborted) return
      yield* itemsOf(results, rules)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.terminate()
  }
  for (const fault of pool.faults) {
    const reason = errorReason(fault)
    yield { kind: 'problem', what: 'a thread that reads objects', reason, isBug: fault.isBug }
  }
}

function* itemsOf(results: ShareResults, rules: readonly Rule[]): Generator<ShareItem | Detection> {
  yield* results.items
  for (const detection of results.detections) yield fromPlain(detection, rules)
  for (const [reason, count] of results.rejections) yield { kind: 'rejections', reason, count }
  yield* results.unread
  for (const pointer of results.pointers) yield { kind: 'lfs-pointer', ...pointer }
  for (const oid of results.brotli) yield { kind: 'brotli-name', oid }
  for (const oid of results.trees) yield { kind: 'named-tree', oid }
}
