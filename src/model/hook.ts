/** Hooks that brleaks can run in (githooks(5)). */
export const hookNames = [
  'pre-commit',
  'pre-merge-commit',
  'commit-msg',
  'pre-push',
  'pre-receive',
] as const
export type HookName = (typeof hookNames)[number]

/** A ref of a push, and the object that it will point to on the receiving side. */
export interface RefUpdate {
  /** Full name, such as `refs/heads/main`. */
  readonly ref: string
  /** Object id (40 or 64 hex digits), or a revision that names one. */
  readonly to: string
}

/** The refs of a push, and what the receiving side is known to have. */
export interface Push {
  readonly updates: readonly RefUpdate[]
  /** Object ids that the receiving side has. Ids that are missing here are ignored. */
  readonly had: readonly string[]
  /** Refs here whose history it has: those of one remote, every ref (on the receiving side itself), or none. */
  readonly hadRefs: 'all' | 'none' | { readonly remote: string }
}
