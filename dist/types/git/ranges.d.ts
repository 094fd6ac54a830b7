import type { Repository } from './repository.ts';
/** Revision arguments for rev-list, and tags that ranges end at. */
export interface ResolvedRanges {
    /** One list for each range: what one leaves out must not be left out of another. */
    readonly revisions: readonly (readonly string[])[];
    /** Annotated tags that were named: their messages belong to what a range brings. */
    readonly tags: readonly string[];
    /** Ranges that name no commit here, with the reason. */
    readonly failed: readonly {
        readonly what: string;
        readonly reason: string;
    }[];
}
/**
 * Turns `A..B`, `A...B`, `B ^A ^C`, single commits and a date into revision arguments. A zero id on the left stands for
 * nothing, as in the hooks of git: `000…0..B` is all that B has. A range that names no commit here is told of, and the
 * others are read.
 * @throws BrleaksError `usage` for an option in place of a range, and for a date nobody understands.
 */
export declare function resolveRanges(repository: Repository, ranges: readonly string[], since: string | null): Promise<ResolvedRanges>;
/**
 * The id of a commit.
 * @throws BrleaksError `bad-revision` for a name of no commit here.
 */
export declare function resolveCommit(repository: Repository, revision: string): Promise<string>;
