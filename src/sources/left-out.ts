import type { Tally } from '../model/index.ts'

/** What a file scan leaves out on purpose, and says so. */
export function leftOut(
  what: string,
  reason: string,
  count = 1,
  names: readonly string[] = [],
): Tally {
  const named = names.length === 0 ? {} : { names }
  return {
    kind: 'tally',
    outcome: 'skipped',
    unit: 'file',
    count,
    bytes: 0,
    what,
    reason,
    ...named,
  }
}
