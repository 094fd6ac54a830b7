import type { ContainerFormat } from './format.ts'
import { firstFrame, magic, skippableStarts } from './frames.ts'

/** Version 1, without the reserved bit. */
const versionMask = 0xc2
const version = 0x40

export const lz4: ContainerFormat = {
  name: 'lz4',
  firstByte: [0x04, 0x02, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first)
    if (found === null) return false
    if (found.magic === magic.lz4) return ((found.frame[4] ?? 0) & versionMask) === version
    return found.magic === magic.lz4Legacy
  },
  access: 'stream',
  load: async () => (await import('./lz4-reader.ts')).lz4Reader,
}
