/**
 * The folder whose configuration counts for what is scanned: the root of the work tree it lies in, else the folder that
 * was named, or that a named file lies in. Null where paths lie in several, for a bare repository, and for what is not
 * there. Asks for a few stats alone.
 */
export declare function rootOf(paths: readonly string[], cwd: string): string | null;
/** True where a folder or file lies in a repository, or is a bare one. */
export declare function hasHistory(path: string): boolean;
