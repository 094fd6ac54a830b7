import type { ContainerFormat } from './format.ts'

const magic = '!<arch>\n'
const headerBytes = 60

/** Static libraries and Debian packages: the magic number, and the mark at the end of the first header. */
export const ar: ContainerFormat = {
  name: 'ar',
  firstByte: [0x21],
  recognises: (first) => {
    if (first[0] !== 0x21) return false
    const start = String.fromCharCode(...first.subarray(0, magic.length + headerBytes))
    return start === magic || (start.startsWith(magic) && start.slice(66) === '`\n')
  },
  access: 'stream',
  storesEntries: true,
  load: async () => (await import('./ar-reader.ts')).arReader,
}
