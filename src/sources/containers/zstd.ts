import type { ContainerFormat } from './format.ts'
import { firstFrame, magic, skippableStarts } from './frames.ts'

/** A flag of the frame header that is always zero. */
const reserved = 8

export const zstd: ContainerFormat = {
  name: 'zstd',
  firstByte: [0x28, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first)
    return found?.magic === magic.zstd && ((found.frame[4] ?? reserved) & reserved) === 0
  },
  access: 'stream',
  load: async () => (await import('./zstd-reader.ts')).zstdReader(),
}
