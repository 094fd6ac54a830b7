import { codeOf, readRegular } from '../regular-file.ts'

/** Larger ones are left to git, whose output is read piece by piece. Bytes. */
const largest = 256 * 1024 * 1024

/** The bytes of an index, also of one that does not exist yet; null if it cannot be read. */
export function readIndexFile(path: string, idBytes: 20 | 32 = 20): Buffer | null {
  try {
    return readRegular(path, largest)
  } catch (error) {
    // Nothing has been staged yet.
    return codeOf(error) === 'ENOENT' ? emptyIndex(idBytes) : null
  }
}

/** Without entries. Its checksum is left out, as with "index.skipHash". */
function emptyIndex(idBytes: number): Buffer {
  const bytes = Buffer.alloc(12 + idBytes)
  bytes.write('DIRC')
  bytes.writeUInt32BE(2, 4)
  return bytes
}
