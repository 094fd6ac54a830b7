import type { Dispatcher } from 'undici';
import type { VerifyPlan } from '../model/index.ts';
/** Connections of one run. */
export interface Transport {
    /** For addresses outside this machine: by the proxy, where there is one. */
    readonly secure: Dispatcher;
    /** For plain HTTP, which is for this machine alone: never by a proxy, which would see the header. */
    readonly plain: Dispatcher;
    close(): Promise<void>;
}
/** Opens nothing yet. The package is loaded here, so that only a run that verifies loads it. */
export declare function openTransport(plan: VerifyPlan): Promise<Transport>;
