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
 * Suppressed findings do not count; `failOn: 'live'` counts verified live keys alone.
 */
export declare function outcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus;
