/** A Huffman code: a table for short codes (`symbol << 4 | length`, 0 for none), counts and symbols for long ones. */
export interface Code {
    readonly bits: number;
    readonly table: Uint16Array;
    readonly counts: Uint16Array;
    readonly symbols: Uint16Array;
}
export declare function makeCode(bits: number, symbols: number): Code;
/** Builds a code from its lengths (RFC 1951, 3.2.2). False for an over-subscribed one. */
export declare function buildCode(code: Code, lengths: Uint8Array, from: number, count: number): boolean;
