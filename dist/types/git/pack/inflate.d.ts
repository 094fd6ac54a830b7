/**
 * Inflates the small entries of packs, from and into one memory: no call into native code and no object for an entry,
 * which would cost more than the inflating itself. WebAssembly, for it is twice as fast as the same in JavaScript
 * (docs/history.md). The memory is private to an instance; addresses are offsets in `memory`.
 */
export declare class Inflater {
    #private;
    /** The module's memory. Valid as long as the instance: it never grows again. */
    readonly memory: Buffer;
    /** @param bytes room that `reserve` can give. */
    constructor(bytes: number);
    /** A part of the memory, for good. Gives its address. */
    reserve(bytes: number): number;
    /**
     * Inflates one zlib stream that stands at `[start, stop)`. Eight bytes behind the output must be free.
     * @returns true if it gave exactly `size` bytes.
     */
    inflate(start: number, stop: number, into: number, size: number): boolean;
}
