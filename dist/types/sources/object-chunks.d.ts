import { type Chunk, type Needle, type Origin, type Problem, type TextEncoding } from '../model/index.ts';
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';
/** One whole object of a repository. */
export interface RepositoryObject {
    readonly oid: string;
    readonly type: ObjectType;
    readonly bytes: Buffer;
}
/** What is searched in an object, piece by piece, each piece knowing what it is. */
export declare function objectChunks(object: RepositoryObject, needles: readonly Needle[]): readonly (Chunk | Problem)[];
/** A chunk that is a whole text of its own. */
export declare function wholeChunk(origin: Origin, bytes: Buffer, offset?: number): Chunk;
/** A chunk of a text that stands nowhere. */
export declare function textChunk(text: string): Chunk;
/** Tells the encoding by the byte-order mark (WHATWG Encoding, "BOM sniff"). */
export declare function encodingOf(bytes: Uint8Array): TextEncoding;
