import type { Push, Rule } from '../model/index.ts'

/**
 * Checks quickly whether a push may contain a key, before the rest of the program is loaded.
 * @returns false only if there is certainly no key, and everything was read; true if a scan must decide.
 * @throws BrleaksError if the repository cannot be opened or git fails.
 */
export async function pushMayHoldKeys(
  push: Push,
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule[],
): Promise<boolean> {
  if (push.updates.length === 0) return false
  const { searchPush } = await import('./search-push.ts')
  return searchPush(push, repository, environment, rules)
}
