import type { Source } from '../model/index.ts';
export interface FilesTarget {
    readonly paths: readonly string[];
    readonly cwd: string;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly root?: string | null;
    /** Bytes; null for no limit. */
    readonly maxSize: number | null;
    readonly gitignore: boolean;
}
/** Files and folders, each file read once, whatever its name, kind or size. */
export declare function filesSource(target: FilesTarget): Source;
