import { inflateSync } from 'node:zlib'
import { firstBytes } from './first-bytes.ts'
import type { ContainerFormat } from './format.ts'

/** `Z_SYNC_FLUSH`: input that ends early is not an error. */
const syncFlush = 2

/**
 * A stream of RFC 1950 without a dictionary. Two bytes are weak evidence, so the first bytes must decode too, and content
 * that is no longer must be a whole stream.
 */
export const zlib: ContainerFormat = {
  name: 'zlib',
  firstByte: [0x08, 0x18, 0x28, 0x38, 0x48, 0x58, 0x68, 0x78],
  recognises: (first) => hasHeader(first) && canBeDecoded(first),
  access: 'stream',
  load: async () => (await import('./zlib-reader.ts')).zlibReader,
}

function hasHeader(first: Uint8Array): boolean {
  const method = first[0] ?? 0
  const flags = first[1] ?? 0
  const isDeflate = (method & 0x0f) === 8 && method >>> 4 <= 7
  return isDeflate && (flags & 0x20) === 0 && (method * 256 + flags) % 31 === 0
}

function canBeDecoded(first: Uint8Array): boolean {
  try {
    const isCut = first.length >= firstBytes
    return inflateSync(first, isCut ? { finishFlush: syncFlush } : {}).length > 0
  } catch {
    return false
  }
}
