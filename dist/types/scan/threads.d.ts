import type { Detector } from '../detect/index.ts';
import type { Detection, Item, Rule } from '../model/index.ts';
import { type ObjectPlan } from '../sources/index.ts';
/** How many threads to read with: as many as asked for, else as many as pay. One means this one. */
export declare function threadsFor(objects: number, jobs: number | null, cores: number): number;
export interface SharedReading {
    readonly plan: ObjectPlan;
    readonly rules: readonly Rule[];
    readonly detector: Detector;
    readonly jobs: number | null;
    readonly signal: AbortSignal;
}
export type SharedItem = Item | Detection | {
    readonly kind: 'fallback';
    readonly oid: string;
} | {
    readonly kind: 'absent';
    readonly oid: string;
};
/** Reads a plan's objects, shared out over threads where it pays. Stops early when the signal says so. */
export declare function readShared(reading: SharedReading): AsyncGenerator<SharedItem>;
