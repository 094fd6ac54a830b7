import type { ContainerFormat } from './format.ts'

/** RFC 1952, with the only method there is. Reserved flags are zero. */
export const gzip: ContainerFormat = {
  name: 'gzip',
  firstByte: [0x1f],
  recognises: (first) =>
    first.length >= 10 &&
    first[0] === 0x1f &&
    first[1] === 0x8b &&
    first[2] === 8 &&
    ((first[3] ?? 0xff) & 0xe0) === 0,
  access: 'stream',
  load: async () => (await import('./gzip-reader.ts')).gzipReader,
}
