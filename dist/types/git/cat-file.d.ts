import type { Repository } from './repository.ts';
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';
/** An answer of `git cat-file --batch`. */
export type CatFileAnswer = {
    readonly kind: 'object';
    readonly oid: string;
    readonly type: ObjectType;
    readonly bytes: Buffer;
} | {
    readonly kind: 'missing';
    readonly oid: string;
}
/** Larger than the limit: passed over, to be read in windows (`streamObject`). */
 | {
    readonly kind: 'large';
    readonly oid: string;
    readonly type: ObjectType;
    readonly size: number;
};
/** Objects above this are not held in memory whole, in bytes. */
export declare const largeObjectBytes: number;
/**
 * Reads objects through git, in the order asked. git reports a missing object and ends well, so answers are counted.
 * @throws BrleaksError `git-failed` where git died or gave fewer answers than questions.
 */
export declare function catFile(repository: Repository, oids: Iterable<string>, signal?: AbortSignal): AsyncGenerator<CatFileAnswer>;
/**
 * The bytes of one object, as they come. git tells a size before it reads, and may give fewer bytes without a word.
 * @throws BrleaksError `git-failed` where they are not as many as `size`.
 */
export declare function streamObject(repository: Repository, { oid, type, size }: {
    readonly oid: string;
    readonly type: ObjectType;
    readonly size: number;
}, signal?: AbortSignal): AsyncGenerator<Buffer>;
