import type { Detector } from '../detect/index.ts';
import type { Detection, Item, Target, Tracer } from '../model/index.ts';
/** A target that is ready to be read. */
export interface OpenTarget {
    readonly target: Target;
    readonly label: string;
    /** Answers where a hit object came from; null for plain files. */
    readonly tracer: Tracer | null;
    read(request: ReadRequest): AsyncIterable<Item | Detection>;
    /** Objects there are to read, once known. */
    totalObjects(): number | null;
    /** Objects read so far by threads that have not told of them yet. */
    close(): Promise<void>;
}
export interface ReadRequest {
    readonly detector: Detector;
    readonly signal: AbortSignal;
}
/** @throws BrleaksError where a repository or path is not there. */
export declare function openTarget(target: Target): Promise<OpenTarget>;
