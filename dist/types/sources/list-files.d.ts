import { type Item } from '../model/index.ts';
import type { PathFilter } from './patterns.ts';
/** A file to be read. */
export interface ListedFile {
    /** What the report calls it: relative to the working folder, with `/`. */
    readonly path: string;
    readonly rawPath?: string;
    /** What the system calls it; bytes where its name is not UTF-8. */
    readonly location: string | Buffer;
    /** Named by the user itself: a link is followed then. */
    readonly named: boolean;
    /** In git's index: one that is missing was deleted on purpose. */
    readonly tracked: boolean;
    /** A regular file in git's index. */
    readonly regular: boolean;
}
export interface ListRequest {
    readonly paths: readonly string[];
    readonly cwd: string;
    /** Folder that patterns of a configuration are meant from. */
    readonly root?: string | null;
    readonly gitignore: boolean;
    readonly wanted: PathFilter;
    readonly signal: AbortSignal;
}
/** Some of the files, and what was left out or could not be listed beside them. */
export interface Listing {
    readonly files: readonly ListedFile[];
    readonly items: readonly Item[];
    /** Files that patterns left out. */
    readonly left?: number;
}
/**
 * The files that paths stand for: inside a git work tree what git tracks or would add, elsewhere everything. A file
 * that is named is taken whatever git thinks of it, and so is all of an ignored folder that is named.
 * @throws BrleaksError `not-found` for a path that does not exist.
 */
export declare function listFiles(request: ListRequest): AsyncGenerator<Listing>;
