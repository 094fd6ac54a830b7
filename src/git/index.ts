// Everything about a repository's objects and refs. The only room that runs git or reads packs.

export { AddedObjects } from './added-objects.ts'
export type { CommitRecords, SweptShare } from './attribution/record.ts'
export { sweepShare } from './attribution/sweep.ts'
export { SweepFault } from './attribution/sweep-fault.ts'
export { isSwept, type SweepTask, sweptFraction } from './attribution/sweep-task.ts'
export { type SweepReader, sweepHere } from './attribution/swept-history.ts'
export { catFile, streamObject } from './cat-file.ts'
export {
  allIndexEntries,
  changesOf,
  isZero,
  listCommits,
  type StagedEntry,
  stagedEntries,
} from './changes.ts'
export { type CloneLimits, type CloneRequest, cloneMirror, updateMirror } from './clone.ts'
export type { Credential, PinnedHost } from './clone-environment.ts'
export { CloneError } from './clone-failure.ts'
export { type CommitFacts, readCommitFacts } from './commit-facts.ts'
export { remoteUrl, repositoryFacts } from './facts.ts'
export { fetchInto, type Remote } from './fetch.ts'
export { catFewObjects, fromFewObjects, readFew } from './few-objects.ts'
export { foldsCase } from './folds-case.ts'
export { Git } from './git.ts'
export { indexMayName } from './index-names.ts'
export {
  BrokenRepository,
  findLayout,
  isGitDirectory,
  type Layout,
  requireLayout,
} from './layout.ts'
export { lfsNeedle, lfsPath, lfsPointer, listLfs } from './lfs.ts'
export { workTreesOf } from './linked-work-trees.ts'
export type { WorkTreeEntry } from './listed-entries.ts'
export { isWholeMirror } from './mirror-check.ts'
export { isBuiltIn, missingObjects, presentObjects, referencesOf } from './missing.ts'
export { listSubmodules } from './modules.ts'
export { holdersOf } from './object-holders.ts'
export { objectPaths } from './object-paths.ts'
export { deferUntaken, readShare } from './objects.ts'
export { applyDelta, parseDelta } from './pack/apply-delta.ts'
export type { ContainerSigns } from './pack/blob-starts.ts'
export { type KnownPlan, planKnownObjects, rememberedObjects } from './pack/known-objects.ts'
export { hasTreeAbove } from './pack/large-trees.ts'
export { isPlanned, type ObjectPlan, planObjects } from './pack/plan.ts'
export type { SearchedCount } from './pack/read-item.ts'
export type { RulesOut } from './pack/suspects.ts'
export { type Addition, plainChanges } from './plain-changes.ts'
export { newObjects } from './push.ts'
export {
  type CommitParents,
  changedIn,
  lookUpCommits,
  rangeState,
} from './range-state.ts'
export { type ResolvedRanges, resolveCommit, resolveRanges } from './ranges.ts'
export { exceedsMemory, type ReadCost, readCosts } from './read-costs.ts'
export { type PathBase, readPaths } from './read-path.ts'
export { brokenRefs } from './ref-files.ts'
export { listRefs, type Ref, readReflogs, refBytes, unlistedDirectories } from './refs.ts'
export { codeOf, openRegular } from './regular-file.ts'
export { findRepository, openRepository } from './repository.ts'
export { nodeVersionOf } from './run.ts'
export {
  createScratchRepository,
  type ScratchRepository,
  setHead,
  shallowCommits,
} from './scratch-repository.ts'
export type { HookEnvironment } from './shadow.ts'
export {
  indexContains,
  plainStagedEntries,
  readStaged,
  type StagedContent,
} from './staged/read-staged.ts'
export {
  isRunning,
  removeFolder,
  removeFoldersOf,
  removeLeftoverFolders,
  requireTemporary,
  temporaryFolder,
} from './temporary.ts'
export { traceObjects } from './trace.ts'
export { type RangeContents, traceRange } from './trace-range.ts'
export { hexAt, treeEntries } from './tree-entries.ts'
export { objectsOfUnreadablePacks } from './unreadable-packs.ts'
export { UserConfig } from './user-config.ts'
export {
  type IgnoredEntry,
  listIgnored,
  listWorkTree,
} from './work-tree.ts'
