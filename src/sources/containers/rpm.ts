import type { ContainerFormat } from './format.ts'

/** The magic number, and the version 3 or 4 of the format. */
export const rpm: ContainerFormat = {
  name: 'rpm',
  firstByte: [0xed],
  recognises: (first) => {
    if (first[0] !== 0xed) return false
    const start = Buffer.from(first.subarray(0, 5)).toString('hex')
    return first.length >= 96 && (start === 'edabeedb03' || start === 'edabeedb04')
  },
  access: 'stream',
  load: async () => (await import('./rpm-reader.ts')).rpmReader,
}
