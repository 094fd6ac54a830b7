export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree'

/** A complete object of a repository. */
export interface RepositoryObject {
  /** Object id, 40 or 64 hex digits. */
  readonly oid: string
  readonly type: ObjectType
  readonly bytes: Buffer
}

/** The outcome of asking one reader (packs, loose files, git) for one object. Every reader returns some of these. */
export type ObjectOutcome =
  | ({ readonly kind: 'object' } & RepositoryObject)
  /** Too large to be held in memory: it must be streamed. */
  | {
      readonly kind: 'large'
      readonly oid: string
      readonly type: ObjectType
      /** Bytes. */
      readonly size: number
    }
  /** Must be read with git. `searched` if it was already counted as searched. */
  | { readonly kind: 'deferred'; readonly oid: string; readonly searched?: true | undefined }
  /** Not found by this reader. Another may have it, or it was pruned with the unreachable objects that refer to it. */
  | { readonly kind: 'missing'; readonly oid: string }
  /** No reader can read it. */
  | { readonly kind: 'unreadable'; readonly oid: string; readonly reason: UnreadableReason }

/**
 * `damaged`: missing or corrupt; git does not distinguish them. `loop`: deltas that are each other's base. `expansion`: deltas that
 * expand to far more than git packs.
 */
export type UnreadableReason = 'damaged' | 'loop' | 'expansion'

/** The outcomes of some kinds. */
export type OutcomeOf<Kind extends ObjectOutcome['kind']> = Extract<
  ObjectOutcome,
  { readonly kind: Kind }
>

/** An object that was not read, or not yet. */
export type UnreadObject = OutcomeOf<'deferred' | 'missing' | 'unreadable'>

export function isUnread(item: { readonly kind: string }): item is UnreadObject {
  return item.kind === 'deferred' || item.kind === 'missing' || item.kind === 'unreadable'
}
