import { type Rule } from '../model/index.ts';
/** The rules that come with brleaks. Their file is checked against its schema by the tests. */
export declare function builtInRules(): readonly Rule[];
/**
 * Reads a rule file (rules/rule.schema.json). Rules are data: nothing in the file is executed.
 * @throws BrleaksError `config`: one line that says where the file is wrong and how to mend it.
 */
export declare function loadRules(path: string): Promise<readonly Rule[]>;
/** @throws BrleaksError `config`, as `loadRules` does. */
export declare function parseRules(path: string, text: string): Promise<readonly Rule[]>;
/** Tells which of a rule's own examples are wrong; made by the caller, for config knows nothing of detection. */
export type ExampleTest = (rule: Rule) => readonly string[];
/**
 * Checks a rule file whole: its form, its patterns and its examples.
 * @throws BrleaksError `config` for the first thing that is wrong.
 */
export declare function checkRules(path: string, test: ExampleTest): Promise<readonly Rule[]>;
/** @throws BrleaksError `config` where there is none, or it cannot be read. */
export declare function readRuleFile(path: string): Promise<string>;
