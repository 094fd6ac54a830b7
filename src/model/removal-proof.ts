/** What keeps an object in a repository. `nothing`: git has not deleted it yet. */
export type ObjectHolder = 'ref' | 'stash' | 'reflog' | 'index' | 'nothing' | 'other repository'

/** Every holder, in the order in which keys are best removed. */
export const objectHolders: readonly ObjectHolder[] = [
  'ref',
  'stash',
  'index',
  'reflog',
  'nothing',
  'other repository',
]

/** Whether keys are gone from a repository (`audit --expect-gone`). Its report has only findings of these keys. */
export interface RemovalProof {
  /** Fingerprints, or their beginnings. */
  readonly expected: readonly string[]
  /** By the id of an object that has one of the keys; null if git could not walk the history. */
  readonly holders: ReadonlyMap<string, readonly ObjectHolder[]> | null
}
