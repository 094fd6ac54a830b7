import type { KnownEntry, ScanScope } from '../model/index.ts';
import { type Member } from './located.ts';
/** The version of the file that this program reads and writes. */
export declare const baselineVersion = 1;
/** A key that a team knows, and what it wrote down about it. */
export interface BaselineKey {
    readonly fingerprint: string;
    /** Masked. */
    readonly key: string;
    readonly reason: string;
    readonly owner: string | null;
    /** Last day it holds, `YYYY-MM-DD`. */
    readonly expires: string | null;
    readonly addedBy: string | null;
    readonly addedOn: string | null;
}
export interface Baseline {
    /** What it was made from: unused entries are told by scans that read at least this. */
    readonly scope: readonly ScanScope[];
    /** Sorted by fingerprint, each once. */
    readonly keys: readonly BaselineKey[];
}
/**
 * Reads a baseline (schema/baseline.schema.json).
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseBaseline(path: string, bytes: Uint8Array): Promise<{
    readonly baseline: Baseline;
    readonly entries: readonly KnownEntry[];
}>;
/**
 * The text of a baseline: one entry a key, one field a line, sorted by fingerprint. No line numbers and no times, so
 * that moves and rebases do not touch it and two branches that each add a key merge.
 */
export declare function formatBaseline(baseline: Baseline): string;
/** @throws BrleaksError `config` for a name that nobody knows, with the nearest right one. */
export declare function checkNames(path: string, members: readonly Member[], known: readonly string[]): void;
