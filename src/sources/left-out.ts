import type { SkipCode, SkipTally } from '../model/index.ts'

/** Content that a file scan leaves out on purpose. @param names paths worth naming. */
export function skipped(code: SkipCode, count = 1, names: readonly string[] = []): SkipTally {
  const named = names.length === 0 ? {} : { names }
  return { kind: 'tally', outcome: 'skipped', code, count, ...named }
}
