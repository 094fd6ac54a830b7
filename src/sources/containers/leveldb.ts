import type { ContainerFormat, Whole } from './format.ts'

/** The footer: two places, and a number at its end. */
const footerBytes = 48
const magic = Buffer.from('57fb808b247547db', 'hex')

/** A table of LevelDB, as browsers have for the storage of pages and extensions. Only its end shows what it is. */
export const leveldb: ContainerFormat = {
  name: 'leveldb',
  recognises: () => false,
  end: {
    lastByte: 0xdb,
    suspects: (_, name) => name != null && /\.(?:ldb|sst)$/i.test(name),
    shows: endsLikeTable,
  },
  access: 'memory',
  load: async () => (await import('./leveldb-reader.ts')).leveldbReader,
}

function endsLikeTable({ read, size }: Whole): boolean {
  return size >= footerBytes && read(size - magic.length, magic.length).equals(magic)
}
