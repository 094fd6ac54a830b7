/** One line of an input. */
export interface Line {
    /** From 1. */
    readonly number: number;
    /** Without its end; null for a line that is too long to be held. */
    readonly text: string | null;
}
/** Lines of a stream of bytes. Memory is bounded by `longest`, in bytes, whatever the input holds. */
export declare function linesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line>;
