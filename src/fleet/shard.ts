import { createHash } from 'node:crypto'
import { BrleaksError } from '../model/index.ts'

/** One of several parts of a list. */
interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Most parts of a list. */
const mostShards = 100_000

/**
 * Reads `i/n`.
 * @throws BrleaksError `usage`
 */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count && count <= mostShards) return { index, count }
  throw new BrleaksError(
    'usage',
    `option --shard: expected i/n with i from 1 to n, such as 1/4; got "${text}"`,
  )
}

/** True if a repository is in the shard. Depends only on its name, so that every machine divides a list alike. */
export function isInShard(name: string, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(name).digest()
  return hash.readUIntBE(0, 6) % count === index - 1
}
