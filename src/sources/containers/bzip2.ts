import type { ContainerFormat } from './format.ts'

/** Of the first block, or of the end of a stream without content. */
const blockStarts = ['314159265359', '177245385090']

export const bzip2: ContainerFormat = {
  name: 'bzip2',
  firstByte: [0x42],
  recognises: (first) => {
    if (first[0] !== 0x42) return false
    const start = Buffer.from(first.subarray(0, 10)).toString('hex')
    return /^425a683[1-9]/.test(start) && blockStarts.includes(start.slice(8))
  },
  access: 'stream',
  load: async () => (await import('./bzip2-reader.ts')).bzip2Reader,
}
