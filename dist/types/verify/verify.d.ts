import { type Mode, type Rule, type Secret, type Verification, type VerifyPlan } from '../model/index.ts';
/** A distinct key to ask about, however many places it stands in. */
export interface KeyToVerify {
    readonly fingerprint: string;
    readonly rule: Rule;
    readonly secret: Secret;
    readonly mode: Mode;
}
export interface VerifyRun {
    /** By fingerprint; every key that was given has one. */
    readonly verdicts: ReadonlyMap<string, Verification>;
    /** Remarks for people. May quote the network: the caller masks them. */
    readonly notices: readonly string[];
}
export interface VerifyHooks {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number) => void;
}
/**
 * Asks the services about each key, once. Never throws for what the network does: a key without a clear answer is
 * unknown, with the reason. Ends within `plan.limits.totalMs`.
 */
export declare function verify(keys: readonly KeyToVerify[], plan: VerifyPlan, hooks: VerifyHooks): Promise<VerifyRun>;
