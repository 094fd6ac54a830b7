import type { Repository } from './repository.ts';
/** Where paths are looked up: the index, or the tree of a commit (its whole id). */
export type PathBase = {
    readonly kind: 'index';
} | {
    readonly kind: 'commit';
    readonly oid: string;
};
/**
 * Reads files by their paths from the index or a commit, as git stores them. `ls-tree` is plumbing that reads tree objects
 * alone; asking for `commit:path` could not tell a path that is not there from one whose content is missing.
 * @returns the files there are; a path without one is missing from the map.
 * @throws BrleaksError `config` for what is no regular file, is in conflict, or whose content is missing.
 */
export declare function readPaths(repository: Repository, base: PathBase, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
