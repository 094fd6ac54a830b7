import { existsSync } from 'node:fs'
import {
  type CommitRecords,
  isSwept,
  SweepFault,
  type SweepTask,
  type SweptShare,
  sweepHere,
} from '../git/index.ts'
import { threadsFor, workerFile } from './threads.ts'
import { WorkerPool } from './worker-pool.ts'
import { type SweepResult, workerProtocol } from './worker-protocol.ts'

interface SharedSweep {
  readonly task: SweepTask
  /** Number of threads; null: decides itself. */
  readonly jobs: number | null
  /** Most threads, if `jobs` is null. */
  readonly cores: number
  readonly signal: AbortSignal
  /** Called once with the commits of all threads, as soon as they are there. */
  onCommits(commits: readonly CommitRecords[]): void
}

/**
 * Reads all trees and commits of a task, on several threads if that is worth it.
 * @throws SweepFault if only git can read some of them.
 */
export async function sweepShared(sweep: SharedSweep): Promise<SweptShare[]> {
  const { task, jobs, cores, signal } = sweep
  const threads = threadsFor(task.plan.objects, jobs, cores)
  const worker = new URL(workerFile, import.meta.url)
  const commits = new SharedCommits(threads, sweep)
  const shares =
    threads > 1 && existsSync(worker)
      ? await sweepInThreads(task, threads, worker, signal, commits)
      : []
  signal.throwIfAborted()
  // Reads what no thread took: everything if no thread could be started.
  if (!isSwept(task)) {
    const own = await sweepHere(task, signal, (records) => commits.add(records))
    for (const share of own) shares.push(share)
  }
  commits.end()
  return shares
}

/** Passes commits on once every thread has read its share of them, or the sweep has ended. */
class SharedCommits {
  readonly #threads: number
  readonly #sweep: SharedSweep
  readonly #records: CommitRecords[] = []
  #isPassedOn = false

  constructor(threads: number, sweep: SharedSweep) {
    this.#threads = threads
    this.#sweep = sweep
  }

  /** @param records of one thread. */
  add(records: readonly CommitRecords[]): void {
    for (const commits of records) this.#records.push(commits)
    // A thread that did not start may have left commits: then the end is awaited.
    if (this.#records.length === this.#threads) this.end()
  }

  end(): void {
    if (this.#isPassedOn) return
    this.#isPassedOn = true
    this.#sweep.onCommits(this.#records)
  }
}

async function sweepInThreads(
  task: SweepTask,
  threads: number,
  file: URL,
  signal: AbortSignal,
  commits: SharedCommits,
): Promise<SweptShare[]> {
  const { Worker } = await import('node:worker_threads')
  if (signal.aborted) return []
  const pool = new WorkerPool<SweepResult>({ kind: 'sweep', task }, workerProtocol)
  const stop = () => void pool.terminate()
  signal.addEventListener('abort', stop)
  const shares: SweptShare[] = []
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file))
    for (let result = await pool.next(); result !== null; result = await pool.next()) {
      if (result.kind === 'commits') {
        commits.add([result.commits])
        continue
      }
      if (result.share === null) throw new SweepFault('a thread met an object that it cannot read')
      shares.push(result.share)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.terminate()
  }
  if (pool.faults.length > 0) throw new SweepFault('a thread ended early')
  return shares
}
