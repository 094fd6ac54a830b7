import { type CommitFacts, type Repository } from '../git/index.ts';
import type { Item, Needle, Tracer } from '../model/index.ts';
/** What the commits of ranges bring, and who brought it. */
export interface RangeSource {
    items(needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
    readonly tracer: Tracer;
}
/**
 * Everything that commits of the ranges bring: content that none of their parents has (so what was made in a merge is
 * read, and what a later commit took away again), their messages and people, and names of files.
 * @throws BrleaksError `usage`
 */
export declare function rangeSource(repository: Repository, ranges: readonly string[], since: string | null): Promise<RangeSource>;
/** Content that commits brought: its object, the first commit that has it, and its paths there. */
export type Brought = Map<string, {
    commit: CommitFacts;
    paths: Buffer[];
}>;
/** Notes what commits bring in `brought`, and gives the names of files; the content is read afterwards. */
export declare function changedItems(repository: Repository, commits: readonly string[], brought: Brought, needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
export declare function submoduleTally(count: number): Item;
/** A tag may point to a tag. */
export declare function wholeTags(repository: Repository, tags: readonly string[], signal: AbortSignal): Promise<string[]>;
