import type { Marks } from './boundary.ts';
/**
 * The length of a body without what cannot belong to it, although its characters could: the marks that close what marks
 * before the key opened (`_key_`), the end of a comment (`key-->`), a name behind hexadecimal digits (`<64 digits>_old`).
 * Elsewhere `-` and `_` may be a part of the key.
 * @param after the character behind the body.
 */
export declare function lengthOfBody(body: string, marks: Marks, after: number): number;
