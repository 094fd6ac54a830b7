import type { ContainerFormat, Whole } from './format.ts'
import { findArchives } from './zip-end.ts'

/** A local header, an empty archive, a part of a split archive, and the header of a Chrome extension of two versions. */
const starts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'Cr24\x02\0\0\0', 'Cr24\x03\0\0\0']

const smallest = 22

export const zip: ContainerFormat = {
  name: 'zip',
  firstByte: [0x50, 0x43],
  recognises: (first) => {
    if ((first[0] !== 0x50 && first[0] !== 0x43) || first.length < smallest) return false
    const start = String.fromCharCode(...first.subarray(0, 8))
    return starts.some((known) => start.startsWith(known))
  },
  end: { firstByte: [0x4d, 0x7f, 0x23], suspects: isProgram, shows: endsLikeArchive },
  access: 'memory',
  load: async () => (await import('./zip-reader.ts')).zipReader(),
}

/** How far from its end a program that has an archive has the end record. A signature may follow. Bytes. */
const tailBytes = 64 * 1024

/** For Windows and Linux, and for an interpreter. */
const programStarts = ['MZ', '\x7fELF', '#!'].map((start) => Buffer.from(start, 'latin1'))

/** True for content that an archive may follow, as in programs that unpack themselves. */
function isProgram(start: Uint8Array): boolean {
  return programStarts.some((bytes) => bytes.every((byte, at) => start[at] === byte))
}

/** True for a program with an archive after it. Most have none: they are not looked at further. */
function endsLikeArchive({ read, size }: Whole, first: Uint8Array): boolean {
  if (!isProgram(first)) return false
  const tail = read(Math.max(0, size - tailBytes), tailBytes)
  if (!tail.includes('PK\x05\x06', 0, 'latin1')) return false
  return findArchives(read, size).some(({ directory, end }) => directory < end)
}
