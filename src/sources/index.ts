// Where bytes come from. Gives chunks and says what it read, left out and could not read; never decodes or matches.
export { commitReader, indexReader } from './config-reader.ts'
export { compressedFiles, isCompressed, isLfsPointer, lfsFiles } from './file-kinds.ts'
export { type FilesTarget, filesSource } from './files.ts'
export { stagedSuspects } from './glance.ts'
export {
  type History,
  leftItems,
  limitItems,
  nameItems,
  openHistory,
  shareItems,
} from './history.ts'
export { lineHashes } from './line-hash.ts'
export { messageSource } from './message.ts'
export { textChunk } from './object-chunks.ts'
export { expandOperands } from './operands.ts'
export { type PathRules, pathBelow } from './path-below.ts'
export { type PathFilter, pathFilter } from './patterns.ts'
export { pushSource } from './push.ts'
export { rangeSource } from './range.ts'
export { isSameFolder, realFolder, reportBase } from './report-base.ts'
export { restItems } from './rest.ts'
export { findRoot, inRepository } from './root.ts'
export { sideFileItems } from './side-files.ts'
export { stagedItems, unstagedNames } from './staged.ts'
export { stdinSource } from './stdin.ts'
export { repositoryTracer } from './tracer.ts'
