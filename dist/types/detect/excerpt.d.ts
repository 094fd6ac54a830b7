import { type Excerpt } from '../model/index.ts';
import { type CompiledRule, type FormMatch } from './matches.ts';
/**
 * The line around a match, cut to a few hundred characters, with every text of a key's form in it masked,
 * whatever was thought of it: a line often holds two keys.
 */
export declare function excerptOf(bytes: Buffer, match: FormMatch, rules: readonly CompiledRule[]): Excerpt;
