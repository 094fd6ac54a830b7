import type { Finding, ScanScope } from '../model/index.ts';
import type { Baseline, BaselineKey } from './baseline.ts';
import type { ImportedPlace } from './imports.ts';
/** What somebody decided about a key. */
export interface Note {
    readonly reason: string;
    readonly owner: string | null;
    readonly expires: string | null;
}
export interface BaselineChange {
    /** What the file says now; null where there is none. */
    readonly before: Baseline | null;
    /** What a scan of `scope` found. */
    readonly findings: readonly Finding[];
    readonly scope: readonly ScanScope[];
    /** New entries by fingerprint. */
    readonly accepted: ReadonlyMap<string, Note>;
    readonly prune: boolean;
    readonly addedBy: string | null;
    /** `YYYY-MM-DD`. */
    readonly today: string;
}
export interface BaselineResult {
    readonly after: Baseline;
    readonly added: readonly BaselineKey[];
    readonly pruned: readonly BaselineKey[];
    /** Keys that stand: not accepted, and known by nothing else. */
    readonly left: readonly Finding[];
}
/** Keys that nothing says are known, or whose entry has expired. */
export declare function newKeys(before: Baseline | null, findings: readonly Finding[], today: string): readonly Finding[];
/**
 * The next baseline. What people wrote stays as it is; an entry that is accepted anew after it expired takes the new
 * note. Without `prune` nothing is taken out.
 */
export declare function updateBaseline(change: BaselineChange): BaselineResult;
/**
 * Finds the key that stands where another scanner saw one: at the same path and line, in the same commit where keys
 * differ. Null where there is none, or where it cannot be told which.
 */
export declare function findImported(place: ImportedPlace, findings: readonly Finding[]): Finding | null;
