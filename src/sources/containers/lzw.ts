import type { ContainerFormat } from './format.ts'

/** What `compress` writes: `.Z`. */
export const lzw: ContainerFormat = {
  name: 'compress',
  recognises: ([first, second, settings = 0, ...more]) => {
    const widest = settings & 0x1f
    const hasMagic = first === 0x1f && second === 0x9d
    return hasMagic && (settings & 0x60) === 0 && widest >= 9 && widest <= 16 && more.length >= 2
  },
  access: 'stream',
  load: async () => (await import('./lzw-reader.ts')).lzwReader,
}
