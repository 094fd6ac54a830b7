import type { ContainerFormat } from './format.ts'

/** The forms with numbers in text: the new one with and without checksum, and the portable one of POSIX. */
export const cpio: ContainerFormat = {
  name: 'cpio',
  firstByte: [0x30],
  recognises: (first) => {
    if (first[0] !== 0x30) return false
    const start = String.fromCharCode(...first.subarray(0, 76))
    return /^07070[12][0-9a-fA-F]{69}/.test(start) || /^070707[0-7]{70}/.test(start)
  },
  access: 'stream',
  storesEntries: true,
  load: async () => (await import('./cpio-reader.ts')).cpioReader,
}
