import { packTypes } from '../pack/forest.ts'
import type { ObjectPlan } from '../pack/plan.ts'

/** What threads need to read the trees and commits of a plan together. Plain data and shared memory. */
export interface SweepTask {
  readonly plan: ObjectPlan
  /** The objects whose history is looked up: files and trees. */
  readonly oids: readonly string[]
  /** By object number, 1 for these objects. */
  readonly wanted: Uint8Array
  /** By object number, 1 once a thread has taken it; null if no object has copies. */
  readonly seen: Uint8Array | null
  /** By pack, the next group to read commits of; then by pack, the next group to read trees of; then the next loose object. */
  readonly counters: Int32Array
}

/** @param numbers of the wanted objects. */
export function createSweepTask(
  plan: ObjectPlan,
  oids: readonly string[],
  numbers: readonly number[],
): SweepTask {
  const wanted = new Uint8Array(new SharedArrayBuffer(plan.objects))
  for (const number of numbers) wanted[number] = 1
  return {
    plan,
    oids,
    wanted,
    seen: plan.repeated > 0 ? new Uint8Array(new SharedArrayBuffer(plan.objects)) : null,
    counters: new Int32Array(new SharedArrayBuffer((2 * plan.packs.length + 1) * 4)),
  }
}

/** Index of the counter for the commits or trees of a pack. */
export function counterOf({ plan }: Pick<SweepTask, 'plan'>, type: number, pack: number): number {
  return type === packTypes.commit ? pack : plan.packs.length + pack
}

/** Index of the counter of loose objects. */
export function looseCounterOf({ plan }: Pick<SweepTask, 'plan'>): number {
  return 2 * plan.packs.length
}

/** By counter, where it ends. */
function endsOf({ plan, oids }: SweepTask): number[] {
  const groups = plan.packs.map(({ groups }) => groups.length - 1)
  return [...groups, ...groups.map((end) => (oids.length > 0 ? end : 0)), plan.loose.length]
}

/** The part that threads have taken, from 0 to 1. */
export function sweptFraction(task: SweepTask): number {
  const ends = endsOf(task)
  const total = ends.reduce((sum, end) => sum + end, 0)
  const taken = ends.reduce((sum, end, i) => sum + Math.min(end, Atomics.load(task.counters, i)), 0)
  return total === 0 ? 1 : taken / total
}

/** True once threads have taken everything. */
export function isSwept(task: SweepTask): boolean {
  return endsOf(task).every((end, i) => Atomics.load(task.counters, i) >= end)
}
