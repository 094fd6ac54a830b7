import type { Budget } from './budget.ts'
import type { ReadRange } from './byte-source.ts'
import type { Part } from './format.ts'
import { type Declared, type EntryHeader, entryParts } from './zip-entry.ts'
import { methods } from './zip-methods.ts'

const localSignature = Buffer.from('PK\x03\x04')
const localBytes = 30
const descriptorSignature = 0x08074b50
const searchBytes = 1024 ** 2

/** Methods that a local header may name; another value is not a header but other bytes. */
const mostMethod = 99
/** Of the format, 6.3, as it is stored. */
const newestVersion = 63

/**
 * Reads the entries between two positions by their local headers, in order: what no directory names. Bytes between them
 * are left out.
 */
export async function* forwardParts(
  read: ReadRange,
  from: number,
  to: number,
  budget: Budget,
): AsyncGenerator<Part> {
  for (let place = findLocal(read, from, to); place !== null; ) {
    const header = localHeader(read, place, to)
    let next = place + localSignature.length
    if (header !== null) {
      budget.entry()
      const { end, found } = yield* entryParts(read, header, budget)
      if (header.declared === null && found !== null && !agrees(read, end, found)) {
        yield { kind: 'unread', name: header.name, fault: 'checksum' }
      }
      // Content that could not be decoded may contain the next header.
      next = Math.max(next, found === null ? header.start : end)
    }
    place = findLocal(read, next, to)
  }
}

function findLocal(read: ReadRange, from: number, to: number): number | null {
  for (let place = from; place + localBytes <= to; place += searchBytes) {
    const bytes = read(place, Math.min(searchBytes + localSignature.length - 1, to - place))
    const found = bytes.indexOf(localSignature)
    if (found !== -1) return place + found
  }
  return null
}

/** Null for bytes that only look like the start of a header. */
function localHeader(read: ReadRange, place: number, to: number): EntryHeader | null {
  const fixed = read(place, Math.min(localBytes, to - place))
  if (fixed.length < localBytes) return null
  const flags = fixed.readUInt16LE(6)
  const method = fixed.readUInt16LE(8)
  const nameBytes = fixed.readUInt16LE(26)
  const extraBytes = fixed.readUInt16LE(28)
  if (method > mostMethod || nameBytes === 0 || (fixed[4] ?? 0) > newestVersion) return null
  const variable = read(place + localBytes, nameBytes + extraBytes)
  if (variable.length < nameBytes + extraBytes) return null
  const sizes = sizesOf(fixed, variable.subarray(nameBytes))
  const start = place + localBytes + variable.length
  const followed = (flags & 8) !== 0 && sizes.compressed === 0
  // Sizes are often missing in headers of stored empty entries with a descriptor, such as folders.
  const declared =
    followed && method !== methods.stored
      ? null
      : { crc: fixed.readUInt32LE(14), size: sizes.content }
  return {
    name: variable.subarray(0, nameBytes),
    flags,
    method,
    declared,
    start,
    end: declared === null ? to : Math.min(to, start + sizes.compressed),
  }
}

/** Sizes of 4 GB and more are in the extra field of zip64. */
function sizesOf(fixed: Buffer, extra: Buffer): { compressed: number; content: number } {
  const compressed = fixed.readUInt32LE(18)
  const content = fixed.readUInt32LE(22)
  if (compressed !== 0xffffffff && content !== 0xffffffff) return { compressed, content }
  for (let place = 0; place + 20 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1 || extra.readUInt16LE(place + 2) < 16) continue
    return {
      content: Number(extra.readBigUInt64LE(place + 4)),
      compressed: Number(extra.readBigUInt64LE(place + 12)),
    }
  }
  return { compressed, content }
}

/** Compares content with the descriptor behind it. */
function agrees(read: ReadRange, end: number, { crc }: Declared): boolean {
  const bytes = read(end, 8)
  if (bytes.length < 8) return false
  const hasSignature = bytes.readUInt32LE(0) === descriptorSignature
  return bytes.readUInt32LE(hasSignature ? 4 : 0) === crc
}
