// Everything about a repository's objects and refs. The only room that runs git or reads packs.
export { findRepository, openRepository, type Repository } from './repository.ts'
export { type HookEnvironment, removeShadows } from './shadow.ts'
export { listWorkTree, type WorkTreeEntry } from './work-tree.ts'
