import { type Git, repositoryFacts, traceObjects } from '../git/index.ts'
import type { Tracer } from '../model/index.ts'

/** Looks up the objects of a whole repository. */
export function repositoryTracer(git: Git): Tracer {
  return {
    trace: (keys) => traceObjects(git, keys),
    facts: () => repositoryFacts(git),
  }
}
