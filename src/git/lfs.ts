import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pattern } from '../model/index.ts'
import { literalPattern } from '../search/index.ts'
import type { Layout } from './layout.ts'
import { codeOf } from './regular-file.ts'

/** A parsed pointer file of Git LFS, which history contains in place of the content (Git LFS, docs/spec.md). */
interface LfsPointer {
  /** SHA-256 of the content. */
  readonly content: string
  /** Bytes. */
  readonly size: number
}

const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n')
/** Is in every pointer, where its first line ends. Shorter than other needles: the longest decides how much of a delta is searched. */
export const lfsNeedle: Pattern = literalPattern(Buffer.from('v1\noid'))

/** Larger files are not pointers. Bytes. */
const largestPointer = 1024

/** Parses a blob as a pointer; null if it is not one. */
export function lfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length > largestPointer || !bytes.subarray(0, firstLine.length).equals(firstLine)) {
    return null
  }
  const text = bytes.toString('latin1')
  const content = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  const size = /^size (\d{1,15})$/m.exec(text)?.[1]
  return content === undefined || size === undefined ? null : { content, size: Number(size) }
}

/** Path of the content, if it was fetched. */
export function lfsPath({ commonDir }: Layout, content: string): string {
  return join(lfsFolder(commonDir), content.slice(0, 2), content.slice(2, 4), content)
}

function lfsFolder(commonDir: string): string {
  return join(commonDir, 'lfs', 'objects')
}

/** Lists all contents in the LFS folder, also of pointers that are no longer in history, and folders that cannot be listed. */
export function listLfs({ commonDir }: Layout): {
  readonly contents: readonly string[]
  readonly unlisted: readonly { readonly path: string; readonly reason: string }[]
} {
  const contents: string[] = []
  const unlisted: { path: string; reason: string }[] = []
  const walk = (folder: string, depth: number) => {
    for (const entry of entriesOf(folder, unlisted)) {
      if (depth === 2 && /^[0-9a-f]{64}$/.test(entry.name)) contents.push(entry.name)
      else if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
        walk(join(folder, entry.name), depth + 1)
      }
    }
  }
  walk(lfsFolder(commonDir), 0)
  return { contents, unlisted }
}

function entriesOf(folder: string, unlisted: { path: string; reason: string }[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const reason = codeOf(error)
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR') unlisted.push({ path: folder, reason })
    return []
  }
}
