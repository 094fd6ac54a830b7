/**
 * A matcher for a few short byte strings (Aho and Corasick, 1975), one table look-up a byte: for the seams between a
 * delta's instructions, where a needle may be put together from two pieces.
 */
export interface Automaton {
    /** Next state for `state << 8 | byte`. */
    readonly next: Uint8Array;
    /** States from this one on mean that a needle has just ended. */
    readonly accepting: number;
    /** A match depends on no more than this many bytes before its last one. */
    readonly reach: number;
}
/** @param needles short ones, 250 bytes together at most. */
export declare function makeAutomaton(needles: readonly Uint8Array[]): Automaton;
