import { existsSync } from 'node:fs'
import { isSwept, SweepFault, type SweepTask, type SweptShare, sweepHere } from '../git/index.ts'
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
}

/**
 * Reads all trees and commits of a task, on several threads if that is worth it.
 * @throws SweepFault if only git can read some of them.
 */
export async function sweepShared({
  task,
  jobs,
  cores,
  signal,
}: SharedSweep): Promise<SweptShare[]> {
  const threads = threadsFor(task.plan.objects, jobs, cores)
  const worker = new URL(workerFile, import.meta.url)
  const shares =
    threads > 1 && existsSync(worker) ? await sweepInThreads(task, threads, worker, signal) : []
  signal.throwIfAborted()
  // Reads what no thread took: everything if no thread could be started.
  if (!isSwept(task)) for (const share of await sweepHere(task, signal)) shares.push(share)
  return shares
}

async function sweepInThreads(
  task: SweepTask,
  threads: number,
  file: URL,
  signal: AbortSignal,
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
