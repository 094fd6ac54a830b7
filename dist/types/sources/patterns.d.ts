/** Says whether a file is wanted, by any of the paths that it can be called by. */
export type PathFilter = (paths: readonly string[]) => boolean;
/**
 * Makes a filter of `--include` and `--exclude` patterns (picomatch). As in a .gitignore, a pattern without a slash
 * matches at any depth, and one that names a folder takes in all below it; `*` does not cross a slash, `**` does.
 * @throws BrleaksError `usage` for an empty pattern.
 */
export declare function pathFilter(include: readonly string[], exclude: readonly string[]): Promise<PathFilter>;
