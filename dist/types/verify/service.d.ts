import { type Rule, type RuleProbe, type Secret, type Verification, type VerifyService } from '../model/index.ts';
import { type Trust } from './control.ts';
import type { Pace } from './pace.ts';
import type { Wire } from './request.ts';
/** Where and how keys of one rule are asked about. */
export interface Service {
    readonly rule: Rule;
    readonly place: VerifyService;
    /** The read that decides. */
    readonly first: RuleProbe;
    /** Reads that show scopes. */
    readonly further: readonly RuleProbe[];
}
/** Asks one service about keys of one rule. */
export declare class Asker {
    #private;
    constructor(service: Service, wire: Wire, pace: Pace);
    /** What the control request of the read that decides has shown; it is sent once. */
    control(): Promise<Trust>;
    /** Asks about one key. */
    ask(secret: Secret): Promise<Verification>;
}
/** Of a key that never left. */
export declare function unasked(reason: string): Verification;
