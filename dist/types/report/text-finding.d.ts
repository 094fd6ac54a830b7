import { type Finding } from '../model/index.ts';
import type { Style } from './style.ts';
/** One key: what it is, where it stands, how it came there. */
export declare function findingLines(finding: Finding, style: Style): string[];
/** The status, then what else the check showed. */
export declare function verificationFacts({ verification }: Finding): string[];
