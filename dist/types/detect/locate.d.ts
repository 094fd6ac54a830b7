import type { Chunk } from '../model/index.ts';
import type { Reading } from './views/index.ts';
export interface LineColumn {
    readonly line: number;
    readonly column: number;
}
/**
 * Tells lines and columns of offsets in one chunk, for one view. Lines end with a line feed; columns count
 * UTF-16 code units of the decoded line; a byte-order mark is not counted. Counts on from the last question,
 * so that many hits in one chunk cost one pass.
 */
export declare class Locator {
    #private;
    constructor(chunk: Chunk, reading: Reading);
    /** @param offset byte offset in the chunk, not before the one asked last. */
    locate(offset: number): LineColumn;
}
