import type { ContainerFormat } from './format.ts'

/** The magic number, and the first byte of the stream flags, which is always zero. */
const start = 'fd377a585a0000'

export const xz: ContainerFormat = {
  name: 'xz',
  firstByte: [0xfd],
  recognises: (first) =>
    first[0] === 0xfd && Buffer.from(first.subarray(0, start.length / 2)).toString('hex') === start,
  access: 'stream',
  load: async () => (await import('./xz-reader.ts')).xzReader(),
}
