import type { ContainerFormat } from './format.ts'

const version = /^%PDF-\d\.\d/
/** A version on a line of its own and the comment that marks binary files, after bytes that do not belong to the file. */
const versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/

/** ISO 32000. */
export const pdf: ContainerFormat = {
  name: 'pdf',
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('latin1')
    return version.test(text) || versionWithin.test(text)
  },
  leavesOut: 'pdf-text',
  access: 'memory',
  load: async () => (await import('./pdf-reader.ts')).pdfReader,
}

/** The method of `Buffer` takes longer for so few bytes. */
function percentIn(bytes: Uint8Array, from: number): number {
  return Uint8Array.prototype.indexOf.call(bytes, 0x25, from)
}

/** True if `%PDF` is in it. Templates have many percent signs. */
function holdsVersion(first: Uint8Array): boolean {
  for (let at = percentIn(first, 0); at !== -1; at = percentIn(first, at + 1)) {
    if (first[at + 1] === 0x50 && first[at + 2] === 0x44 && first[at + 3] === 0x46) return true
  }
  return false
}
