// Everything about a repository's objects and refs. The only room that runs git or reads packs.
export { type CatFileAnswer, catFile, type ObjectType, streamObject } from './cat-file.ts'
export {
  allIndexEntries,
  type CommitFacts,
  changesOf,
  isZero,
  listCommits,
  stagedEntries,
} from './changes.ts'
export { repositoryFacts } from './facts.ts'
export { findLayout } from './layout.ts'
export { missingObjects, objectsBeyond, plannedObjects, readShare } from './objects.ts'
export { type ObjectPlan, planObjects } from './pack/plan.ts'
export { type ResolvedRanges, resolveCommit, resolveRanges } from './ranges.ts'
export { type PathBase, readPaths } from './read-path.ts'
export { listRefs, type Ref, readReflogs } from './refs.ts'
export { findRepository, openRepository, type Repository } from './repository.ts'
export { type HookEnvironment, removeShadows } from './shadow.ts'
export { type ObjectTrace, traceObjects } from './trace.ts'
export { listWorkTree, type WorkTreeEntry } from './work-tree.ts'
