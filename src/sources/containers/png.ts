import type { ContainerFormat } from './format.ts'

const signature = '\x89PNG\r\n\x1a\n'
const compressed = /zTXt|iTXt|iCCP/

/**
 * A picture with text that is compressed. Others have text only as it reads; opening each of them would make histories
 * with many pictures slow. Programs write text before the pixels, mostly in the first bytes.
 */
export const png: ContainerFormat = {
  name: 'png',
  firstByte: [0x89],
  recognises: (first) => {
    if (first[0] !== 0x89 || first[1] !== 0x50) return false
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('latin1')
    return text.startsWith(signature) && compressed.test(text)
  },
  access: 'stream',
  load: async () => (await import('./png-reader.ts')).pngReader,
}
