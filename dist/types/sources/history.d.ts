import { type ObjectPlan, type Repository } from '../git/index.ts';
import { type Item, type Needle, type Problem } from '../model/index.ts';
/** What a thread tells of its share: items, and objects that must be read through git. */
export type ShareItem = Item | {
    readonly kind: 'fallback';
    readonly oid: string;
} | {
    readonly kind: 'absent';
    readonly oid: string;
};
/** Everything a repository keeps, ready to be read. The plan can be handed to other threads. */
export interface History {
    readonly repository: Repository;
    readonly plan: ObjectPlan;
}
export declare function openHistory(repository: Repository): Promise<History>;
/** This thread's share of the objects; synchronous, for it is all computing. */
export declare function shareItems(plan: ObjectPlan, needles: readonly Needle[]): Generator<ShareItem>;
/** What is no object: names of refs, names in the index, and reflogs. */
export declare function nameItems({ repository, plan }: History, needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
/** Why this repository cannot be read whole, whatever is done: said at once, never fetched. */
export declare function limitItems({ repository, plan }: History): Problem[];
/** Objects that the pack reader left to git, those of packs it cannot read, and those that are missing. */
export declare function restItems(history: History, fallbacks: ReadonlySet<string>, needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
/**
 * Objects that should be here and are not. What only unreachable objects refer to may have been pruned rightly, so git
 * is asked which are reachable; that takes it long, and is done only where something is absent for no known reason.
 */
export declare function missingItems({ repository, plan }: History, absent: ReadonlySet<string>, signal: AbortSignal): Promise<Problem[]>;
/** Reads objects one by one through git, large ones in windows. */
export declare function readThroughGit(repository: Repository, oids: ReadonlySet<string>, needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
