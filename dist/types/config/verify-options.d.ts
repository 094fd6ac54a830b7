import { type Rule, type VerifyLimits, type VerifyPlan } from '../model/index.ts';
/** What a caller may ask of verification. */
export interface VerifyOptions {
    /** Ask the service about each key. Default: `false`; no connection is opened. */
    readonly verify?: boolean | undefined;
    /** Say what would be asked, and open no connection. */
    readonly verifyDryRun?: boolean | undefined;
    /** Most requests of the run. Default: 2000. */
    readonly verifyBudget?: number | undefined;
    /** Address of the Batch Relay API. Default: `BATCH_RELAY_API_BASE_URL`, else the published one. */
    readonly apiUrl?: string | undefined;
    /** Hosts that additional rules may have their keys checked at. */
    readonly verifyHosts?: readonly string[] | undefined;
}
export type Environment = Readonly<Record<string, string | undefined>>;
interface VerifySurroundings {
    readonly version: string;
    readonly environment?: Environment | undefined;
}
/** Small on purpose: the API publishes no limits, and a guest does not crowd the door. */
export declare const verifyLimits: VerifyLimits;
/**
 * Decides whether keys are checked, and how; null where that is not asked for.
 * @throws BrleaksError `usage` for an address or a proxy that cannot be used.
 */
export declare function decideVerification(options: VerifyOptions, rules: readonly Rule[], surroundings: VerifySurroundings): VerifyPlan | null;
/**
 * Decides where and how keys are checked. That depends on options, the environment and built-in rules alone,
 * never on what is scanned.
 * @throws BrleaksError `usage` for an address or a proxy that cannot be used.
 */
export declare function planVerification(options: VerifyOptions, rules: readonly Rule[], surroundings: VerifySurroundings): VerifyPlan;
/**
 * An address that keys may be sent to: HTTPS, or HTTP on this machine.
 * @throws BrleaksError `usage`
 */
export declare function checkAddress(text: string, name: string): string;
export {};
