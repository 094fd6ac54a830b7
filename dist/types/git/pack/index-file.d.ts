/** What a pack's index says of it (gitformat-pack, version 2): ids, and entries in the order of the pack. */
export interface PackIndex {
    readonly count: number;
    readonly idBytes: 20 | 32;
    /** All ids, in order, one behind the other. */
    readonly ids: Uint8Array;
    /** Where entries begin in the pack, ascending. */
    readonly offsets: Float64Array;
    /** CRC-32 of each entry's packed bytes, in the order of `offsets`. */
    readonly checks: Uint32Array;
    /** Which id each entry has, in the order of `offsets`. */
    readonly idOf: Uint32Array;
}
/** Says why an index cannot be used; the objects are then read through git. */
export declare class PackFault extends Error {
}
/**
 * Reads a version 2 index. Its arrays lie in shared memory, so that threads read them in place.
 * @throws PackFault where it is none, or does not fit the pack. Every number in it is checked before use.
 */
export declare function readPackIndex(path: string, idBytes: 20 | 32, packBytes: number): PackIndex;
/** Position of an id in the index, or -1 (binary search over the sorted ids). */
export declare function findId(index: Pick<PackIndex, 'ids' | 'idBytes' | 'count'>, id: Uint8Array): number;
/** Finds entries by their offset in the pack: a table tells the first entry of each stretch of it. */
export declare class OffsetTable {
    #private;
    constructor(offsets: Float64Array, packBytes: number);
    /** Index of the entry that begins at `offset`, or -1. */
    find(offset: number): number;
}
