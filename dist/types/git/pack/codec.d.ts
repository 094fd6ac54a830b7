/** What `applyDelta` gives for a delta that cannot be applied. */
export declare const deltaFaults: {
    readonly misfit: -1;
    readonly damaged: -2;
    readonly noRoom: -3;
};
/** How `applyDelta` treats an object; may be added up. */
export declare const deltaModes: {
    readonly search: 0;
    readonly putTogether: 1;
    readonly notePieces: 2;
};
/**
 * Inflates the entries of packs and applies their deltas, from and into one memory: no call into native code and no
 * object for an entry, which would cost more than the work itself. WebAssembly, for it is twice as fast as the same in
 * JavaScript (docs/history.md). The memory is private to an instance; addresses are offsets in `memory`.
 */
export declare class Codec {
    #private;
    /** The module's memory. Valid as long as the instance: it never grows again. What is not used takes no memory. */
    readonly memory: Buffer;
    /** @param bytes room that `reserve` can give. */
    constructor(bytes: number);
    /** A part of the memory, for good. Gives its address, a multiple of 16. */
    reserve(bytes: number): number;
    /**
     * Inflates one zlib stream that stands at `[start, stop)`. Eight bytes behind the output must be free.
     * @returns true if it gave exactly `size` bytes.
     */
    inflate(start: number, stop: number, into: number, size: number): boolean;
    /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
    crc32(start: number, end: number): number;
    /** The automaton that `applyDelta` feeds the seams between pieces to. */
    useAutomaton(table: number, accepting: number, reach: number): void;
    /**
     * Reads the delta at `[delta, end)`. Sixteen bytes behind `room` must be free.
     * @param how `deltaModes`: whether the object is put together at `into`, and its pieces noted for `listReferences`.
     * @returns size of the object (0 where it is not put together) doubled, plus one where a needle may stand across a
     * seam; negative (`deltaFaults`) for a delta that cannot be applied.
     */
    applyDelta(delta: number, end: number, base: number, baseSize: number, into: number, room: number, how: number): number;
    /** Where `listReferences` keeps the ids that it has listed: 32 bytes for each of `slots`, a power of two. */
    useListed(table: number, slots: number): void;
    /**
     * Lists where a tree names objects, submodules left out, and most of those that were listed before.
     * @param list address of room for four bytes (an address) for each 24 bytes of the tree.
     * @param made true for what the last `applyDelta` put together and noted: ids that it copied whole are left out.
     */
    listReferences(tree: number, size: number, idBytes: number, list: number, made: boolean): number;
    /**
     * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
     * @param most ids there is room for at `into`.
     */
    listHeaders(at: number, size: number, idBytes: number, into: number, most: number, tag: boolean): number;
}
