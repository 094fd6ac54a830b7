import type { OptionValues } from '../config/index.ts'
import type { Job, JobRunner } from '../fleet/index.ts'
import { BrleaksError } from '../model/index.ts'
import { QueuedJobs, QueuedRun } from '../queue/index.ts'
import { printMessage } from './messages.ts'
import { openQueue, openStore } from './queue-connection.ts'

/** The queue of an audit, in place of processes on this machine. */
interface QueueRunner {
  readonly runner: JobRunner
  /** Ends the run once its report is written: the same command then begins a new one. */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Priorities of BullMQ end here. */
const lastPriority = 2_097_152

/**
 * Adds the jobs to the queue, except those of a run that the same command began before.
 * @throws BrleaksError `usage` or `config`
 */
export async function queueJobs(
  jobs: readonly Job[],
  values: OptionValues,
  { cwd }: { readonly cwd: string },
): Promise<QueueRunner> {
  const priority = values.number('priority')
  if (priority < 1 || priority >= lastPriority) {
    throw new BrleaksError('usage', `option --priority: expected 1 to ${lastPriority - 1}`)
  }
  const redis = await openQueue(values, { patient: false })
  try {
    const results = await openStore(redis, values, cwd)
    const run = await QueuedRun.open(redis, jobs, results.name)
    const queued = new QueuedJobs({
      redis,
      run,
      results,
      settings: { priority, hostRate: values.number('host-rate') || null },
      tell: (message) => void printMessage(message),
    })
    await queued.enqueue(jobs)
    if (run.isOld) await printMessage('going on with the run that the same command began')
    return {
      runner: queued,
      finish: async () => {
        await run.finish()
        await results.drop(run.id)
      },
      close: async () => {
        await queued.close()
        redis.disconnect()
      },
    }
  } catch (error) {
    redis.disconnect()
    throw error
  }
}
