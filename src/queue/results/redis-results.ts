import type { Redis } from '../engine.ts'
import { resultsKey, runLifeSeconds } from '../names.ts'
import { parseResult, type ResultStore } from './store.ts'

/** Results next to the queue. They take the memory of the server: 5 to 10 KB each for ordinary repositories. */
export function redisResults(redis: Redis): ResultStore {
  return {
    name: 'redis',
    put: async (run, result) => {
      const key = resultsKey(run)
      await redis.hset(key, result.id, JSON.stringify(result))
      await redis.expire(key, runLifeSeconds)
    },
    get: async (run, id) => {
      const text = await redis.hget(resultsKey(run), id)
      return text === null ? null : parseResult(text, id)
    },
    drop: async (run) => {
      await redis.unlink(resultsKey(run))
    },
  }
}
