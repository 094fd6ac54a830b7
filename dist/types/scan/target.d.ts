import type { Detector } from '../detect/index.ts';
import type { Detection, Item, Rule, Target, Tracer } from '../model/index.ts';
/** A target that is ready to be read. */
export interface OpenTarget {
    readonly label: string;
    /** Answers where a hit object came from; null for plain files. */
    readonly tracer: Tracer | null;
    /** Remarks for the report that are no faults. */
    readonly notices: readonly string[];
    read(request: ReadRequest): AsyncIterable<Item | Detection>;
    /** Objects there are to read, and those read by threads that have not told of them yet. */
    objects(): {
        readonly total: number;
        readonly done: number;
    } | null;
    close(): void;
}
export interface ReadRequest {
    readonly detector: Detector;
    readonly rules: readonly Rule[];
    readonly signal: AbortSignal;
}
/** @throws BrleaksError where a repository or path is not there. */
export declare function openTarget(target: Target): Promise<OpenTarget>;
