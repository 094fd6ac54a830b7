import { setTimeout as pause } from 'node:timers/promises'
import { failedResult, type JobResult, type JobRunner } from '../fleet/index.ts'
import { knownError } from '../model/index.ts'
import { type EngineJob, type EngineWorker, loadQueues, type Redis } from './engine.ts'
import { Heartbeat } from './heartbeat.ts'
import { activeHosts, mostHosts } from './host-queues.ts'
import { checkedJob, type JobData, type JobPolicy } from './job-data.ts'
import { queueName, queuePrefix } from './names.ts'
import type { ResultStore } from './results/index.ts'
import { markDone } from './run.ts'

/** Time between two looks for hosts with a queue, in ms. */
const hostsMs = 2000
/** A worker that gives no sign for so long has died, and others take its jobs; they look that often. In ms. */
const lockMs = 20_000
const stalledMs = 10_000
/**
 * A job whose worker died this often is parked. More than its tries, because a job that kills its worker takes the jobs
 * beside it along.
 */
const mostStalls = 5
/** Time for a connection to be closed properly, in ms: without a server, that may never end. */
const closeMs = 3000

export interface WorkerContext {
  readonly redis: Redis
  readonly results: ResultStore
  readonly runner: JobRunner
  readonly policy: JobPolicy
  /** Replaces the options that the worker decides itself, such as rules and tokens. */
  readonly prepare: (data: JobData) => JobData
  readonly pid: number
  readonly onEvent: (event: WorkerEvent) => void
}

export type WorkerEvent =
  | { readonly kind: 'result'; readonly name: string; readonly result: JobResult }
  /** It will be tried again, here or elsewhere. */
  | { readonly kind: 'retry'; readonly name: string; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }

/** Takes repositories from the queue and reads them, until it is stopped. */
export class QueueWorker {
  readonly #context: WorkerContext
  readonly #workers = new Map<string, EngineWorker<JobData>>()
  /** Stops the jobs in progress. */
  readonly #giveUp = new AbortController()
  #active = 0

  constructor(context: WorkerContext) {
    this.#context = context
  }

  /**
   * Works until `signal`, then lets the jobs in progress end for `graceMs`; those that do not are given back to the queue.
   */
  async work(signal: AbortSignal, graceMs: number): Promise<void> {
    const { redis, pid } = this.#context
    const heartbeat = new Heartbeat(redis, pid)
    while (!signal.aborted) {
      await this.#followHosts().catch(() => {})
      await pause(hostsMs, undefined, { signal }).catch(() => {})
    }
    await this.#stop(graceMs)
    await withLimit(heartbeat.close())
  }

  async #followHosts(): Promise<void> {
    const hosts = await activeHosts(this.#context.redis)
    if (hosts.length === mostHosts) this.#leaveOthers(new Set(hosts))
    for (const host of hosts) {
      if (!this.#workers.has(host)) this.#workers.set(host, await this.#workerFor(host))
    }
  }

  /** Makes room for hosts with later jobs. Repositories in progress are read to their end. */
  #leaveOthers(hosts: ReadonlySet<string>): void {
    for (const [host, worker] of this.#workers) {
      if (hosts.has(host)) continue
      this.#workers.delete(host)
      worker.close().catch(() => {})
    }
  }

  async #workerFor(host: string): Promise<EngineWorker<JobData>> {
    const { Worker } = await loadQueues()
    const { redis, runner } = this.#context
    const worker = new Worker<JobData>(
      queueName(host),
      (job, token) => this.#process(job, token ?? ''),
      {
        connection: redis,
        prefix: queuePrefix,
        concurrency: runner.children,
        lockDuration: lockMs,
        stalledInterval: stalledMs,
        maxStalledCount: mostStalls,
      },
    )
    worker.on('error', (error) => {
      this.#context.onEvent({ kind: 'fault', reason: knownError(error).message })
    })
    return worker
  }

  async #process(queued: EngineJob<JobData>, token: string): Promise<void> {
    this.#active++
    try {
      await this.#read(queued, token)
    } finally {
      this.#active--
    }
  }

  async #read(queued: EngineJob<JobData>, token: string): Promise<void> {
    const { onEvent, prepare, results, runner } = this.#context
    const { run, job } = prepare(await this.#accepted(queued))
    const stored = await results.get(run, job.id)
    if (stored === null) {
      const result = await runner.run(job, { signal: this.#giveUp.signal })
      if (result.status === 'stopped' || this.#giveUp.signal.aborted) {
        return giveBack(queued, token)
      }
      const attempts = queued.attemptsMade + 1
      if (result.status === 'failed' && attempts < (queued.opts.attempts ?? 1)) {
        onEvent({ kind: 'retry', name: job.repository.name, reason: result.reason ?? '' })
        throw new Error(result.reason ?? 'it could not be read')
      }
      const final = { ...result, attempts: Math.max(attempts, result.attempts) }
      await results.put(run, final)
      onEvent({ kind: 'result', name: job.repository.name, result: final })
    }
    await markDone(this.#context.redis, run, job.id)
  }

  async #accepted(queued: EngineJob<JobData>): Promise<JobData> {
    try {
      return await checkedJob(queued.data, this.#context.policy)
    } catch (error) {
      const { code, message } = knownError(error)
      if (code !== 'usage') throw this.#unresolved(queued, message)
      const { UnrecoverableError } = await loadQueues()
      const reason = `refused by the worker: ${message}`
      this.#context.onEvent({ kind: 'refused', reason })
      throw new UnrecoverableError(reason)
    }
  }

  /** The name of its host cannot be looked up now. */
  #unresolved({ data: { job }, attemptsMade, opts }: EngineJob<JobData>, reason: string): Error {
    const { name } = job.repository
    this.#context.onEvent(
      attemptsMade + 1 < (opts.attempts ?? 1)
        ? { kind: 'retry', name, reason }
        : { kind: 'result', name, result: failedResult(job, reason) },
    )
    return new Error(reason)
  }

  async #stop(graceMs: number): Promise<void> {
    const workers = [...this.#workers.values()]
    // No more jobs; those in progress go on.
    await withLimit(Promise.all(workers.map((worker) => worker.pause(true))))
    const end = Date.now() + graceMs
    while (this.#active > 0 && Date.now() < end) await pause(100)
    this.#giveUp.abort()
    await withLimit(Promise.all(workers.map((worker) => worker.close())))
    await withLimit(Promise.all(workers.map((worker) => worker.close(true))))
  }
}

/** Another worker takes the job at once; it does not count as a try. */
async function giveBack(queued: EngineJob<JobData>, token: string): Promise<never> {
  const { WaitingError } = await loadQueues()
  await queued.moveToWait(token)
  throw new WaitingError()
}

async function withLimit(action: Promise<unknown>): Promise<void> {
  const timer = new AbortController()
  const limit = pause(closeMs, undefined, { signal: timer.signal }).catch(() => {})
  await Promise.race([action.catch(() => {}), limit])
  timer.abort()
}
