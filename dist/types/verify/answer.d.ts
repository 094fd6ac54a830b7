import type { RuleAnswer, RuleProbe, RuleVerification } from '../model/index.ts';
/** What came back from the network for one request. */
export type Reply = {
    readonly kind: 'reply';
    readonly status: number;
    readonly body: string;
} | {
    readonly kind: 'fault';
    readonly reason: string;
};
/** What an answer says about the key that was sent. */
export interface Reading {
    readonly verdict: RuleAnswer['verdict'];
    readonly scope: RuleAnswer['scope'];
    /** Error code of the envelope, where there is one. */
    readonly code: string | null;
    readonly requestId: string | null;
    readonly reason: string;
    readonly onlyAfterAuthentication: boolean;
}
/** Looks an answer up in the rule's table. Whatever has no row is unknown. */
export declare function readAnswer(reply: Reply, probe: RuleProbe, table: RuleVerification): Reading;
