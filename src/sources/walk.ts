import { lstatSync, readdirSync, statSync } from 'node:fs'
import type { Problem } from '../model/index.ts'

/**
 * fast-glob sees names as strings of bytes (Latin-1), so that names which are not UTF-8 survive. Characters that its
 * patterns stumble over are carried as code points that no byte has.
 */
const disguises: readonly (readonly [string, string])[] = [
  ['\n', '\u010a'],
  ['\r', '\u010d'],
  ['\\', '\u015c'],
]

/** Every path below a folder that is no folder itself, as bytes relative to it, in no particular order. */
export async function walkFolder(
  folder: Buffer,
): Promise<{ paths: Buffer[]; problems: Problem[] }> {
  const { default: glob } = await import('fast-glob')
  const problems: Problem[] = []
  const cwd = disguise(folder.toString('latin1'))
  const found = glob.sync('**', {
    cwd,
    dot: true,
    onlyFiles: false,
    unique: false,
    followSymbolicLinks: false,
    objectMode: true,
    suppressErrors: true,
    fs: {
      lstatSync: ((path: string) => lstatSync(bytesOf(path))) as typeof lstatSync,
      statSync: ((path: string) => statSync(bytesOf(path))) as typeof statSync,
      readdirSync: ((path: string) => listFolder(path, problems)) as unknown as typeof readdirSync,
    },
  })
  const paths = found
    .filter((entry) => !entry.dirent.isDirectory())
    .map((entry) => bytesOf(entry.path))
  return { paths, problems }
}

function listFolder(path: string, problems: Problem[]) {
  try {
    const entries = readdirSync(bytesOf(path), { withFileTypes: true, encoding: 'latin1' })
    for (const entry of entries) entry.name = disguise(entry.name)
    return entries
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    const reason =
      code === 'EACCES' ? 'no permission to list this folder' : `cannot be listed (${code})`
    problems.push({ kind: 'problem', what: bytesOf(path).toString('utf8'), reason })
    return []
  }
}

function disguise(name: string): string {
  return disguises.reduce((text, [plain, carried]) => text.replaceAll(plain, carried), name)
}

function bytesOf(path: string): Buffer {
  const plain = disguises.reduce(
    (text, [before, carried]) => text.replaceAll(carried, before),
    path,
  )
  return Buffer.from(plain, 'latin1')
}
