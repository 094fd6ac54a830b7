import { inflateSync } from 'node:zlib'

/** Inflates a large entry, which is worth a call into native code. @returns null unless it has exactly `size` bytes. */
export function inflateEntry(packed: Buffer, size: number): Buffer | null {
  try {
    // In one chunk, so that nothing is joined.
    const options = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) }
    const inflated = inflateSync(packed, options)
    return inflated.length === size ? inflated : null
  } catch {
    // Damaged data: git says the same about it.
    return null
  }
}
