import { type ConfigReader } from '../model/index.ts';
/** Reads configuration from a folder: regular files in it alone, through no link that leaves it. */
export declare function folderReader(root: string, describe?: string): ConfigReader;
