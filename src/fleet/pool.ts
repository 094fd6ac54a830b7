import { availableParallelism } from 'node:os'
import type { Progress } from '../model/index.ts'
import { JobChild, type JobEnd, type JobProgram } from './child-process.ts'
import { failedResult, type Job, type JobResult } from './job.ts'
import { VerdictCache } from './verdicts.ts'

/** Memory that a scan of an ordinary repository needs, in bytes. */
const usualBytes = 512 * 1024 * 1024
/** Share of the memory that is free at the start, for all children together. */
const memoryShare = 0.7
/** A child is replaced after so many jobs, so that nothing can pile up in it. */
const jobsPerChild = 200

/** How many repositories are read at a time, and with how much memory. */
interface PoolSize {
  readonly children: number
  /** For all children together, in bytes. */
  readonly memoryBytes: number
  readonly cores: number
}

/**
 * Decides the size of a pool.
 * @param wanted repositories at a time, and memory in bytes; undefined: decided from the machine.
 */
export function poolSize(wanted: {
  readonly children?: number | undefined
  readonly memoryBytes?: number | undefined
}): PoolSize {
  const cores = availableParallelism()
  const memoryBytes = wanted.memoryBytes ?? Math.floor(process.availableMemory() * memoryShare)
  const fitting = Math.max(1, Math.min(cores, Math.floor(memoryBytes / usualBytes)))
  return { children: wanted.children ?? fitting, memoryBytes, cores }
}

interface PoolRun {
  /** Stops the job: its result then has what was read until then. */
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Runs jobs, some of them at a time: `JobPool`, or another engine. */
export interface JobRunner {
  /** Most jobs at a time. */
  readonly children: number
  /** Does not throw. */
  run(job: Job, options: PoolRun): Promise<JobResult>
}

/** Processes that run jobs, a limited number at a time. A process that dies fails only its own job. */
export class JobPool implements JobRunner {
  readonly #program: JobProgram
  readonly #size: PoolSize
  readonly #children = new Set<JobChild>()
  readonly #idle: { child: JobChild; jobs: number }[] = []
  readonly #waiting: (() => void)[] = []
  readonly #verdicts = new VerdictCache()
  readonly #endAll = () => {
    for (const child of this.#children) child.endNow()
  }
  #running = 0
  /** Jobs that need the memory of all run after each other. */
  #alone: Promise<unknown> = Promise.resolve()

  constructor(program: JobProgram, size: PoolSize) {
    this.#program = program
    this.#size = size
    process.once('exit', this.#endAll)
  }

  get children(): number {
    return this.#size.children
  }

  /**
   * Runs a job once a process is free. A job that runs out of memory is tried once more, without others beside it and with
   * the memory of all. Does not throw.
   */
  async run(job: Job, options: PoolRun): Promise<JobResult> {
    const { children } = this.#size
    const first = await this.#inSlot(() => this.#attempt(job, options))
    if (first.kind === 'result') return first.result
    if (!first.outOfMemory || children === 1 || options.signal.aborted) {
      return failedResult(job, first.reason)
    }
    const second = await this.#byItself(() => this.#attemptAlone(job, options))
    const result = second.kind === 'result' ? second.result : failedResult(job, second.reason)
    return { ...result, attempts: 2 }
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    await Promise.all([...this.#children].map((child) => child.end()))
    process.off('exit', this.#endAll)
  }

  async #attempt(job: Job, options: PoolRun): Promise<JobEnd> {
    const used = this.#idle.pop() ?? { child: await this.#start(this.#shareBytes), jobs: 0 }
    const { child } = used
    const end = await this.#runIn(child, job, options)
    used.jobs++
    const isReusable = used.jobs < jobsPerChild && child.rssBytes < this.#shareBytes / 2
    if (isReusable && !child.isEnded) this.#idle.push(used)
    else this.#retire(child)
    return end
  }

  async #attemptAlone(job: Job, options: PoolRun): Promise<JobEnd> {
    for (const { child } of this.#idle.splice(0)) this.#retire(child)
    const child = await this.#start(this.#size.memoryBytes)
    const end = await this.#runIn(child, job, options)
    this.#retire(child)
    return end
  }

  #runIn(child: JobChild, job: Job, { signal, onProgress }: PoolRun): Promise<JobEnd> {
    return child.run(job, {
      threads: this.#threads(),
      signal,
      onProgress: onProgress ?? (() => {}),
    })
  }

  get #shareBytes(): number {
    return Math.floor(this.#size.memoryBytes / this.#size.children)
  }

  async #start(memoryBytes: number): Promise<JobChild> {
    const child = await JobChild.start({
      program: this.#program,
      memoryBytes,
      verdicts: this.#verdicts,
    })
    this.#children.add(child)
    return child
  }

  #retire(child: JobChild): void {
    void child.end().then(() => this.#children.delete(child))
  }

  /** Threads for a job that starts now: all cores are used, also by the last few jobs. */
  #threads(): number {
    const active = Math.min(this.#size.children, this.#running + this.#waiting.length)
    return Math.max(1, Math.floor(this.#size.cores / Math.max(1, active)))
  }

  /** Waits until fewer jobs run than there may be. */
  async #inSlot<Result>(action: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#size.children) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#running++
    try {
      return await action()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#running--
      else next()
    }
  }

  /** Takes every slot, so that nothing else runs meanwhile. */
  #byItself<Result>(action: () => Promise<Result>): Promise<Result> {
    const turn = this.#alone.then(() => this.#inAllSlots(this.#size.children, action))
    this.#alone = turn.catch(() => {})
    return turn
  }

  #inAllSlots<Result>(slots: number, action: () => Promise<Result>): Promise<Result> {
    return slots === 0 ? action() : this.#inSlot(() => this.#inAllSlots(slots - 1, action))
  }
}
