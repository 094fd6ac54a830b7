import type { ContainerFormat } from './format.ts'

const load = async () => (await import('./libarchive-reader.ts')).libarchiveReader

export const sevenZip: ContainerFormat = {
  name: '7z',
  firstByte: [0x37],
  recognises: (first) => first[0] === 0x37 && startsWith(first, '7z\xbc\xaf\x27\x1c', 32),
  access: 'memory',
  load,
}

/** Versions 4 and 5 of the format. */
export const rar: ContainerFormat = {
  name: 'rar',
  firstByte: [0x52],
  recognises: (first) =>
    first[0] === 0x52 &&
    (startsWith(first, 'Rar!\x1a\x07\x00', 20) || startsWith(first, 'Rar!\x1a\x07\x01\x00', 20)),
  access: 'memory',
  load,
}

/** The magic number, and four reserved bytes. */
export const cab: ContainerFormat = {
  name: 'cab',
  firstByte: [0x4d],
  recognises: (first) => first[0] === 0x4d && startsWith(first, 'MSCF\0\0\0\0', 36),
  access: 'memory',
  load,
}

/** @param least bytes of the smallest header. */
function startsWith(first: Uint8Array, magic: string, least: number): boolean {
  const start = String.fromCharCode(...first.subarray(0, magic.length))
  return first.length >= least && start === magic
}
