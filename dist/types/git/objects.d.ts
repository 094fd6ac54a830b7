import type { ObjectPlan } from './pack/plan.ts';
import type { ReadItem } from './pack/read-item.ts';
import type { Repository } from './repository.ts';
/**
 * Reads this thread's share of a plan: the groups of delta trees and the loose objects that no other thread has taken.
 * Every object is searched; those that hold a needle are given whole, those that cannot be read here are named.
 */
export declare function readShare(plan: ObjectPlan, needles: readonly Buffer[]): Generator<ReadItem>;
/** What packs hold that could not be read here: ids for git to read, and packs that nobody can list. */
export interface Beyond {
    readonly oids: readonly string[];
    readonly problems: readonly {
        readonly what: string;
        readonly reason: string;
    }[];
}
/** Lists the objects of unreadable packs by their index, as git reads it. git itself passes over a pack that it cannot open. */
export declare function objectsBeyond(repository: Repository, plan: ObjectPlan, signal: AbortSignal): Promise<Beyond>;
/** Tells which objects a plan reads. */
export declare function plannedObjects(plan: ObjectPlan): (oid: string) => boolean;
/** Objects that are reachable but not here (a partial clone, a damaged store). Nothing is fetched. */
export declare function missingObjects(repository: Repository, signal: AbortSignal): Promise<string[]>;
