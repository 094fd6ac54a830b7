import type { InlineMark } from '../model/index.ts';
import type { FormMatch } from './matches.ts';
/**
 * Inline marks of a match: on its own line, before or behind it, or on the line before where nothing but comment
 * characters stands before the mark (a mark behind another key speaks of that key).
 * @param redact masks keys in a reason.
 */
export declare function marksOf(bytes: Buffer, { reading, start, end }: FormMatch, redact: (text: string) => string): InlineMark[];
