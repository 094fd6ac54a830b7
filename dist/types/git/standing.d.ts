import type { Ref } from './refs.ts';
import type { Repository } from './repository.ts';
export interface Standing {
    readonly atHead: boolean | null;
    /** Refs whose tip holds the object at one of its paths. */
    readonly refs: readonly string[];
    /** False where not all refs could be asked. */
    readonly complete: boolean;
}
/** Tells which tips hold objects at the paths they were ever seen at: one `cat-file --batch-check` for all. */
export declare function standings(repository: Repository, refs: readonly Ref[], objects: readonly {
    readonly oid: string;
    readonly paths: readonly Buffer[];
}[], signal: AbortSignal): Promise<ReadonlyMap<string, Standing>>;
