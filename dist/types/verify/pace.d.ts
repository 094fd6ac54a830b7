import type { VerifyLimits } from '../model/index.ts';
/** Requests that a run may still send, to whatever service. */
export declare class Budget {
    #private;
    constructor(requests: number);
    spend(): void;
    refusal(): string | null;
}
/** Lets requests go one by one: at the rate, within the budget, and not while the service asks for a pause. */
export declare class Pace {
    #private;
    constructor(limits: VerifyLimits, budget: Budget, signal: AbortSignal);
    /** Waits for its turn, in the order of asking. Null: go; else why no further request may be sent. */
    turn(): Promise<string | null>;
    /** Nobody asks before this is over. */
    pause(ms: number): void;
    /** No further request is sent. */
    halt(reason: string): void;
    /** Sleeps, but never longer than the run lasts. */
    wait(ms: number): Promise<void>;
}
/** Why a run was stopped, as its signal says. */
export declare function stopReason(signal: AbortSignal): string;
/** The time for the whole run is over. */
export declare class RunTimeout extends Error {
}
