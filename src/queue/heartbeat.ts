import { hostname } from 'node:os'
import type { Redis } from './engine.ts'
import { workersKey } from './names.ts'

/** A worker gives a sign of life this often, and counts as running for so long after one, in ms. */
const beatMs = 5000
const aliveMs = 30_000

/** Gives signs of life until it is closed. */
export class Heartbeat {
  readonly #redis: Redis
  readonly #name: string
  readonly #timer: NodeJS.Timeout

  /** @param pid of this process. */
  constructor(redis: Redis, pid: number) {
    this.#redis = redis
    this.#name = workerName(pid)
    this.#timer = setInterval(() => this.#beat(), beatMs)
    this.#beat()
  }

  #beat(): void {
    const now = Date.now()
    // A lost connection is reported by its own listener.
    this.#redis.zadd(workersKey, now, this.#name).catch(() => {})
    this.#redis.zremrangebyscore(workersKey, '-inf', now - aliveMs).catch(() => {})
  }

  /** @param timeMs for the server to answer. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#redis.zrem(workersKey, this.#name)
  }
}

/** Names of the workers that are running: host and process. */
export async function activeWorkers(redis: Redis): Promise<string[]> {
  return redis.zrangebyscore(workersKey, Date.now() - aliveMs, '+inf')
}

/** True if a worker is running on this machine (or in this container). */
export async function hasLocalWorker(redis: Redis): Promise<boolean> {
  const ours = workerName('')
  return (await activeWorkers(redis)).some((name) => name.startsWith(ours))
}

function workerName(pid: number | string): string {
  return `${hostname()}/${pid}`
}
