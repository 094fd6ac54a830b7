import type { ObjectPlan } from './pack/plan.ts';
import type { ReadItem } from './pack/read-item.ts';
import type { Repository } from './repository.ts';
/**
 * Reads this thread's share of a plan: the groups of delta trees and the loose objects that no other thread has taken.
 * Every object is searched; those that hold a needle are given whole, those that cannot be read here are named.
 */
export declare function readShare(plan: ObjectPlan, needles: readonly Buffer[]): Generator<ReadItem>;
/** Objects that git knows of beyond those in the plan: in packs that could not be read here. */
export declare function objectsBeyond(repository: Repository, plan: ObjectPlan, signal: AbortSignal): Promise<string[]>;
/** Tells which objects a plan reads. */
export declare function plannedObjects(plan: ObjectPlan): (oid: string) => boolean;
/** Objects that are reachable but not here (a partial clone, a damaged store). Nothing is fetched. */
export declare function missingObjects(repository: Repository, signal: AbortSignal): Promise<string[]>;
