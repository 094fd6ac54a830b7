import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Detector } from '../detect/index.ts'
import type { Detection, Item, Rule } from '../model/index.ts'
import { type ObjectPlan, shareItems } from '../sources/index.ts'
import { fromWire } from './wire.ts'
import type { ShareNews, ShareTask } from './worker.ts'

/** Below this a thread takes longer to start than it saves. Objects. */
const objectsWorthAThread = 40_000
const mostThreads = 8
const turnMs = 50

/** How many threads to read with: as many as asked for, else as many as pay. One means this one. */
export function threadsFor(objects: number, jobs: number | null, cores: number): number {
  if (jobs !== null && jobs > 0) return jobs
  const paying = Math.floor(objects / objectsWorthAThread)
  return Math.max(1, Math.min(paying, cores, mostThreads))
}

export interface SharedReading {
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
  readonly detector: Detector
  readonly jobs: number | null
  readonly signal: AbortSignal
}

export type SharedItem =
  | Item
  | Detection
  | { readonly kind: 'fallback'; readonly oid: string }
  | { readonly kind: 'absent'; readonly oid: string }

/** Reads a plan's objects, shared out over threads where it pays. Stops early when the signal says so. */
export async function* readShared(reading: SharedReading): AsyncGenerator<SharedItem> {
  const threads = threadsFor(reading.plan.objects, reading.jobs, availableParallelism())
  const worker = new URL('./worker.js', import.meta.url)
  // Sources that run unbundled have no worker file: they read alone.
  if (threads > 1 && existsSync(worker)) yield* readInThreads(reading, threads, worker)
  else yield* readAlone(reading)
}

async function* readAlone({ plan, detector, signal }: SharedReading): AsyncGenerator<SharedItem> {
  let turn = performance.now()
  for (const item of shareItems(plan, detector.needles)) {
    yield item
    if (performance.now() - turn < turnMs) continue
    await nextTurn()
    turn = performance.now()
    if (signal.aborted) return
  }
}

async function* readInThreads(
  { plan, rules, signal }: SharedReading,
  threads: number,
  file: URL,
): AsyncGenerator<SharedItem> {
  // Loaded here because few scans are worth a thread.
  const { Worker } = await import('node:worker_threads')
  const task: ShareTask = { plan, rules }
  const inbox = new Inbox()
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(file, { workerData: task })
    worker.on('message', (news: ShareNews) => inbox.put(news))
    worker.on('error', (error) => inbox.fail(error))
    worker.on('exit', () => inbox.leave())
    return worker
  })
  inbox.expect(threads)
  const stop = () => inbox.close()
  signal.addEventListener('abort', stop)
  try {
    for (let news = await inbox.take(); news !== null; news = await inbox.take()) {
      yield* news.items
      for (const wire of news.detections) yield fromWire(wire, rules)
      for (const oid of news.fallbacks) yield { kind: 'fallback', oid }
      for (const oid of news.absent) yield { kind: 'absent', oid }
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** News of the threads, in the order they come; null once all have left. */
class Inbox {
  readonly #news: ShareNews[] = []
  #senders = 0
  #error: Error | null = null
  #wake: (() => void) | null = null

  expect(senders: number): void {
    this.#senders = senders
  }

  put(news: ShareNews): void {
    this.#news.push(news)
    this.#wake?.()
  }

  fail(error: Error): void {
    this.#error ??= error
    this.close()
  }

  leave(): void {
    this.#senders--
    this.#wake?.()
  }

  /** Nobody is waited for any more. */
  close(): void {
    this.#senders = 0
    this.#wake?.()
  }

  async take(): Promise<ShareNews | null> {
    for (;;) {
      const news = this.#news.shift()
      if (news !== undefined) return news
      if (this.#error !== null) throw this.#error
      if (this.#senders <= 0) return null
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
