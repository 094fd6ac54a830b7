import type { Finding, KnownKeys, StaleEntry, Target } from '../model/index.ts';
/** What marking found out. */
export interface Suppressed {
    /** The same findings, none more and none less, each marked where it is known. */
    readonly findings: readonly Finding[];
    readonly notices: readonly string[];
    readonly stale: readonly StaleEntry[];
}
export interface SuppressContext {
    readonly known: KnownKeys;
    readonly targets: readonly Target[];
    /** False where something was not read: then nobody can tell what is unused. */
    readonly complete: boolean;
    /** Masks keys in what people wrote. */
    readonly redact: (text: string) => string;
}
/**
 * Marks findings that somebody wrote down as known. A key is suppressed if it is known by its fingerprint, or in every
 * place it was seen in; in one place alone, that place is marked and the key stands. A key that was verified live stands
 * whatever is written, unless that is allowed.
 */
export declare function suppress(findings: readonly Finding[], context: SuppressContext): Promise<Suppressed>;
