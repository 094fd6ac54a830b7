import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Git } from '../git.ts'
import type { IndexEntries } from './index-entries.ts'
import { readIndexFile } from './index-file.ts'
import { type IndexFile, parseIndex } from './parse-index.ts'
import { mergeIndexes, sharedPartOf } from './split-index.ts'

/**
 * Reads the index of a work tree without starting git.
 * @returns null if git must read it: it is damaged, or has a form that is not read here.
 */
export function readIndex(git: Git): IndexEntries | null {
  const file = wholeFile(git.shadow.data.GIT_INDEX_FILE, git.idBytes)?.file ?? null
  if (file === null) return null
  return file.link === null ? whole(file) : split(file, file.link, git)
}

function whole({ entries }: IndexFile): IndexEntries | null {
  return entries.names[0] === 0 ? null : entries
}

function split(file: IndexFile, link: Buffer, git: Git): IndexEntries | null {
  const { idBytes, layout } = git
  const part = sharedPartOf(link, idBytes)
  if (part === null) return null
  const name = `sharedindex.${part.id.toString('hex')}`
  const read = wholeFile(join(layout.gitDir, name), idBytes)
  if (read === null || !read.sum.equals(part.id) || read.file.link !== null) return null
  const base = whole(read.file)
  return base === null ? null : mergeIndexes(file, base, part)
}

/** An index whose checksum is right, or left out ("index.skipHash"); null for any other. */
function wholeFile(path: string, idBytes: 20 | 32) {
  const bytes = readIndexFile(path, idBytes)
  if (bytes === null) return null
  const sum = bytes.subarray(-idBytes)
  const isRight = sum.every((byte) => byte === 0) || sum.equals(hashOf(bytes, idBytes))
  const file = isRight ? parseIndex(bytes, idBytes) : null
  return file === null ? null : { file, sum }
}

function hashOf(bytes: Buffer, idBytes: 20 | 32): Buffer {
  const hash = createHash(idBytes === 20 ? 'sha1' : 'sha256')
  return hash.update(bytes.subarray(0, -idBytes)).digest()
}
