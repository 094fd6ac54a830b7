import {
  type Git,
  hasTreeAbove,
  type ObjectPlan,
  repositoryFacts,
  type SweepReader,
  type SweepTask,
  sweptFraction,
  traceObjects,
} from '../git/index.ts'
import type { Tracer } from '../model/index.ts'

/** With fewer objects in packs, git compares the trees of all commits in less time. */
const objectsWorthASweep = 50_000
/** git lists all entries of a tree before it compares them: a larger tree takes it more time and memory. Bytes. */
const treeWorthASweep = 8 * 1024 * 1024
/** Loose objects are read one file at a time, as long as this many in a pack take. */
const looseWeight = 10

/**
 * Looks up the objects of a whole repository.
 * @param plan its objects, whose trees and commits are read again if that is faster than to ask git.
 */
export function repositoryTracer(git: Git, plan: ObjectPlan, sweep: SweepReader): Tracer {
  let current: SweepTask | null = null
  const observed: SweepReader = async (task, signal, onCommits) => {
    current = task
    return sweep(task, signal, onCommits).finally(() => {
      current = null
    })
  }
  const options = isWorthASweep(plan) ? { plan, sweep: observed } : {}
  return {
    trace: (keys) => traceObjects(git, keys, options),
    facts: () => repositoryFacts(git),
    progress: () => (current === null ? null : sweptFraction(current)),
  }
}

function isWorthASweep(plan: ObjectPlan): boolean {
  const { packs, loose } = plan
  const packed = packs.reduce((sum, { index }) => sum + index.count, 0)
  if (packed < loose.length * looseWeight) return false
  return packed >= objectsWorthASweep || hasTreeAbove(plan, treeWorthASweep)
}
