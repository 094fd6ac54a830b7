import type { ObjectType } from '../cat-file.ts'

/** Outcome of reading objects. */
export type ReadItem =
  /** An object that holds a needle, whole. */
  | {
      readonly kind: 'object'
      readonly oid: string
      readonly type: ObjectType
      readonly bytes: Buffer
    }
  /** Objects that were searched: all of them, with or without a needle. Bytes as they stand in the store, inflated. */
  | {
      readonly kind: 'searched'
      readonly objects: number
      readonly commits: number
      readonly bytes: number
    }
  /** An object that must be read through git. `searched` where it was counted among those that were searched. */
  | { readonly kind: 'fallback'; readonly oid: string; readonly searched?: true }
  /** An object that must not be given to git either, and why. */
  | { readonly kind: 'unreadable'; readonly oid: string; readonly reason: UnreadableReason }
  /** An object that another one refers to and that is not here. It may have been pruned rightly: git is asked. */
  | { readonly kind: 'absent'; readonly oid: string }
  /** This thread has no memory to read with, and has taken nothing. */
  | { readonly kind: 'no-memory' }

/** `loop`: deltas that are each other's base. `expansion`: deltas that make far more of a pack than packs hold. */
export type UnreadableReason = 'loop' | 'expansion'
