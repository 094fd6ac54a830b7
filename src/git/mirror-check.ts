import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of a checksum: SHA-1 and SHA-256. */
const checksumLengths = [20, 32]

/**
 * True if a bare repository has all the parts of one, and each pack ends with the checksum that its index names: not cut
 * off, and not that of another. The scan checks the objects themselves.
 */
export function isWholeMirror(folder: string): boolean {
  try {
    const names = readdirSync(folder)
    if (!['HEAD', 'objects', 'refs'].every((name) => names.includes(name))) return false
    const packs = join(folder, 'objects', 'pack')
    return readdirSync(packs)
      .filter((name) => name.endsWith('.pack'))
      .every((name) => fitsIndex(join(packs, name)))
  } catch {
    return false
  }
}

function fitsIndex(pack: string): boolean {
  const index = pack.replace(/\.pack$/, '.idx')
  return checksumLengths.some((length) =>
    lastBytes(pack, length).equals(lastBytes(index, 2 * length).subarray(0, length)),
  )
}

function lastBytes(path: string, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    const start = Math.max(0, fstatSync(file).size - length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, start))
  } finally {
    closeSync(file)
  }
}
