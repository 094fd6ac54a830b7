/** Where the parts of a repository lie. Found by our own walk: git's discovery would read foreign configuration. */
export interface Layout {
    /** Work tree; null for a bare repository. */
    readonly root: string | null;
    /** Of this work tree: HEAD, index. */
    readonly gitDir: string;
    /** Shared by all work trees: refs, logs, objects. */
    readonly commonDir: string;
}
/** The repository that a file or folder lies in, or null. A bare one is found only if it is named itself. */
export declare function findLayout(path: string): Layout | null;
/** @throws BrleaksError `not-a-repository`, `not-found` */
export declare function requireLayout(path: string): Layout;
/**
 * The repository that git names to its hooks by GIT_DIR and GIT_WORK_TREE, from the folder it runs them in: the top of
 * the work tree, or the git directory itself where there is none or it is receiving (githooks(5)).
 * @throws BrleaksError `not-a-repository`
 */
export declare function layoutOfHook(folder: string, gitDir: string, workTree: string | undefined): Layout;
/** A small text file of the git directory, or null where there is none. A pipe or a device is not waited for. */
export declare function readSmall(path: string): string | null;
