import { type Target } from '../model/index.ts';
import type { OpenTarget } from './target.ts';
type HistoryTarget = Extract<Target, {
    kind: 'history' | 'staged';
}>;
/** Opens a repository: everything it keeps, ranges of it, or what is staged. */
export declare function openHistoryTarget(target: HistoryTarget): Promise<OpenTarget>;
export {};
