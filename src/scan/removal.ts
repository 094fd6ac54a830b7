import { recogniseKey } from '../detect/index.ts'
import { type Git, holdersOf, openRepository, requireLayout, workTreesOf } from '../git/index.ts'
import { BrleaksError, type ObjectHolder, type Rule } from '../model/index.ts'
import { linesOf } from './lines.ts'
import { redactText } from './redact-text.ts'

/** Bytes; far longer than any key. */
const longestLine = 4096

/**
 * Reads keys, one per line.
 * @returns their fingerprints.
 * @throws BrleaksError `usage` for a line that is not a key, by its number, and if there are none.
 */
export async function fingerprintsOf(
  input: AsyncIterable<Uint8Array>,
  rules: readonly Rule[],
): Promise<string[]> {
  const fingerprints: string[] = []
  for await (const { text, number } of linesOf(input, longestLine)) {
    const trimmed = text?.trim()
    if (trimmed === '') continue
    const key = recogniseKey(trimmed ?? '', rules)
    if (key === null) {
      throw new BrleaksError(
        'usage',
        `--expect-gone: line ${number} of standard input is not a key`,
      )
    }
    if (redactText(trimmed ?? '', rules) === trimmed) {
      throw new BrleaksError(
        'usage',
        `--expect-gone: a scan does not report the key in line ${number} of standard input, so its absence would prove nothing`,
      )
    }
    fingerprints.push(key.secret.fingerprint(key.rule.id))
  }
  if (fingerprints.length > 0) return fingerprints
  throw new BrleaksError('usage', '--expect-gone -: no keys on standard input; pass one per line')
}

/**
 * The folders of every work tree of a repository that are here, and those that are not.
 * @throws BrleaksError `not-a-repository`, `not-found`
 */
export function workTreesAt(repository: string) {
  return workTreesOf(requireLayout(repository))
}

/** Why git keeps objects, by id; null if git cannot walk the history, or the scan was stopped. */
export async function objectHoldersIn(
  repository: string,
  oids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly ObjectHolder[]> | null> {
  if (oids.size === 0) return new Map()
  let git: Git | null = null
  try {
    git = await openRepository(repository, { signal })
    return await holdersOf(git, oids)
  } catch (error) {
    if (error instanceof BrleaksError) return null
    throw error
  } finally {
    git?.close()
  }
}
