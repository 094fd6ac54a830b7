import type { SkipCode, SkipTally } from '../model/index.ts'

/** Content that a file scan leaves out on purpose. @param names paths worth naming. */
export function skipped(code: SkipCode, count = 1, names: readonly string[] = []): SkipTally {
  const named = names.length === 0 ? {} : { names }
  return { kind: 'tally', outcome: 'skipped', code, count, ...named }
}

/** The codes of what the file reader leaves out, by its words. */
const codes: Readonly<Record<string, SkipCode>> = {
  'compressed files': 'compressed-files',
  devices: 'devices',
  pipes: 'pipes',
  sockets: 'sockets',
  'deleted in the work tree': 'deleted-files',
  'outside the sparse checkout': 'sparse-files',
}

export function leftOut(what: string, reason: string, count = 1): SkipTally {
  return skipped(codes[what] ?? codes[reason] ?? 'unwanted-files', count)
}
