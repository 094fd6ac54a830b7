import type { Source, Target } from '../model/index.ts';
export type FilesTarget = Omit<Extract<Target, {
    kind: 'files';
}>, 'kind'>;
/** Files and folders, each file read once, whatever its name, kind or size. */
export declare function filesSource(target: FilesTarget): Source;
