import type { ObjectType } from '../cat-file.ts';
import type { PackPlan } from './plan.ts';
import { type PackMemory } from './window.ts';
/** What comes of reading objects. */
export type ReadItem = 
/** An object that holds a needle, whole. */
{
    readonly kind: 'object';
    readonly oid: string;
    readonly type: ObjectType;
    readonly bytes: Buffer;
}
/** Objects that were searched: all of them, with or without a needle. Bytes as they stand in the store, inflated. */
 | {
    readonly kind: 'searched';
    readonly objects: number;
    readonly commits: number;
    readonly bytes: number;
}
/** An object that must be read through git. */
 | {
    readonly kind: 'fallback';
    readonly oid: string;
    readonly reason: string;
};
/** Objects above this, and chains that need more than the arena, are left to git, which streams them. */
export declare const largestObject: number;
/**
 * Reads one pack: every entry is inflated once. A delta is searched without putting its object together: a needle that
 * its base lacks must stand in its inserted bytes or across a seam. Objects that may hold a needle are then put together.
 */
export declare class PackReader {
    #private;
    constructor(plan: PackPlan, needles: readonly Buffer[], memory: PackMemory);
    /** Takes groups of delta trees, as long as there are any that no other thread has taken. */
    read(): Generator<ReadItem>;
    close(): void;
}
