import type { ScanRequest, Verification } from '../model/index.ts';
import type { Collected } from './collect.ts';
export declare function verifyCollected(_keys: readonly Collected[], _request: ScanRequest, _notices: string[]): Promise<ReadonlyMap<string, Verification>>;
