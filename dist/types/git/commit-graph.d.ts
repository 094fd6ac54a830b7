import type { Repository } from './repository.ts';
/** The commits that refs and reflogs reach, and how they follow each other. */
export declare class CommitGraph {
    #private;
    /** Ids, no commit before one that comes after it in history; the newest first. */
    readonly order: readonly string[];
    /** Those with several parents, in the same order. */
    readonly merges: readonly string[];
    /** @param lines of `rev-list --parents`: a commit and its parents. */
    constructor(lines: readonly string[]);
    static load(repository: Repository, signal: AbortSignal): Promise<CommitGraph>;
    /** Tells of a commit whether it is one of these or comes after one of them; null for one that is not known. */
    following(commits: Iterable<string>): (oid: string) => boolean | null;
}
