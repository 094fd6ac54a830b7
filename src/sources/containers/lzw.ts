import type { ContainerFormat } from './format.ts'

/** What `compress` writes: `.Z`. */
export const lzw: ContainerFormat = {
  name: 'compress',
  firstByte: [0x1f],
  recognises: (first) => {
    if (first[0] !== 0x1f || first[1] !== 0x9d || first.length < 5) return false
    const settings = first[2] ?? 0
    const widest = settings & 0x1f
    return (settings & 0x60) === 0 && widest >= 9 && widest <= 16
  },
  access: 'stream',
  load: async () => (await import('./lzw-reader.ts')).lzwReader,
}
