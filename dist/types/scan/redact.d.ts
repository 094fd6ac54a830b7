import type { Configuration, Coverage, Exposure, Filtered, RepositoryFacts, Secret, Sighting, StaleEntry, Verification } from '../model/index.ts';
/** Takes keys out of a text: file names, refs, authors and messages may hold them as well. */
export type Redact = (text: string) => string;
/** Masks what detection knows as a key, and every key this scan has found. */
export declare function createRedact(detect: Redact, secrets: readonly Secret[]): Redact;
/** Masks the keys that were found wherever else their text stands: glued to a letter, detection passes it by. */
export declare function createMask(secrets: readonly Secret[]): Redact;
/** @param mask for the line around the key, which detection has masked already. */
export declare function redactSighting(sighting: Sighting, redact: Redact, mask: Redact): Sighting;
export declare function redactExposure(exposure: Exposure, redact: Redact): Exposure;
/** An id or a code from the network may echo the key that was asked about. */
export declare function redactVerification(verification: Verification, redact: Redact): Verification;
export declare function redactFiltered(filtered: Filtered, redact: Redact): Filtered;
export declare function redactCoverage(coverage: Coverage, redact: Redact): Coverage;
export declare function redactFacts(facts: RepositoryFacts, redact: Redact): RepositoryFacts;
export declare function redactConfiguration(configuration: Configuration, redact: Redact): Configuration;
export declare function redactStale({ state, entry }: StaleEntry, redact: Redact): StaleEntry;
