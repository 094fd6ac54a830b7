import type { FormMatch } from './matches.ts';
import { type Shape } from './score.ts';
/** What the filters say of a match. */
export interface Judgement {
    readonly shape: Shape;
    readonly score: number;
    /** Why it is no key; null for a key. */
    readonly reason: string | null;
}
/** Below this the text is plainly a name, and may be shown. Bits. */
export declare const plainlyName = 2;
export declare function judge(match: FormMatch): Judgement;
