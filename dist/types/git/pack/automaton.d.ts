/**
 * A matcher for byte strings (Aho and Corasick, 1975), one table look-up a byte: for the seams between a delta's
 * instructions, where a needle may be put together from two pieces.
 */
export interface Automaton {
    /** Next state for `state << 8 | byte`. */
    readonly table: Uint16Array;
    /** The state that means that a needle was found; it is never left. */
    readonly accepting: number;
    /** A match depends on no more than this many bytes before its last one. */
    readonly reach: number;
}
/** @param needles none of them empty. */
export declare function makeAutomaton(needles: readonly Uint8Array[]): Automaton;
