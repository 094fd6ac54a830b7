import type { ScanRequest, Verification } from '../model/index.ts';
import type { KeyToVerify } from '../verify/index.ts';
/** What was learnt of keys: verdicts by fingerprint, and remarks, neither of them masked yet. */
export interface Verdicts {
    readonly verdicts: ReadonlyMap<string, Verification>;
    readonly notices: readonly string[];
}
/** Asks about each key, where that is wanted. Without a plan nothing is loaded that could open a connection. */
export declare function verifyKeys(keys: readonly KeyToVerify[], request: Pick<ScanRequest, 'verify' | 'signal'>, onProgress: (done: number) => void): Promise<Verdicts>;
