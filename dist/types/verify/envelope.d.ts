/**
 * An answer in the service's own words. Batch Relay writes errors in two forms (docs: errors), nested
 * `{"error":{"code","message",…},"request_id"}` and flat `{"error":"…","code":"…",…,"request_id"}`, and successes as
 * `{"data":…,"environment":"…","request_id"}`.
 */
export type Envelope = {
    readonly kind: 'error';
    readonly code: string;
    readonly requestId: string;
} | {
    readonly kind: 'success';
    readonly requestId: string;
};
/** Reads an envelope; null for whatever is none, such as a proxy's or a captive portal's page. */
export declare function readEnvelope(body: string): Envelope | null;
