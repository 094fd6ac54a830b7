import type { ContainerFormat } from './format.ts'

/** A local header, an empty archive, a part of a split archive, or the header of a Chrome extension. */
const starts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'Cr24']

export const zip: ContainerFormat = {
  name: 'zip',
  recognises: (first) =>
    first.length >= 22 &&
    (first[0] === 0x50 || first[0] === 0x43) &&
    starts.includes(String.fromCharCode(...first.subarray(0, 4))),
  access: 'memory',
  load: async () => (await import('./zip-reader.ts')).zipReader(),
}
