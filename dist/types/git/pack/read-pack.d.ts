import { type PackMemory } from './memory.ts';
import type { PackPlan } from './plan.ts';
import type { ReadItem } from './read-item.ts';
import type { ReferenceCheck } from './references.ts';
/**
 * Reads one pack: every entry is inflated once. A delta is searched without putting its object together: a needle that
 * its base lacks must stand in its inserted bytes or across a seam. Objects that may hold a needle are then put together.
 */
export declare class PackReader {
    #private;
    constructor(plan: PackPlan, needles: readonly Buffer[], memory: PackMemory, references: ReferenceCheck);
    /** Takes groups of delta trees, as long as there are any that no other thread has taken. */
    read(): Generator<ReadItem>;
    close(): void;
}
