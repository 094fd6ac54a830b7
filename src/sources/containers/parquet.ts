import type { ContainerFormat } from './format.ts'

/** The same four bytes begin and end a file. */
const magic = Buffer.from('PAR1')

export const parquet: ContainerFormat = {
  name: 'parquet',
  firstByte: [0x50],
  // The header of a page follows, which no text is.
  recognises: (first) =>
    first[0] === magic[0] &&
    first.length >= 12 &&
    magic.every((byte, at) => first[at] === byte) &&
    first.subarray(4, 64).some((byte) => byte < 9),
  access: 'memory',
  load: async () => (await import('./parquet-reader.ts')).parquetReader,
}
