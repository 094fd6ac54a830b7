import type { Target } from '../model/index.ts';
import type { Collected } from './collect.ts';
/** Fills in the line hashes that code scanning tracks alerts by, for plain files that were read. */
export declare function addLineHashes(keys: readonly Collected[], targets: readonly Target[]): void;
