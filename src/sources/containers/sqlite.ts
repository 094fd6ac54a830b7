import type { ContainerFormat } from './format.ts'

const header = 'SQLite format 3\0'

export const sqlite: ContainerFormat = {
  name: 'sqlite',
  recognises: (first) =>
    first.length >= 100 && String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: 'memory',
  load: async () => (await import('./sqlite-reader.ts')).sqliteReader,
}

/** The log of changes beside a database. Its version has been the same since 2010. */
export const sqliteLog: ContainerFormat = {
  name: 'sqlite',
  recognises: ([a, b, c, d, ...rest]) =>
    rest.length >= 28 &&
    a === 0x37 &&
    b === 0x7f &&
    c === 0x06 &&
    (d === 0x82 || d === 0x83) &&
    rest.slice(0, 4).join() === '0,45,226,24',
  access: 'memory',
  load: async () => (await import('./sqlite-reader.ts')).sqliteLogReader,
}
