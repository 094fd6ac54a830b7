// Where bytes come from. Gives chunks and says what it read, left out and could not read; never decodes or matches.
export { type FilesTarget, filesSource } from './files.ts'
export { lineHashes } from './line-hash.ts'
export { textChunk } from './object-chunks.ts'
export { stdinSource } from './stdin.ts'
