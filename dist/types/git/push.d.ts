import type { Push, RefUpdate } from '../model/index.ts';
import type { Repository } from './repository.ts';
/** What a push brings that the receiving side has not. */
export interface NewObjects {
    /** Oldest first. */
    readonly commits: readonly string[];
    /** Annotated tags whose messages come with it. */
    readonly tags: readonly string[];
    /** Objects of refs that lead to no commit (a tag of a file or a tree), tags included. */
    readonly others: readonly string[];
    /** Updates whose object is not here. */
    readonly missing: readonly RefUpdate[];
}
/** Asks git for it. A ref that the receiving side had, but that is not here, leaves more to be read, never less. */
export declare function newObjects(repository: Repository, { updates, had, hadRefs }: Push, signal: AbortSignal): Promise<NewObjects>;
