import type { ScanReport } from '../model/index.ts';
import type { Style } from './style.ts';
/** What was found, what was read, and above all what could not be. */
export declare function summaryLines(report: ScanReport, style: Style): string[];
/** What could not be read; nothing for a complete scan. */
export declare function failedLines(report: ScanReport, style: Style): string[];
/** `--show-filtered`: each match that was left out, with the reason. */
export declare function filteredLines({ filtered }: ScanReport, style: Style): string[];
