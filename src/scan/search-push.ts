import { openRepository } from '../git/index.ts'
import {
  type Chunk,
  ContainerAllowance,
  defaultContainerLimits,
  type Needles,
  type Push,
  type Rule,
} from '../model/index.ts'
import { pushSource } from '../sources/index.ts'
import { savedTables } from './saved-tables.ts'

/** A larger push is read once, by the whole program. */
const most = { commits: 200, objects: 5000, suspectBytes: 8 * 1024 * 1024 }

/** `pushMayHoldKeys` of a push of anything: a separate bundle, because it needs much of what reads repositories. */
export async function searchPush(
  push: Push,
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule[],
): Promise<boolean> {
  const git = await openRepository(repository, { hook: environment, seldomGit: true })
  try {
    const source = pushSource(git, 'push', push, most.commits)
    const request = {
      needles: await needlesOf(rules),
      allowance: new ContainerAllowance(defaultContainerLimits),
      signal: git.signal,
    }
    const suspects: Chunk[] = []
    let bytes = 0
    let objects = 0
    for await (const item of source.items(request)) {
      // A container, or something that was not read.
      if (item.kind !== 'chunk' && item.kind !== 'tally') return true
      if (item.kind === 'tally') objects += item.count
      else {
        bytes += item.bytes.length
        // The bytes of a chunk are valid only until the next one.
        suspects.push({ ...item, bytes: Buffer.from(item.bytes) })
      }
      if (objects > most.objects || bytes > most.suspectBytes) return true
    }
    if (suspects.length === 0) return false
    const { holdKeys } = await import('./suspect-check.ts')
    return holdKeys(suspects, rules)
  } finally {
    git.close()
  }
}

async function needlesOf(rules: readonly Rule[]): Promise<Needles> {
  const tables = savedTables(rules)
  // With tables the patterns are not needed.
  if (tables !== null) return { tables, patterns: [] }
  const { needlesFor } = await import('./suspect-check.ts')
  return needlesFor(rules)
}
