import type { PackIndex } from './index-file.ts';
/** Which objects there are; asked for every id that a tree, commit or tag names for the first time. */
export declare class Presence {
    #private;
    constructor(packs: readonly PackIndex[], loose: Iterable<string>, idBytes: number);
    /** True if the object with the id at `bytes[at]` is here. */
    has(bytes: Uint8Array, at: number): boolean;
}
/** Pieces that a delta puts its object together from: where each ends in the object; copies of the base are marked. */
export interface Pieces {
    readonly ends: Int32Array;
    readonly copies: Uint8Array;
    /** How many; -1 for more than there is room for. */
    count: number;
}
export declare function makePieces(): Pieces;
/**
 * Names objects that trees, commits and tags refer to and that are not here. An id that a delta copies from its base
 * was looked for with the base.
 */
export declare class ReferenceCheck {
    #private;
    constructor(presence: Presence, idBytes: number);
    /** Ids found absent since the last time. */
    take(): string[];
    /** @param pieces of the delta that made the object; null for a whole one. */
    check(type: number, bytes: Buffer, start: number, end: number, pieces: Pieces | null): void;
}
