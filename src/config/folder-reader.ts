import { constants, lstatSync } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { BrleaksError, type ConfigPlace, type ConfigReader } from '../model/index.ts'
import { largestConfigFile } from '../parse/index.ts'

/** Reads configuration from a folder: only regular files inside it, and no links that lead out of it. */
export function folderReader(
  root: string,
  place: ConfigPlace = { kind: 'work tree' },
): ConfigReader {
  return { place, read: (path) => readInside(root, path), close: () => {} }
}

async function readInside(root: string, path: string): Promise<Buffer | null> {
  const full = join(root, path)
  try {
    // Most trees have no such file: one call is enough then.
    if (lstatSync(full, { throwIfNoEntry: false }) === undefined) return null
    const file = await open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = await file.stat()
      if (!stat.isFile()) throw refuse(path, 'not a regular file')
      const [real, base] = await Promise.all([realpath(full), realpath(root)])
      if (!real.startsWith(base.endsWith(sep) ? base : base + sep)) {
        throw refuse(path, 'a link that leads out of the tree')
      }
      if (stat.size > largestConfigFile) throw refuse(path, 'larger than 16 MiB')
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw refuse(path, 'a broken link', error)
    throw refuse(path, `cannot be read (${code})`, error)
  }
}

function refuse(path: string, why: string, cause?: unknown): BrleaksError {
  return new BrleaksError('config', `${path}: ${why}; fix or remove it (nothing was scanned)`, {
    cause,
  })
}
