import { type Mode, type Rule, Secret } from '../model/index.ts';
/** A text that is a key as a whole. */
export interface Recognised {
    readonly rule: Rule;
    readonly secret: Secret;
    readonly mode: Mode;
}
/**
 * Takes a text for the key that somebody says it is: by its form alone, for filters guess what nobody has told.
 * Null for a text of no rule's form. Of several rules, the first that says how its keys are checked.
 */
export declare function recogniseKey(text: string, rules: readonly Rule[]): Recognised | null;
