import type { ContainerFormat } from './format.ts'

/** Tags of version 2 before the sound of an MP3 file. The size has seven bits in each byte. */
export const id3: ContainerFormat = {
  name: 'id3',
  firstByte: [0x49],
  recognises: (first) =>
    first[0] === 0x49 &&
    first[1] === 0x44 &&
    first[2] === 0x33 &&
    first.length >= 10 &&
    isVersion(first[3] ?? 0, first[4] ?? 0) &&
    first.subarray(6, 10).every((byte) => byte < 0x80),
  access: 'stream',
  load: async () => (await import('./id3-reader.ts')).id3Reader,
}

function isVersion(major: number, minor: number): boolean {
  return major >= 2 && major <= 4 && minor < 0x10
}
