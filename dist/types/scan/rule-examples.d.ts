import type { Rule } from '../model/index.ts';
/** Runs a rule over its own examples: every one must be found, no counter-example may be. Gives the faults. */
export declare function testRuleExamples(rule: Rule): readonly string[];
