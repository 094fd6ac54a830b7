import type { FileHandle } from 'node:fs/promises';
/**
 * The last part of a pack, held in memory for all threads. Delta trees jump about in a pack, and most of all in what git
 * writes last: without it, each part would be read ten times over (docs/history.md).
 */
export interface Residence {
    /** Where it begins in the pack, in bytes. */
    readonly start: number;
    readonly bytes: Uint8Array;
}
/** Held of all packs together. Bytes. */
export declare const residentBytes: number;
/** The room for the last `budget` bytes of a pack, still empty. */
export declare function makeResidence(packBytes: number, budget: number): Residence;
/** Fills it from the pack. A pack that ends early leaves zeros, which no checksum fits. */
export declare function fillResidence(file: FileHandle, { start, bytes }: Residence): Promise<void>;
