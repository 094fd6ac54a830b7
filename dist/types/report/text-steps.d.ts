import { type Finding, type ScanReport } from '../model/index.ts';
import type { Style } from './style.ts';
export interface StatusGroup {
    readonly title: string;
    readonly findings: readonly Finding[];
    readonly steps: readonly string[];
}
export declare function statusGroups(findings: readonly Finding[]): StatusGroup[];
/** What to do about keys that were found, with the page where each is revoked. */
export declare function nextSteps(findings: readonly Finding[], report: ScanReport, style: Style): string[];
