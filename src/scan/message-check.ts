import type { Rule } from '../model/index.ts'
import { messageChunk } from '../sources/index.ts'
import { indexMayConfigure } from './index-check.ts'
import { quickSearcher } from './quick-searcher.ts'

/**
 * Checks quickly whether the message of a commit may contain a key, before the rest of the program is loaded.
 * @returns false only if there is certainly no key; true if a scan must decide.
 */
export async function messageMayHoldKeys(
  message: Buffer,
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule[],
): Promise<boolean> {
  if (indexMayConfigure(repository, environment)) return true
  const searcher = await quickSearcher(rules)
  if (!searcher.holds(message)) return false
  const { holdKeys } = await import('./suspect-check.ts')
  return holdKeys([messageChunk(message)], rules)
}
