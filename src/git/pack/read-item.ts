import type { OutcomeOf } from '../../model/index.ts'

/** Results of reading a share of the objects: those that contain a needle or were not read, and a count of the others. */
export type ReadItem =
  | OutcomeOf<'object' | 'deferred' | 'missing' | 'unreadable'>
  | SearchedCount
  /** This thread could not reserve its memory, and has taken nothing. */
  | { readonly kind: 'no-memory' }

/** Objects that were searched, with or without a needle. */
export interface SearchedCount {
  readonly kind: 'searched'
  readonly objects: number
  /** Those of them that are commits. */
  readonly commits: number
  /** Inflated bytes; of a delta, those of the delta. */
  readonly bytes: number
}
