import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Git } from '../git.ts'
import { codeOf, readRegular } from '../regular-file.ts'
import { EntryList, type IndexEntries } from './index-entries.ts'
import { type IndexFile, parseIndex } from './parse-index.ts'
import { mergeIndexes, sharedPartOf } from './split-index.ts'

/** Larger ones are left to git, whose output is read piece by piece. Bytes. */
const largestIndex = 256 * 1024 * 1024

/**
 * Reads the index of a work tree without starting git.
 * @returns null if git must read it: it is damaged, or has a form that is not read here.
 */
export function readIndex(git: Git): IndexEntries | null {
  const bytes = indexBytes(git.shadow.data.GIT_INDEX_FILE)
  if (bytes === null) return null
  // Nothing has been staged yet.
  if (bytes.length === 0) return new EntryList(0, 0).finish()
  const { idBytes } = git
  const file = isWhole(bytes, idBytes) ? parseIndex(bytes, idBytes) : null
  if (file === null) return null
  return file.link === null ? whole(file) : split(file, file.link, git)
}

/** Empty if there is no index; null if it cannot be read. */
function indexBytes(path: string): Buffer | null {
  try {
    const bytes = readRegular(path, largestIndex)
    return bytes.length === 0 ? null : bytes
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? Buffer.alloc(0) : null
  }
}

function whole({ entries }: IndexFile): IndexEntries | null {
  return entries.names[0] === 0 ? null : entries
}

function split(file: IndexFile, link: Buffer, git: Git): IndexEntries | null {
  const { idBytes, layout } = git
  const part = sharedPartOf(link, idBytes)
  if (part === null) return null
  const bytes = indexBytes(join(layout.gitDir, `sharedindex.${part.id.toString('hex')}`))
  if (bytes === null || !bytes.subarray(-idBytes).equals(part.id)) return null
  const shared = isWhole(bytes, idBytes) ? parseIndex(bytes, idBytes) : null
  if (shared === null || shared.link !== null) return null
  const base = whole(shared)
  return base === null ? null : mergeIndexes(file, base, part)
}

/** Compares the checksum at the end. It may be zeros ("index.skipHash"). */
function isWhole(bytes: Buffer, idBytes: 20 | 32): boolean {
  const sum = bytes.subarray(-idBytes)
  if (sum.every((byte) => byte === 0)) return true
  const hash = createHash(idBytes === 20 ? 'sha1' : 'sha256')
  return hash.update(bytes.subarray(0, -idBytes)).digest().equals(sum)
}
