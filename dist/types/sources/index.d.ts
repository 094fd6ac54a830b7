export { type FilesTarget, filesSource } from './files.ts';
export { lineHashes } from './line-hash.ts';
export { textChunk } from './object-chunks.ts';
export { stdinSource } from './stdin.ts';
