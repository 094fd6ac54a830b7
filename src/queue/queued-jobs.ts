import { setTimeout as pause } from 'node:timers/promises'
import { failedResult, type Job, type JobResult, type JobRunner } from '../fleet/index.ts'
import type { Redis } from './engine.ts'
import { activeWorkers } from './heartbeat.ts'
import {
  byHost,
  type HostQueue,
  HostQueues,
  hostOf,
  type QueuedJob,
  type QueueSettings,
} from './host-queues.ts'
import type { ResultStore } from './results/index.ts'
import type { QueuedRun } from './run.ts'

/** Time between two looks at the results, and between two at the queue itself, in ms. */
const lookMs = 500
const censusMs = 5000
/** Ids in one question to Redis. */
const batch = 1000
/** How often a job that the server lost is added again. */
const mostLosses = 5

const unended = ['waiting', 'prioritized', 'delayed'] as const

export interface QueuedJobsContext {
  readonly redis: Redis
  readonly run: QueuedRun
  readonly results: ResultStore
  readonly settings: QueueSettings
  /** Prints a remark for the user. */
  readonly tell: (message: string) => void
}

interface PendingJob {
  readonly job: Job
  readonly resolve: (result: JobResult) => void
  losses: number
}

/**
 * The jobs of a run, done by workers on any machine. It counts its own list: an empty queue does not mean that everything
 * is done, because a server that crashed may have lost it.
 */
export class QueuedJobs implements JobRunner {
  readonly children = Number.MAX_SAFE_INTEGER
  readonly #context: QueuedJobsContext
  readonly #queues: HostQueues
  readonly #pending = new Map<string, PendingJob>()
  readonly #told = new Set<string>()
  readonly #closing = new AbortController()
  #watching: Promise<void> | null = null
  #nextCensus = Date.now() + censusMs

  constructor(context: QueuedJobsContext) {
    this.#context = context
    this.#queues = new HostQueues(context.redis)
  }

  /** Adds jobs to the queue, unless their results are there or they are in it already. */
  async enqueue(jobs: readonly Job[]): Promise<void> {
    const { run, settings } = this.#context
    const done = new Set<string>()
    for (let start = 0; start < jobs.length; start += batch) {
      for (const { id } of await run.done(jobs.slice(start, start + batch))) done.add(id)
    }
    const missing = jobs.filter(({ id }) => !done.has(id))
    await this.#queues.add(
      missing.map((job) => this.#queued(job)),
      settings,
    )
  }

  /** Waits for the result of a job that was added. Stopped by the signal, the job stays in the queue. */
  run(job: Job, { signal }: { readonly signal: AbortSignal }): Promise<JobResult> {
    const result = new Promise<JobResult>((resolve) => {
      this.#pending.set(job.id, { job, resolve, losses: 0 })
    })
    this.#watching ??= this.#watch(AbortSignal.any([signal, this.#closing.signal]))
    return result
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#watching
    await this.#queues.close()
  }

