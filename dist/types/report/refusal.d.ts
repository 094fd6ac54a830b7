import type { HookName, ScanReport } from '../model/index.ts';
import type { Style } from './style.ts';
/**
 * Why a hook refuses: each key that is not marked as known, where it stands, how to take it out, how to mark it as
 * known, and how to go on knowingly. Empty where there is nothing to refuse.
 */
export declare function refusal(report: ScanReport, hook: HookName, style: Style): string;
