import type { Reading } from './views/index.ts';
/** Characters that stand around a key to set it off, as in `_key_` or `<!--key-->`. */
export interface Marks {
    readonly code: number;
    readonly count: number;
}
export declare const noMarks: Marks;
/**
 * Where a text that begins here can be a key: behind no character of a longer name, or where that character belongs to
 * an escape.
 * @returns the marks that set it off (none: a count of 0), or null where it is part of a longer name.
 */
export declare function boundaryBefore(reading: Reading): Marks | null;
/**
 * The length that the byte before a key tells, as protocol buffers, CBOR and pickle write it; null where that byte is
 * part of a longer name.
 */
export declare function lengthToldBefore(reading: Reading): number | null;
