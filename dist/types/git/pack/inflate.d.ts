/**
 * Inflates one zlib stream of a known size.
 * @returns true if it gave exactly `size` bytes; false for anything else (damaged, longer, shorter).
 */
export declare function inflateInto(from: Uint8Array, start: number, end: number, into: Uint8Array, at: number, size: number): boolean;
