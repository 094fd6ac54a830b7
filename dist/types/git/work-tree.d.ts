import type { Repository } from './repository.ts';
/** What git tracks in a work tree, or would add. */
export interface WorkTreeEntry {
    /** Relative to the root, with `/`. */
    readonly path: string;
    /** The path's bytes where they are not UTF-8. */
    readonly bytes: Buffer | null;
    /** A submodule, or another repository that lies in the tree: its files are not this repository's. */
    readonly otherRepository: boolean;
    /** In the index; an untracked one is not. */
    readonly tracked: boolean;
    /** A regular file by its mode in the index. */
    readonly regular: boolean;
}
/**
 * Lists the files below some paths, as `git ls-files` sees them: first the tracked ones, then the untracked ones that
 * no ignore file names, which take git longer to tell. Gives them as git does, so that a list of any length takes
 * little memory and reading begins before it ends. The user's global ignore file is not read.
 * @param paths relative to the root, with `/`; empty for all.
 */
export declare function listWorkTree(repository: Repository, paths: readonly string[], signal: AbortSignal): AsyncGenerator<WorkTreeEntry[]>;
/** Cuts output of `-z` commands into its records. */
export declare function records(output: Buffer): Generator<Buffer>;
