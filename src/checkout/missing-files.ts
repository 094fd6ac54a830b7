import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { listWorkTree } from '../git/index.ts'
import type { Checkout } from './open-checkout.ts'

/** Counts the tracked files that a checkout does not have: it is sparse, or an earlier step removed them. */
export async function countMissingFiles({ git }: Checkout): Promise<number> {
  const { root } = git.layout
  if (root === null) return 0
  let missing = 0
  for await (const entries of listWorkTree({ git, below: '', report: () => {} })) {
    for (const { path, bytes, otherRepository, tracked } of entries) {
      // Tracked files come first.
      if (!tracked) return missing
      if (otherRepository) continue
      const whole =
        bytes === null ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes])
      if (!exists(whole)) missing++
    }
  }
  return missing
}

function exists(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
