import { Codec } from './codec.ts';
/** Objects above this are left to git, which streams them. Bytes. */
export declare const largestObject: number;
/** Objects of one delta chain that are held at a time. */
export declare const arenaBytes: number;
/** Bytes of a window, and how far each reaches into the next one. */
export declare const windowStep: number;
export declare const windowBytes: number;
export declare const windowCount = 1024;
/** The largest packed entry that is inflated by the module. */
export declare const packedBytes: number;
/** Inflated entries are searched together: one call into native code for thousands of them. Bytes. */
export declare const batchBytes: number;
/** A tree's entry has 24 bytes at least; its address takes four. */
export declare const listBytes: number;
/** What one thread reads packs with, one after the other. Parts that are never written to take no memory. */
export declare class PackMemory {
    readonly codec: Codec;
    /** Addresses. */
    readonly windows: number;
    /** A packed entry that stands in no window. */
    readonly packed: number;
    readonly batch: number;
    /** An inflated entry that is too large for a batch, or a loose object. */
    readonly large: number;
    readonly list: number;
    readonly arena: number;
    /** @param needles the byte strings that are searched for. */
    constructor(needles: readonly Uint8Array[]);
}
