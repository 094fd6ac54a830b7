import { type Git, type ObjectPlan, repositoryFacts, traceObjects } from '../git/index.ts'
import type { Tracer } from '../model/index.ts'

/**
 * Looks up the objects of a whole repository.
 * @param plan its objects, whose trees are read again; null: git compares the trees of all commits.
 */
export function repositoryTracer(git: Git, plan: ObjectPlan | null): Tracer {
  return {
    trace: (keys) => traceObjects(git, keys, { plan }),
    facts: () => repositoryFacts(git),
  }
}
