/** Root of the work tree around a folder; null for a bare repository, undefined outside any. */
export declare function findRoot(folder: string): string | null | undefined;
