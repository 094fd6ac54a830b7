import { type CommitFacts } from './changes.ts';
import type { Repository } from './repository.ts';
/** What history says of an object. */
export interface Gathered {
    paths: Buffer[];
    /** The oldest commit that brings it. */
    first: CommitFacts | null;
    /** The newest commit that brings it or takes it away. */
    last: CommitFacts | null;
    /** Commits that take it away, the newest first. */
    removals: CommitFacts[];
    bringing: Set<string>;
}
export declare function nothingGathered(): Gathered;
/** Commits to look at, the newest first, and those among them that have several parents. */
export interface Commits {
    readonly all: readonly string[];
    readonly merges: readonly string[];
}
/**
 * Notes every commit that brings or removes one of the objects. Commits with one parent are compared in full. To compare
 * merges with each of their parents takes five times as long as all others together (docs/history.md), so it is done
 * at the paths that are known by then; merges are asked in full only for what they alone can have brought.
 */
export declare function gather(repository: Repository, { all, merges }: Commits, gathered: Map<string, Gathered>, signal: AbortSignal): Promise<void>;
