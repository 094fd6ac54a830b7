import { type Rule } from '../model/index.ts';
/**
 * Checks parsed JSON against rules/rule.schema.json.
 * @throws BrleaksError `config` naming the place as a JSON pointer.
 */
export declare function validateRuleFile(path: string, value: unknown): Promise<readonly Rule[]>;
