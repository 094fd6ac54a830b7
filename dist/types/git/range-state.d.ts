import { type BorrowedRepository } from './borrow.ts';
/** What is here of a range. */
export interface RangeState {
    readonly commits: number;
    /** True where a commit of the range is one at which history was cut off: its parents are not here. */
    readonly cut: boolean;
    /** True where more history might show that some of these commits belong to a base. */
    readonly unsure: boolean;
}
/**
 * Counts the commits that `head` has and no base has, and tells whether they are all here.
 * @param expected how many there should be, if that is known.
 */
export declare function rangeState(repository: BorrowedRepository, head: string, bases: readonly string[], expected: number | null): Promise<RangeState>;
/** The commit that a revision names, or null where it is not here. */
export declare function commitOf(repository: BorrowedRepository, revision: string): Promise<string | null>;
/** Parents as the commit itself names them, whether or not they are here. */
export declare function parentsOf(repository: BorrowedRepository, commit: string): Promise<readonly string[]>;
/** Those of the paths that a commit of the range changed. */
export declare function changedIn(repository: BorrowedRepository, head: string, bases: readonly string[], paths: readonly string[]): Promise<readonly string[]>;
