import type { Rule, RulePrefix } from '../model/index.ts';
import { type Left } from './boundary.ts';
import { type Reading, type View } from './views/index.ts';
/** A rule made ready for searching. */
export interface CompiledRule {
    readonly rule: Rule;
    /** What every match begins with; prefixes that only lengthen another one have no needle of their own. */
    readonly anchors: readonly string[];
    /** 1 for character codes that a body may hold. */
    readonly alphabet: Uint8Array;
}
/** Text of a rule's form at a place, not yet judged. */
export interface FormMatch {
    readonly compiled: CompiledRule;
    readonly reading: Reading;
    readonly prefix: RulePrefix;
    readonly body: string;
    readonly left: Left;
    /** True where no separator marks the end, so that it was estimated. */
    readonly endEstimated: boolean;
    /** Byte range of the whole match. */
    readonly start: number;
    readonly end: number;
    /** True for a body that goes on beyond the longest one. */
    readonly tooLong: boolean;
}
export declare function compileRule(rule: Rule): CompiledRule;
export declare function anchorsOf(rule: Rule): string[];
/**
 * Every place in `bytes[from, to)` where text of the rule's form starts, in one view. Looks beyond the range for
 * its boundaries and its end. Linear: a match can only start behind a boundary, and is read at most to its limit.
 */
export declare function matchesIn(bytes: Buffer, from: number, to: number, compiled: CompiledRule, view: View): Generator<FormMatch>;
/** All matches of all rules in all views, in no particular order. */
export declare function allMatchesIn(bytes: Buffer, from: number, to: number, rules: readonly CompiledRule[]): Generator<FormMatch>;
