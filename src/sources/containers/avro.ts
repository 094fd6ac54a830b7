import type { ContainerFormat } from './format.ts'

const magic = Buffer.from('Obj\x01')

/** Object files of Avro: the magic number, metadata and a marker of 16 bytes. */
export const avro: ContainerFormat = {
  name: 'avro',
  firstByte: [0x4f],
  recognises: (first) =>
    first.length >= 21 && first[0] === magic[0] && magic.every((byte, at) => first[at] === byte),
  access: 'stream',
  load: async () => (await import('./avro-reader.ts')).avroReader,
}
