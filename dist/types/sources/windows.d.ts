import { type Chunk, type Origin, type TextEncoding, type TextPosition } from '../model/index.ts';
/** Bytes owned by one window, unless a test asks for another size. */
export declare const windowBytes: number;
/** Fills `into` from the input's next bytes and gives how many there were; 0 at the end. */
export type ReadSync = (into: Buffer) => number;
/** A buffer for windows, to be used again and again. A window must be able to hold a few characters: 8 bytes at least. */
export declare function windowBuffer(owned?: number): Buffer;
/**
 * Cuts an input into chunks that own every byte exactly once and overlap by their context. A small input is one
 * chunk. Each chunk's bytes are valid until the next one is pulled.
 */
export declare function windowsOf(read: ReadSync, origin: Origin, buffer: Buffer): Generator<Chunk>;
/** The same for an input that comes by itself. */
export declare function windowsOfStream(stream: AsyncIterable<Uint8Array>, origin: Origin, buffer: Buffer): AsyncGenerator<Chunk>;
/** The position behind `bytes`, which begin at `from`. A byte-order mark at the start is not counted. */
export declare function advance(from: TextPosition, bytes: Buffer, encoding: TextEncoding): TextPosition;
