import { inflateSync } from 'node:zlib'
import type { ContainerFault } from './format.ts'

/** A frame of a tag, decoded. */
export interface TagFrame {
  readonly id: string
  readonly body: Buffer
  readonly fault: ContainerFault | null
}

/** What the header of a tag states. */
export interface TagHeader {
  /** 2, 3 or 4. */
  readonly version: number
  readonly flags: number
}

/** Largest frame that is decompressed. Bytes. */
const largestFrame = 16 * 1024 ** 2

const tagFlags = { unsynchronised: 0x80, extended: 0x40 }

/** Flags of frames: the parts before the body, and how it is stored. */
interface Storage {
  readonly isCompressed: boolean
  readonly isEncrypted: boolean
  readonly isUnsynchronised: boolean
  /** Bytes before the body. */
  readonly skipped: number
}

/**
 * The frames of a tag.
 * @param stored the tag without its header.
 * @param most bytes that a frame is decompressed to.
 * @returns false if something that is not a frame follows.
 */
export function* framesOf(
  stored: Buffer,
  { version, flags }: TagHeader,
  most: number,
): Generator<TagFrame, boolean> {
  const isUnsynchronised = version < 4 && (flags & tagFlags.unsynchronised) !== 0
  const tag = isUnsynchronised ? synchronised(stored) : stored
  const idBytes = version === 2 ? 3 : 4
  const headerBytes = version === 2 ? 6 : 10
  let at = version > 2 && (flags & tagFlags.extended) !== 0 ? extendedBytes(tag, version) : 0
  while (at + headerBytes <= tag.length && tag[at] !== 0) {
    const id = tag.toString('latin1', at, at + idBytes)
    if (!/^[A-Z0-9]+ ?$/.test(id)) return false
    const size = sizeOf(tag.subarray(at + idBytes, at + 2 * idBytes), version)
    const body = tag.subarray(at + headerBytes, at + headerBytes + size)
    const storage = storageOf(tag[at + 9] ?? 0, version)
    yield { id, ...decoded(body, storage, Math.min(most, largestFrame)) }
    if (body.length < size) return false
    at += headerBytes + size
  }
  return true
}

/** A zero follows each ff, so that players do not take a tag for sound. */
function synchronised(bytes: Buffer): Buffer {
  const made = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    made[length++] = bytes[at] ?? 0
    if (bytes[at] === 0xff && bytes[at + 1] === 0) at++
  }
  return made.subarray(0, length)
}

/** Seven bits in each byte. */
export function syncSafe(bytes: Uint8Array): number {
  return bytes.reduce((size, byte) => size * 128 + (byte & 0x7f), 0)
}

function sizeOf(bytes: Buffer, version: number): number {
  // Some programs write all bits in version 4 too.
  const isPlain = version < 4 || bytes.some((byte) => byte >= 0x80)
  return isPlain ? bytes.readUIntBE(0, bytes.length) : syncSafe(bytes)
}

function extendedBytes(tag: Buffer, version: number): number {
  if (tag.length < 4) return tag.length
  return version === 3 ? 4 + tag.readUInt32BE(0) : syncSafe(tag.subarray(0, 4))
}

function storageOf(flags: number, version: number): Storage {
  const has = (flag: number) => (flags & flag) !== 0
  if (version === 2) {
    return { isCompressed: false, isEncrypted: false, isUnsynchronised: false, skipped: 0 }
  }
  if (version === 3) {
    const skipped = (has(0x80) ? 4 : 0) + (has(0x40) ? 1 : 0) + (has(0x20) ? 1 : 0)
    return { isCompressed: has(0x80), isEncrypted: has(0x40), isUnsynchronised: false, skipped }
  }
  const skipped = (has(0x40) ? 1 : 0) + (has(0x04) ? 1 : 0) + (has(0x01) ? 4 : 0)
  return { isCompressed: has(0x08), isEncrypted: has(0x04), isUnsynchronised: has(0x02), skipped }
}

function decoded(
  stored: Buffer,
  { isCompressed, isEncrypted, isUnsynchronised, skipped }: Storage,
  most: number,
): Pick<TagFrame, 'body' | 'fault'> {
  if (isEncrypted) return { body: Buffer.alloc(0), fault: 'encrypted' }
  const whole = isUnsynchronised ? synchronised(stored) : stored
  const body = whole.subarray(skipped)
  if (!isCompressed) return { body, fault: null }
  try {
    return { body: inflateSync(body, { maxOutputLength: Math.max(1, most) }), fault: null }
  } catch {
    return { body, fault: 'damaged' }
  }
}
