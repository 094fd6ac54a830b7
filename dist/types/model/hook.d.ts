/** Hooks that brleaks can stand in for (githooks(5)). */
export declare const hookNames: readonly ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'];
export type HookName = (typeof hookNames)[number];
/** A ref as it is to become on the receiving side, and the object it is to point to. */
export interface RefUpdate {
    /** Full name, such as `refs/heads/main`. */
    readonly ref: string;
    /** Object id (40 or 64 hex digits), or a revision that names one. */
    readonly to: string;
}
/** What a push brings, and what tells which of it the receiving side has already. */
export interface Push {
    readonly updates: readonly RefUpdate[];
    /** Object ids that the receiving side names as its own; those that are not here tell nothing. */
    readonly had: readonly string[];
    /** Refs here whose history it has: those of one remote, every ref (on the receiving side itself), or none. */
    readonly hadRefs: 'all' | 'none' | {
        readonly remote: string;
    };
}
