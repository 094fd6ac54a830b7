import { counted, type Problem } from '../model/index.ts'

/** First bytes of compressed files and archives that are common in repositories. */
const signatures: readonly Buffer[] = [
  [0x1f, 0x8b, 0x08], // gzip
  [0x1f, 0x9d], // compress
  [0x50, 0x4b, 0x03, 0x04], // zip, and what is built on it: jar, docx, whl …
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
  [0x04, 0x22, 0x4d, 0x18], // lz4
  [0x4c, 0x5a, 0x49, 0x50, 0x01], // lzip
  [0x4d, 0x53, 0x43, 0x46], // cab
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF, whose text is compressed
].map((bytes) => Buffer.from(bytes))

/** By first byte, the signatures that begin with it: one comparison is enough for most files. */
const byFirstByte: readonly (readonly Buffer[] | undefined)[] = Array.from(
  { length: 256 },
  (_, byte) => {
    const own = signatures.filter((signature) => signature[0] === byte)
    return own.length === 0 ? undefined : own
  },
)

/** True for bytes that are the beginning of a compressed file or an archive: a search finds almost nothing in them. */
export function isCompressed(bytes: Uint8Array): boolean {
  const candidates = byFirstByte[bytes[0] ?? 0]
  return candidates?.some((signature) => startsWith(bytes, signature)) === true
}

const pointerStart = Buffer.from('version https://git-lfs.github.com/spec/')
/** A pointer file is smaller than this (git-lfs/docs/spec.md). */
const pointerLimit = 1024

/** True for a file that Git LFS left in place of the content. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes[0] === pointerStart[0] && bytes.length < pointerLimit && startsWith(bytes, pointerStart)
  )
}

/** Pointers named in one message; the rest are counted. */
export const namedPointers = 5

/**
 * The content of these files is part of the work tree and was not read: a scan of them is incomplete.
 * @param paths the first few of them.
 */
export function absentLfsContent(count: number, paths: readonly string[]): Problem {
  const more = count > paths.length ? ` and ${count - paths.length} more` : ''
  return {
    kind: 'problem',
    what: `${counted(count, 'Git LFS file')}: ${paths.join(', ')}${more}`,
    reason: { code: 'lfs-pointer' },
  }
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)
}
