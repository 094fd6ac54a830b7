/**
 * The bytes of a pack, read in windows that are kept for a while: walking a delta tree jumps back and forth a little.
 * (Node cannot map files, and a pack may be larger than memory.)
 */
export declare class PackWindows {
    #private;
    constructor(path: string);
    /** Buffer that holds `[from, to)` of the pack, whole. `positionOf` tells where in it. */
    bytes(from: number, to: number): Buffer;
    /** Where in the last buffer an offset of the pack lies. */
    positionOf(offset: number): number;
    close(): void;
}
