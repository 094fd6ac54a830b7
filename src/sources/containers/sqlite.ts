import type { ContainerFormat } from './format.ts'

const header = 'SQLite format 3\0'

export const sqlite: ContainerFormat = {
  name: 'sqlite',
  firstByte: [0x53],
  recognises: (first) =>
    first[0] === 0x53 &&
    first.length >= 100 &&
    String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: 'memory',
  load: async () => (await import('./sqlite-reader.ts')).sqliteReader,
}

/** The log of changes beside a database. Its version has been the same since 2010. */
export const sqliteLog: ContainerFormat = {
  name: 'sqlite',
  firstByte: [0x37],
  recognises: (first) =>
    first[0] === 0x37 &&
    first.length >= 32 &&
    first[1] === 0x7f &&
    first[2] === 0x06 &&
    (first[3] === 0x82 || first[3] === 0x83) &&
    first.subarray(4, 8).join() === '0,45,226,24',
  access: 'memory',
  load: async () => (await import('./sqlite-reader.ts')).sqliteLogReader,
}
