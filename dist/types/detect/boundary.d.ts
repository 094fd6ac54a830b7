import type { Reading } from './views/index.ts';
/** Characters that stand around a key to set it off, as in `_key_` or `<!--key-->`. */
export interface Marks {
    readonly code: number;
    readonly count: number;
}
export declare const noMarks: Marks;
/** What is before a key: evidence for or against it. */
export interface Left {
    /** Delimiters that the same delimiters may close after the key. */
    readonly marks: Marks;
    /** Bits of randomness that the body must have beyond the rule's minimum, because of what is glued to its left. */
    readonly costBits: number;
    /** Length of the whole key in characters as a binary format states it right before the key; null where none does. */
    readonly toldLength: number | null;
}
/** What is before the text that begins here, or null if that decides that it is not a key. */
export declare function leftOf(reading: Reading): Left | null;
