import { readSync } from 'node:fs'

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
const stepBytes = 4 * 1024 * 1024

/** Reads the last `budget` bytes of a pack into shared memory. A pack that ends early leaves zeros, which no checksum fits. */
export function readResidence(file: number, packBytes: number, budget: number): Residence {
  const size = Math.min(packBytes, budget)
  const start = packBytes - size
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  for (let done = 0; done < size; ) {
    const count = readSync(file, bytes, done, Math.min(stepBytes, size - done), start + done)
    if (count === 0) break
    done += count
  }
  return { start, bytes }
}
