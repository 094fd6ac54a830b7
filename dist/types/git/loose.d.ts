import type { ObjectType } from './cat-file.ts';
/**
 * A loose object: one zlib stream of `type SP size NUL contents` (gitformat-loose). Null where git must read it.
 * @param limit bytes; a larger one is left to git, which streams it.
 */
export declare function inflateLoose(path: string, limit: number): {
    type: ObjectType;
    bytes: Buffer;
} | null;
/** The object with an id, if it is loose in one of some folders of objects; its hash is not proved. */
export declare function looseObject(folders: readonly string[], oid: string): Buffer | null;
