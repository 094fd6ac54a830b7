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
  /** By pack, the next group to read; then the next loose object. */
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
    counters: new Int32Array(new SharedArrayBuffer((plan.packs.length + 1) * 4)),
  }
}

/** The part that threads have taken, from 0 to 1. */
export function sweptFraction({ plan, counters }: SweepTask): number {
  const ends = [...plan.packs.map(({ groups }) => groups.length - 1), plan.loose.length]
  const total = ends.reduce((sum, end) => sum + end, 0)
  const taken = ends.reduce((sum, end, i) => sum + Math.min(end, Atomics.load(counters, i)), 0)
  return total === 0 ? 1 : taken / total
}

/** True once threads have taken everything. */
export function isSwept({ plan, counters }: SweepTask): boolean {
  const isTaken = (i: number, end: number) => Atomics.load(counters, i) >= end
  const packed = plan.packs.every(({ groups }, i) => isTaken(i, groups.length - 1))
  return packed && isTaken(plan.packs.length, plan.loose.length)
}
