import { createHash, randomBytes } from 'node:crypto'
import type { Job } from '../fleet/index.ts'
import type { Redis } from './engine.ts'
import { doneKey, runKey, runLifeSeconds } from './names.ts'

/** An audit whose jobs are in the queue. Its record is gone only if it was finished, or if the server lost its data. */
export class QueuedRun {
  /** 16 hexadecimal digits: part of the ids of its jobs, so that a later run of the same list has jobs of its own. */
  readonly id: string
  /** True if the run was begun before, by the same command. */
  readonly isOld: boolean
  readonly #redis: Redis
  readonly #list: string

  private constructor(redis: Redis, list: string, { id, isOld }: { id: string; isOld: boolean }) {
    this.#redis = redis
    this.#list = list
    this.id = id
    this.isOld = isOld
  }

  /**
   * Begins a run, or goes on with the one that the same command began: same repositories, options and place for results.
   */
  static async open(redis: Redis, jobs: readonly Job[], results: string): Promise<QueuedRun> {
    const list = createHash('sha256')
      .update(JSON.stringify([results, ...jobs.map(({ id }) => id).sort()]))
      .digest('hex')
    const id = randomBytes(8).toString('hex')
    const isNew = await redis.set(runKey(list), id, 'EX', runLifeSeconds, 'NX')
    const known = isNew === null ? await redis.get(runKey(list)) : null
    return new QueuedRun(redis, list, { id: known ?? id, isOld: known !== null })
  }

  /** Id of a job in the queue: BullMQ allows no colon, and takes a number for its own. */
  queuedId(job: Job): string {
    return `${this.id}-${job.id}`
  }

  /** Of these jobs, those whose results are stored. */
  async done(jobs: readonly Job[]): Promise<Job[]> {
    if (jobs.length === 0) return []
    const marks = await this.#redis.smismember(
      doneKey(this.id),
      jobs.map(({ id }) => id),
    )
    return jobs.filter((_, index) => marks[index] === 1)
  }

  /** Takes the mark from jobs whose results are gone. */
  async forget(job: Job): Promise<void> {
    await this.#redis.srem(doneKey(this.id), job.id)
  }

  /** Writes the record again. @returns true if it was gone: the server has lost what it held. */
  async renew(): Promise<boolean> {
    const before = await this.#redis.set(runKey(this.#list), this.id, 'EX', runLifeSeconds, 'GET')
    return before === null
  }

  /** Ends the run: the same command begins a new one. */
  async finish(): Promise<void> {
    await this.#redis.unlink(runKey(this.#list), doneKey(this.id))
  }
}

/** Marks a result as stored. */
export async function markDone(redis: Redis, run: string, id: string): Promise<void> {
  await redis.sadd(doneKey(run), id)
  await redis.expire(doneKey(run), runLifeSeconds)
}
