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

/**
 * True for content that an archive may follow, as in programs that unpack themselves: those for Windows (`MZ`) and Linux
 * (`\x7fELF`), and those for an interpreter (`#!`).
 */
function isProgram(start: Uint8Array): boolean {
  const [first, second] = [start[0], start[1]]
  if (first === 0x7f) return second === 0x45 && start[2] === 0x4c && start[3] === 0x46
  return (first === 0x23 && second === 0x21) || (first === 0x4d && second === 0x5a)
}

/** True for a program with an archive after it. Most have none: they are not looked at further. */
function endsLikeArchive({ read, size }: Whole, first: Uint8Array): boolean {
  if (!isProgram(first)) return false
  const tail = read(Math.max(0, size - tailBytes), tailBytes)
  if (!tail.includes('PK\x05\x06', 0, 'latin1')) return false
  return findArchives(read, size).some(({ directory, end }) => directory < end)
}
