import type { CommitGraph } from './commit-graph.ts';
import type { Ref } from './refs.ts';
import type { Repository } from './repository.ts';
export interface Standing {
    readonly atHead: boolean | null;
    /** Refs whose tip holds the object at one of its paths. */
    readonly refs: readonly string[];
    /** False where not all refs could be asked. */
    readonly complete: boolean;
}
interface TracedObject {
    readonly oid: string;
    /** Where it was ever seen. */
    readonly paths: readonly Buffer[];
    /** Commits that bring it. */
    readonly bringing: ReadonlySet<string>;
}
/**
 * Tells which tips hold objects at the paths they were ever seen at: one `cat-file --batch-check` for all. Only tips
 * that come after a commit which brought an object can hold it.
 */
export declare function standings(repository: Repository, asked: {
    readonly refs: readonly Ref[];
    readonly graph: CommitGraph;
    readonly objects: readonly TracedObject[];
}, signal: AbortSignal): Promise<ReadonlyMap<string, Standing>>;
export {};
