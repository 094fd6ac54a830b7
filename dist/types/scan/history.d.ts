import { type Target } from '../model/index.ts';
import type { OpenTarget } from './target.ts';
type HistoryTarget = Extract<Target, {
    kind: 'history' | 'staged' | 'push';
}>;
/** Opens a repository: everything it keeps, ranges of it, what is staged, or what a push brings. */
export declare function openHistoryTarget(target: HistoryTarget): Promise<OpenTarget>;
export {};
