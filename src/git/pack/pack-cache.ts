import type { FileHandle } from 'node:fs/promises'

/**
 * The last part of a pack, in memory that all threads share. Delta trees are spread over a pack, most of all in the part
 * that git writes last: without the cache each part would be read about ten times (docs/history.md).
 */
export interface PackCache {
  /** Offset in the pack, in bytes. */
  start: number
  bytes: Uint8Array
}

/** Limit for all packs together, in bytes. A larger cache takes more memory and no less time. */
export const packCacheBytes = 128 * 1024 * 1024

/** A cache for the last `budget` bytes of a pack, still empty. */
export function createPackCache(packBytes: number, budget: number): PackCache {
  const size = Math.min(packBytes, budget)
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) }
}

/** Fills the cache from the pack. A truncated pack leaves zeros, which fail the checksums. */
export async function fillPackCache(file: FileHandle, { start, bytes }: PackCache): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done)
    if (bytesRead === 0) return
    done += bytesRead
  }
}

/** Frees the memory of a cache. What is read of the pack afterwards comes from its file. */
export function emptyPackCache(cache: PackCache): void {
  cache.start += cache.bytes.length
  cache.bytes = new Uint8Array()
}
