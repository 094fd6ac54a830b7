import type { Chunk, Coverage, Item } from '../model/index.ts';
/** Keeps account of what was read, left out and not readable. Their sum is the scan's coverage. */
export declare class Ledger {
    #private;
    record(item: Exclude<Item, Chunk>): void;
    /** Running totals for a progress line. */
    get progress(): {
        files: number;
        objects: number;
        bytes: number;
    };
    /** The account so far. */
    close(): Coverage;
}
