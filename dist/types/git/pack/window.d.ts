import { type PackMemory } from './memory.ts';
import type { Residence } from './residence.ts';
/** What `locate` gives for an entry that is not there. */
export declare const notLocated: {
    readonly tooLarge: -1;
    readonly packEnds: -2;
};
/**
 * The bytes of a pack: what is held in memory, and windows of this thread into the rest. (Node cannot map files, and a
 * pack may be larger than memory.)
 */
export declare class PackWindows {
    #private;
    constructor(path: string, residence: Residence, { codec, windows, packed }: PackMemory);
    /** Address of `[from, to)` of the pack in memory, valid until the next call; or `notLocated`. */
    locate(from: number, to: number): number;
    /** Bytes of the pack in a buffer of their own. */
    readAlone(from: number, to: number): Buffer;
    close(): void;
}
