import type { RuleProbe, Secret, VerifyLimits, VerifyService } from '../model/index.ts';
import { type Fault } from './faults.ts';
import type { Transport } from './transport.ts';
/** An answer as it came, or why none came. */
export type Response = {
    readonly kind: 'reply';
    readonly status: number;
    readonly body: string;
    /** The header as it came. */
    readonly retryAfter: string | null;
} | ({
    readonly kind: 'fault';
} & Fault);
export interface Request {
    readonly service: VerifyService;
    readonly probe: RuleProbe;
    readonly secret: Secret;
}
export interface Wire {
    readonly transport: Transport;
    readonly limits: VerifyLimits;
    readonly userAgent: string;
    /** Ends the run. */
    readonly signal: AbortSignal;
}
/** Where a probe is sent; `{uuid}` is random, so that nothing that exists is named. */
export declare function probeUrl(service: VerifyService, probe: RuleProbe, id: string): URL;
/** Sends one read and takes the answer in. No redirect is followed; the key is in the Authorization header alone. */
export declare function send(request: Request, wire: Wire): Promise<Response>;
