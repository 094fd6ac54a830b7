import {
  type Git,
  type ObjectPlan,
  repositoryFacts,
  type SweepReader,
  traceObjects,
} from '../git/index.ts'
import type { Tracer } from '../model/index.ts'

/**
 * Looks up the objects of a whole repository.
 * @param plan its objects, whose trees and commits are read again.
 */
export function repositoryTracer(git: Git, plan: ObjectPlan, sweep: SweepReader): Tracer {
  return {
    trace: (keys) => traceObjects(git, keys, { plan, sweep }),
    facts: () => repositoryFacts(git),
  }
}
