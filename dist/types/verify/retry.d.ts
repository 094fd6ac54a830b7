import type { Pace } from './pace.ts';
import { type Request, type Response, type Wire } from './request.ts';
/**
 * Sends a request, and again where no answer came, the API failed (5xx) or limits the rate (429). An answer is never
 * asked for twice. Gives the last response; a refusal of the pace where nothing was sent.
 */
export declare function sendPatiently(request: Request, wire: Wire, pace: Pace): Promise<Sent>;
export interface Sent {
    readonly response: Response;
    /** False where the key never left. */
    readonly sent: boolean;
}
/**
 * `Retry-After` as milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). Null for none or another text.
 */
export declare function retryAfter(header: string | null, nowMs: number): number | null;