  #queued(job: Job): QueuedJob {
    const { run, results } = this.#context
    return {
      id: run.queuedId(job),
      data: { version: 1, run: run.id, results: results.name, job },
    }
  }

  async #watch(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    // Jobs arrive in the same turn.
    await pause(0)
    while (this.#pending.size > 0 && !signal.aborted) {
      // A server that does not answer must not keep the run from being stopped.
      await Promise.race([this.#look(), stopped])
      await pause(lookMs, undefined, { signal }).catch(() => {})
    }
    this.#watching = null
    for (const { job } of [...this.#pending.values()]) {
      this.#settle(failedResult(job, 'not read yet: its job is still in the queue'))
    }
  }

  async #look(): Promise<void> {
    try {
      await this.#collect()
      if (Date.now() < this.#nextCensus) return
      await this.#census()
      this.#nextCensus = Date.now() + censusMs
    } catch (error) {
      // The server is away, which the connection has reported.
      this.#tellOnce(messageOf(error))
    }
  }

  async #collect(): Promise<void> {
    const { run } = this.#context
    const jobs = [...this.#pending.values()].map(({ job }) => job)
    for (let start = 0; start < jobs.length; start += batch) {
      for (const job of await run.done(jobs.slice(start, start + batch))) {
        await this.#collectOne(job)
      }
    }
  }

  async #collectOne(job: Job): Promise<void> {
    let result: JobResult | null
    try {
      result = await this.#storedResult(job)
    } catch (error) {
      const { name } = job.repository
      this.#tellOnce(`the result of ${name} cannot be read now: ${messageOf(error)}; trying again`)
      return
    }
    if (result === null) await this.#lost(job)
    else this.#settle(result)
  }

  /** Null if there is none, or if it is not that of this job. */
  async #storedResult({ id, basis }: Job): Promise<JobResult | null> {
    const { run, results } = this.#context
    const result = await results.get(run.id, id)
    return result?.basis === basis ? result : null
  }

  /** Looks for jobs that no worker will do: those that failed without a result, and those that are gone. */
  async #census(): Promise<void> {
    const { redis, run } = this.#context
    if (await run.renew()) {
      this.#context.tell(
        'the queue has lost this run, probably in a crash; what is missing is added again',
      )
    }
    if ((await activeWorkers(redis)).length === 0) {
      this.#tellOnce('no worker is running: start "brleaks worker --queue URL" on any machine')
    }
    const jobs = [...this.#pending.values()].map(({ job }) => job)
    for (const [host, ofHost] of byHost(jobs, (job) => job)) await this.#censusOf(host, ofHost)
  }

  async #censusOf(host: string, jobs: readonly Job[]): Promise<void> {
    const { redis } = this.#context
    const queue = await this.#queues.of(host)
    // Active ones last: a job that is taken meanwhile is then seen in one of both.
    const waiting = new Set(await queue.getRanges([...unended], 0, -1))
    const active = new Set(await queue.getRanges(['active'], 0, -1))
    const failed = new Set(await queue.getRanges(['failed'], 0, -1))
    for (const job of jobs) {
      const id = this.#context.run.queuedId(job)
      if (waiting.has(id)) continue
      if (failed.has(id)) await this.#parked(job, await failedReason(redis, queue.toKey(id)))
      else if (active.has(id)) await this.#repair(queue, job)
      else await this.#lost(job)
    }
  }

  /** BullMQ never ends an active job whose data is not JSON: it is given to a worker again and again. */
  async #repair(queue: HostQueue, job: Job): Promise<void> {
    const { id, data } = this.#queued(job)
    try {
      await queue.getJob(id)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      await this.#context.redis.hset(queue.toKey(id), 'data', JSON.stringify(data))
    }
  }

  /** A job whose worker died each time, or that a worker refused. */
  async #parked(job: Job, reason: string | null): Promise<void> {
    if ((await this.#context.run.done([job])).length > 0) return
    this.#settle(failedResult(job, reasonOf(reason)))
  }

  async #lost(job: Job): Promise<void> {
    const { run, settings } = this.#context
    const pending = this.#pending.get(job.id)
    // Its result may have been stored since the last look.
    if (pending === undefined) return
    const [stored] = await run.done([job])
    if (stored !== undefined) {
      const result = await this.#storedResult(job)
      if (result !== null) return this.#settle(result)
      await run.forget(job)
    }
    pending.losses++
    if (pending.losses > mostLosses) {
      return this.#settle(failedResult(job, `the queue lost it ${mostLosses} times`))
    }
    const queue = await this.#queues.of(hostOf(job))
    // An ended or damaged job of this id would keep the new one out.
    await queue.remove(run.queuedId(job)).catch(() => 0)
    await this.#queues.add([this.#queued(job)], settings)
  }

  #settle(result: JobResult): void {
    this.#pending.get(result.id)?.resolve(result)
    this.#pending.delete(result.id)
  }

  #tellOnce(message: string): void {
    if (this.#told.has(message) || this.#told.size > 100) return
    this.#told.add(message)
    this.#context.tell(message)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Not the whole job: its data may be damaged. */
function failedReason(redis: Redis, key: string): Promise<string | null> {
  return redis.hget(key, 'failedReason')
}

/** @param text from the queue. */
function reasonOf(text: string | null): string {
  if (text === null || text === '') return 'its job failed'
  return /stalled more than allowable limit/.test(text)
    ? 'every worker that read it was killed'
    : text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 500)
}
