import type { ContainerFormat } from './format.ts'

const version = /^%PDF-\d\.\d/
/** A version on a line of its own and the comment that marks binary files, after bytes that do not belong to the file. */
const versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/

/** ISO 32000. */
export const pdf: ContainerFormat = {
  name: 'pdf',
  recognises: (first) => {
    if (first.length < 8 || !first.includes(0x25)) return false
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('latin1')
    return version.test(text) || versionWithin.test(text)
  },
  leavesOut: 'pdf-text',
  access: 'memory',
  load: async () => (await import('./pdf-reader.ts')).pdfReader,
}
