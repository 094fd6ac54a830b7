import { type ScanReport } from '../model/index.ts';
import type { Reporter } from './style.ts';
/** The report for people: a block for each key, worst first, then what to do, then what was read. */
export declare const text: Reporter;
/** Counts of findings by severity, for the last line. */
export declare function severityCounts(report: ScanReport): string;
