import { type PackIndex } from './index-file.ts';
import type { Residence } from './residence.ts';
/** Object types as packs number them (gitformat-pack). */
export declare const packTypes: {
    readonly commit: 1;
    readonly tree: 2;
    readonly blob: 3;
    readonly tag: 4;
    readonly offsetDelta: 6;
    readonly refDelta: 7;
};
/** An entry that cannot be understood. */
export declare const badEntry = 0;
/** A delta that is, through others, its own base: git would look for its base for ever. */
export declare const loopedEntry = 5;
/**
 * The entries of a pack and how they hang on each other: whole objects are roots, deltas hang on their base. Flat
 * arrays in shared memory, one place for each entry, in the order of the pack.
 */
export interface Forest {
    /** Of a root its object type; of a delta 6 or 7; 0 for an entry that is damaged, 5 for one that a loop was cut at. */
    readonly types: Uint8Array;
    /** Bytes from an entry's start to its zlib stream. */
    readonly headers: Uint8Array;
    /** Inflated bytes of the entry (of a delta: of the delta). Above 4 GiB: 0xffffffff. */
    readonly sizes: Uint32Array;
    readonly parents: Int32Array;
    readonly firstChild: Int32Array;
    readonly nextSibling: Int32Array;
    /** Entries that hang on nothing, in the order of the pack. */
    readonly roots: Int32Array;
}
/** Reads the headers of all entries in one pass over the pack, the last part of it from memory. */
export declare function readForest(file: number, index: PackIndex, packBytes: number, residence: Residence): Forest;
