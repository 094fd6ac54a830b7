import type { ContainerFormat } from './format.ts'
import { headerBytes, isHeader } from './tar-header.ts'

/** Every dialect: the oldest has no magic, but all have a checksum. */
export const tar: ContainerFormat = {
  name: 'tar',
  recognises: (first) => first.length >= headerBytes && isHeader(first),
  access: 'stream',
  storesEntries: true,
  load: async () => (await import('./tar-reader.ts')).tarReader,
}
