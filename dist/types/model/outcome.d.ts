import type { ScanReport } from './report.ts';
export declare const exitStatus: {
    readonly clean: 0;
    readonly found: 1;
    readonly usage: 2;
    readonly incomplete: 3;
};
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
/**
 * CONTRACT: 0 clean · 1 keys found · 3 nothing found but not everything read.
 * Suppressed findings do not count; `failOn: 'live'` counts verified live keys alone. A key that was asked about
 * without a clear answer may be live, so such a scan is then incomplete.
 */
export declare function outcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus;
/**
 * Of `brleaks verify`, where having keys is no finding: 1 for keys that work (`any`: or will, with their account),
 * 3 where that could not be found out, 0 where every key is dead.
 */
export declare function verifyOutcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus;
