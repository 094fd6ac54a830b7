import { type Job, parseAddress } from '../fleet/index.ts'
import { BrleaksError } from '../model/index.ts'
import { type EngineQueue, loadQueues, type Redis } from './engine.ts'
import type { JobData } from './job-data.ts'
import { hostLifeMs, hostsKey, localHost, queueName, queuePrefix } from './names.ts'

/** Hosts that a worker follows: each costs a connection. */
export const mostHosts = 500
/** Jobs that one command adds to a queue. */
const batch = 500
/** A job's data is an address and a few options. */
const largestData = 64 * 1024
/** Queued jobs that are done or have failed are deleted after this time, in seconds. */
const endedLifeSeconds = 7 * 24 * 3600
/** Tries of one repository, and the wait before the second, in ms; it doubles. */
const tries = 3
const backOffMs = 5000

export interface QueueSettings {
  /** 1 is first. */
  readonly priority: number
  /** Most repositories of one host begun in a minute, by all workers; null for no limit. */
  readonly hostRate: number | null
}

export type HostQueue = EngineQueue<JobData>

/** The queues of all hosts, one each, so that every host has a rate of its own. */
export class HostQueues {
  readonly #redis: Redis
  readonly #queues = new Map<string, HostQueue>()

  constructor(redis: Redis) {
    this.#redis = redis
  }

  /**
   * Adds jobs. A job that is in its queue already stays as it is.
   * @throws BrleaksError `usage` if workers would not follow all hosts.
   */
  async add(jobs: readonly QueuedJob[], { priority, hostRate }: QueueSettings): Promise<void> {
    const hosts = byHost(jobs, ({ data }) => data.job)
    if (hosts.size > mostHosts) throw tooManyHosts(hosts.size)
    for (const [host, ofHost] of hosts) {
      const queue = await this.of(host)
      if (hostRate === null) await queue.removeGlobalRateLimit()
      else await queue.setGlobalRateLimit(hostRate, 60_000)
      for (let start = 0; start < ofHost.length; start += batch) {
        await queue.addBulk(
          ofHost.slice(start, start + batch).map(({ id, data }) => ({
            name: 'repository',
            data,
            opts: {
              jobId: id,
              priority,
              attempts: tries,
              backoff: { type: 'exponential', delay: backOffMs },
              removeOnComplete: { age: endedLifeSeconds },
              removeOnFail: { age: endedLifeSeconds },
              sizeLimit: largestData,
            },
          })),
        )
      }
      await this.#redis.zadd(hostsKey, Date.now(), host)
    }
  }

  async of(host: string): Promise<HostQueue> {
    const known = this.#queues.get(host)
    if (known !== undefined) return known
    const { Queue } = await loadQueues()
    const queue = new Queue<JobData>(queueName(host), {
      connection: this.#redis,
      prefix: queuePrefix,
    })
    // The connection has a listener that reports the loss; without one here, Node would end the process.
    queue.on('error', () => {})
    this.#queues.set(host, queue)
    return queue
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close().catch(() => {})))
  }
}

export interface QueuedJob {
  /** In the queue. */
  readonly id: string
  readonly data: JobData
}

/** Groups jobs, or what holds them, by the host of their repository. */
export function byHost<Item>(
  items: readonly Item[],
  jobOf: (item: Item) => Job,
): ReadonlyMap<string, readonly Item[]> {
  const hosts = new Map<string, Item[]>()
  for (const item of items) {
    const host = hostOf(jobOf(item))
    const known = hosts.get(host)
    if (known === undefined) hosts.set(host, [item])
    else known.push(item)
  }
  return hosts
}

/** The host that a job's repository is on. */
export function hostOf({ repository: { address } }: Job): string {
  return parseAddress(address, { cwd: '/', http: true }).host ?? localHost
}

/** Hosts that have had jobs lately, the latest first. */
export async function activeHosts(redis: Redis): Promise<string[]> {
  const since = Date.now() - hostLifeMs
  return redis.zrevrangebyscore(hostsKey, '+inf', since, 'LIMIT', 0, mostHosts)
}

function tooManyHosts(count: number): BrleaksError {
  return new BrleaksError(
    'usage',
    `the repositories are on ${count} hosts, and a queue takes ${mostHosts} in one run: split the list`,
  )
}
