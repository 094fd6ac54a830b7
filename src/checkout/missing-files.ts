import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { listWorkTree, openRepository } from '../git/index.ts'

/**
 * How many tracked files a checkout does not have: a sparse one has few, and an earlier step may have taken some away.
 * @throws BrleaksError `not-a-repository`
 */
export async function absentFiles(checkout: string, signal: AbortSignal): Promise<number> {
  const git = await openRepository(checkout, { signal })
  try {
    const { root } = git.layout
    if (root === null) return 0
    let absent = 0
    for await (const entries of listWorkTree({
      git,
      below: '',
      report: () => {},
    })) {
      for (const { path, bytes, otherRepository, tracked } of entries) {
        if (!tracked) return absent
        if (otherRepository) continue
        const whole =
          bytes === null ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes])
        if (!isThere(whole)) absent++
      }
    }
    return absent
  } finally {
    git.close()
  }
}

function isThere(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
