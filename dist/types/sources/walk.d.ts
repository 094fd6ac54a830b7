import type { Problem } from '../model/index.ts';
/** Every path below a folder that is no folder itself, as bytes relative to it, in no particular order. */
export declare function walkFolder(folder: Buffer): Promise<{
    paths: Buffer[];
    problems: Problem[];
}>;
