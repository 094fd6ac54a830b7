import type { Repository } from './repository.ts';
/** Revision arguments for rev-list, and tags that ranges end at. */
export interface ResolvedRanges {
    /** One list for each range: what one leaves out must not be left out of another. */
    readonly revisions: readonly (readonly string[])[];
    /** Annotated tags that were named: their messages belong to what a range brings. */
    readonly tags: readonly string[];
}
/**
 * Turns `A..B`, `A...B`, single commits and a date into revision arguments.
 * @throws BrleaksError `bad-revision` for a revision that names no commit here, `usage` for a date nobody understands.
 */
export declare function resolveRanges(repository: Repository, ranges: readonly string[], since: string | null): Promise<ResolvedRanges>;
