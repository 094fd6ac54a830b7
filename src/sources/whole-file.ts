import { readSync } from 'node:fs'

/**
 * Reads a file to a place in a buffer.
 * @param size what the system said of it; null where it was not asked: then its end is found by reading.
 * @returns its bytes if that is the whole file; else the complement (`~`) of the bytes that were read.
 */
export function readWhole(
  descriptor: number,
  buffer: Buffer,
  start: number,
  size: number | null,
): number {
  const count = readSync(descriptor, buffer, start, buffer.length - start, null)
  const end = start + count
  return end < buffer.length && isWhole(descriptor, buffer, { count, end, size }) ? count : ~count
}

/** At its end: as long as it said it is, or nothing more comes. */
function isWhole(
  descriptor: number,
  buffer: Buffer,
  {
    count,
    end,
    size,
  }: { readonly count: number; readonly end: number; readonly size: number | null },
): boolean {
  if (size !== null) return count === size
  return count > 0 && readSync(descriptor, buffer, end, 1, null) === 0
}
