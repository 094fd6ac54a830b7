import type { Confidence } from '../model/index.ts';
import type { FormMatch } from './matches.ts';
import type { Shape } from './score.ts';
/**
 * Surroundings may raise or lower the confidence; they never decide whether a match is a key.
 * Tiers and their evidence: docs/detection.md.
 */
export declare function confidenceOf(bytes: Buffer, match: FormMatch, shape: Shape): Confidence;
