import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BrleaksError } from '../../model/index.ts'
import type { Redis } from '../engine.ts'
import { bucketResults } from './bucket-results.ts'
import { folderResults } from './folder-results.ts'
import { redisResults } from './redis-results.ts'
import type { ResultStore } from './store.ts'

export type { ResultStore } from './store.ts'

interface StoreContext {
  readonly redis: Redis
  /** Absolute folder that paths are relative to. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Opens the place for results.
 * @param place undefined for Redis, `s3://BUCKET/PREFIX`, or a folder as path or `file:` URL.
 * @throws BrleaksError `usage` for anything else.
 */
export async function openResults(
  place: string | undefined,
  { redis, cwd, environment }: StoreContext,
): Promise<ResultStore> {
  if (place === undefined) return redisResults(redis)
  if (place.startsWith('s3://')) return bucketResults(readBucket(place), environment)
  if (place.startsWith('file://')) return folderResults(folderOf(place))
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place)) throw refusal(place)
  return folderResults(resolve(cwd, place))
}

function readBucket(place: string): Parameters<typeof bucketResults>[0] {
  const [, name, prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(place) ?? []
  if (name === undefined) throw refusal(place)
  return { name, prefix: prefix.replace(/^\/+|\/+$/g, '') }
}

function folderOf(place: string): string {
  try {
    return fileURLToPath(place)
  } catch {
    throw refusal(place)
  }
}

function refusal(place: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `option --results: expected a folder, file:///FOLDER or s3://BUCKET/PREFIX; got "${place}"`,
  )
}
