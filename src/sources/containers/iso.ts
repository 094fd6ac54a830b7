import type { ContainerFormat } from './format.ts'

/** A disc image. Its first 32 KB are free for other programs: those of images that boot begin like a disk. */
export const iso: ContainerFormat = {
  name: 'iso',
  firstByte: [],
  recognises: () => false,
  laterMark: { position: 16 * 2048 + 1, bytes: Buffer.from('CD001'), blockBytes: 2048 },
  access: 'memory',
  load: async () => (await import('./iso-reader.ts')).isoReader,
}
