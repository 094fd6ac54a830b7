import { BrleaksError } from '../model/index.ts'
import { loadRedis, type Redis } from './engine.ts'
import type { QueueAddress } from './queue-address.ts'

/** Time for the first connection, in ms. Later, a lost connection is made again for as long as the run lasts. */
const connectMs = 10_000
/** Time for the server to close its side at the end, in ms: a run that was stopped must not wait for it. */
const disconnectMs = 200
/** Longest wait between two tries to connect again, in ms. */
const longestRetryMs = 5000

export interface ConnectionOptions {
  /**
   * True: commands wait while the server is away, as a worker's do. False: they fail at once, and the caller tries again.
   */
  readonly patient: boolean
  /** Called when the connection is lost, with the reason, and when it is back, with null. */
  readonly onState?: ((reason: string | null) => void) | undefined
  /** Time for the first connection, in ms. Default: 10 seconds. */
  readonly timeMs?: number
}

/**
 * Connects to a Redis or Valkey server.
 * @throws BrleaksError `config` if it cannot be reached or refuses the login.
 */
export async function connect(
  { url, name }: QueueAddress,
  { patient, onState, timeMs = connectMs }: ConnectionOptions,
): Promise<Redis> {
  const { Redis } = await loadRedis()
  let isReady = false
  let fault = 'no answer'
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: timeMs,
    disconnectTimeout: disconnectMs,
    enableOfflineQueue: patient,
    maxRetriesPerRequest: patient ? null : 1,
    retryStrategy: (times) => (isReady ? Math.min(times * 200, longestRetryMs) : null),
  })
  redis.on('error', (error: Error) => {
    fault = faultOf(error)
  })
  // Not emitted if this side closes it.
  redis.on('reconnecting', () => onState?.(fault))
  // The server may accept the connection and then say nothing.
  const limit = setTimeout(() => redis.disconnect(), timeMs)
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    if (error instanceof Error && !/connection is closed/i.test(error.message)) {
      fault = faultOf(error)
    }
    throw new BrleaksError('config', `cannot use the queue at ${name}: ${fault}`)
  } finally {
    clearTimeout(limit)
  }
  isReady = true
  redis.on('ready', () => onState?.(null))
  return redis
}

const knownFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; is Redis or Valkey running?',
  ENOTFOUND: 'the host name could not be resolved',
  EAI_AGAIN: 'the host name could not be resolved',
  ETIMEDOUT: 'no answer',
  ECONNRESET: 'the server closed the connection',
}

/** One line without what the server may quote. */
function faultOf(error: Error & { readonly code?: unknown }): string {
  const known = typeof error.code === 'string' ? knownFaults[error.code] : undefined
  if (known !== undefined) return known
  if (/^(?:WRONGPASS|NOAUTH|ERR AUTH)/.test(error.message)) {
    return 'it refuses the login; set the URL with user and password in the variable BRLEAKS_QUEUE'
  }
  if (/^NOPERM/.test(error.message)) return 'this user may not run a command that is needed'
  return error.message.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200)
}

/**
 * Remarks on a server that may lose the queue: without the append-only file, a crash of Redis loses all of it, and an
 * eviction policy deletes jobs when memory is short.
 */
export async function durabilityNotices(redis: Redis): Promise<readonly string[]> {
  try {
    const [appendOnly, policy] = await Promise.all([
      setting(redis, 'appendonly'),
      setting(redis, 'maxmemory-policy'),
    ])
    return [
      ...(appendOnly === 'yes'
        ? []
        : ['the queue is lost if Redis crashes: set "appendonly yes" in its configuration']),
      ...(policy === 'noeviction'
        ? []
        : [
            'Redis may delete jobs when its memory is full: set "maxmemory-policy noeviction" in its configuration',
          ]),
    ]
  } catch {
    return [
      'could not check whether Redis keeps the queue through a crash (CONFIG GET is not allowed); it needs "appendonly yes" and "maxmemory-policy noeviction"',
    ]
  }
}

async function setting(redis: Redis, name: string): Promise<string | undefined> {
  const answer: unknown = await redis.config('GET', name)
  const value: unknown = Array.isArray(answer) ? answer[1] : undefined
  return typeof value === 'string' ? value : undefined
}
