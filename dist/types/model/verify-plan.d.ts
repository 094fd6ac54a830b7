import type { RuleVerification } from './rule.ts';
/** How keys are to be checked, every choice made. */
export interface VerifyPlan {
    /** Say what would be asked, and open no connection. */
    readonly dryRun: boolean;
    /** Requests of the whole run: control requests and repeated ones count too. */
    readonly budget: number;
    /** Where a rule's keys are asked about, by rule id. */
    readonly services: ReadonlyMap<string, VerifyService>;
    /** Why the keys of a rule may not be asked about, by rule id. */
    readonly refused: ReadonlyMap<string, string>;
    readonly proxy: VerifyProxy | null;
    readonly limits: VerifyLimits;
    readonly userAgent: string;
}
export interface VerifyService {
    /** Without a slash at its end. HTTPS, or HTTP on this machine. */
    readonly baseUrl: string;
    readonly verification: RuleVerification;
}
/** The proxy of the person who runs it; it is asked for CONNECT alone. */
export interface VerifyProxy {
    /** May hold a password: never printed. */
    readonly url: string;
    /** Hosts that are reached without it, as in NO_PROXY. */
    readonly bypass: string;
}
export interface VerifyLimits {
    /** Requests at the same time. */
    readonly concurrency: number;
    readonly requestsPerSecond: number;
    /** Times that one request is sent, the first one included. */
    readonly attempts: number;
    readonly connectMs: number;
    /** One request, from connecting to the last byte. */
    readonly requestMs: number;
    /** Everything. */
    readonly totalMs: number;
    /** First pause before a request is repeated; doubled each time, and shortened at random. */
    readonly backoffMs: number;
    /** Longest pause that `Retry-After` may ask for. */
    readonly retryAfterMs: number;
    readonly bodyBytes: number;
}
