import { type Rule, type RuleVerification, Secret } from '../model/index.ts';
import type { Reading } from './answer.ts';
/** A random key of the rule's form: 32 characters of 62 are about 190 bits, so no account can have it. */
export declare function controlKey(rule: Rule, verification: RuleVerification): Secret;
/** What the control request showed of the service. */
export type Trust = 
/** A key that cannot exist is called invalid: the service behaves as documented. */
{
    readonly kind: 'documented';
}
/** It is called something else: verdicts of that kind prove nothing, nor does "invalid". */
 | {
    readonly kind: 'contradicted';
    readonly verdict: Reading['verdict'];
    readonly reason: string;
}
/** No clear answer: nothing shows that this is the service, so no key is sent to it. */
 | {
    readonly kind: 'none';
    readonly reason: string;
};
export declare function trustFrom(control: Reading, verification: RuleVerification): Trust;
/** Takes back a verdict that the control request contradicts. */
export declare function believe(reading: Reading, trust: Trust): Reading;
