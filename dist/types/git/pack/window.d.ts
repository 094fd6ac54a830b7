import { Inflater } from './inflate.ts';
/** Inflated entries are searched together: one call into native code for thousands of them. Bytes. */
export declare const batchBytes: number;
/** What one thread reads packs with, one after the other: an inflater, windows into the pack, and room for a batch. */
export declare class PackMemory {
    readonly inflater: Inflater;
    readonly windows: number;
    readonly alone: number;
    /** Some bytes behind a batch stay free: the inflater copies in steps of eight. */
    readonly batchAddress: number;
    readonly batch: Buffer<ArrayBufferLike>;
}
/**
 * The bytes of a pack, read in windows that are kept for a while: walking delta trees jumps back and forth.
 * (Node cannot map files, and a pack may be larger than memory.)
 */
export declare class PackWindows {
    #private;
    constructor(path: string, { inflater, windows, alone }: PackMemory);
    /** Address of `[from, to)` of the pack in memory; -1 if it is too large for a window, -2 if the pack ends before. */
    locate(from: number, to: number): number;
    /** Bytes of the pack in a buffer of their own. */
    readAlone(from: number, to: number): Buffer;
    close(): void;
}
