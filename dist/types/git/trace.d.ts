import { type CommitFacts } from './changes.ts';
import type { Repository } from './repository.ts';
/** Where an object came from and where it is still held. */
export interface ObjectTrace {
    readonly paths: readonly Buffer[];
    readonly commit: CommitFacts | null;
    readonly last: CommitFacts | null;
    /** Took it away where no tip holds it; or from HEAD's history, where other tips still do. */
    readonly removed: CommitFacts | null;
    /** False where there were too many refs to ask all of them. */
    readonly refsComplete: boolean;
    readonly atHead: boolean | null;
    readonly refs: readonly string[];
    /** `reflog`, `stash`, `index` or `nothing` for what no ref reaches; null for the rest. */
    readonly unreachable: 'reflog' | 'stash' | 'index' | 'nothing' | null;
}
/**
 * Finds out about objects that hold keys: one pass over history for all of them. Objects that nothing tells of
 * get a trace that says so.
 */
export declare function traceObjects(repository: Repository, oids: readonly string[], signal: AbortSignal): Promise<Map<string, ObjectTrace>>;
/** Who made a commit, and when; null where it cannot be read. */
export declare function commitFacts(repository: Repository, oid: string, signal: AbortSignal): Promise<CommitFacts | null>;
