import { type Exposure, type Finding, type Verification } from '../model/index.ts';
import { type Collected } from './collect.ts';
import { type Redact } from './redact.ts';
/** What is known of keys beyond their places, by fingerprint. */
export interface Knowledge {
    readonly exposures: ReadonlyMap<string, Exposure>;
    readonly verdicts: ReadonlyMap<string, Verification>;
}
/** A key with its masked places; null for a key that was seen nowhere. */
export declare function findingOf(key: Collected, known: Knowledge, redact: Redact, mask: Redact): Finding | null;
/** CONTRACT: by severity, then place; the fingerprint settles what is left. */
export declare function compareFindings(a: Finding, b: Finding): number;
