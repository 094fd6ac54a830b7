import type { HookName, ScanReport } from '../model/index.ts';
/**
 * Known keys that a push takes to the other side, one per line with the reason, so that they never pass unseen. Empty
 * for other hooks, and where there is none.
 */
export declare function letThrough({ findings }: ScanReport, hook: HookName): string;
