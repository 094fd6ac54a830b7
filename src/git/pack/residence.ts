import type { FileHandle } from 'node:fs/promises'

/**
 * The last part of a pack, held in memory for all threads. Delta trees jump about in a pack, and most of all in what git
 * writes last: without it, each part would be read ten times over (docs/history.md).
 */
export interface Residence {
  /** Where it begins in the pack, in bytes. */
  readonly start: number
  readonly bytes: Uint8Array
}

/** Held of all packs together. Bytes. */
export const residentBytes = 256 * 1024 * 1024

/** The room for the last `budget` bytes of a pack, still empty. */
export function makeResidence(packBytes: number, budget: number): Residence {
  const size = Math.min(packBytes, budget)
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) }
}

/** Fills it from the pack. A pack that ends early leaves zeros, which no checksum fits. */
export async function fillResidence(file: FileHandle, { start, bytes }: Residence): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done)
    if (bytesRead === 0) return
    done += bytesRead
  }
}
