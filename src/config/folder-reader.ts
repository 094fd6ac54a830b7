import { constants, lstatSync } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { BrleaksError, type ConfigReader } from '../model/index.ts'
import { largestConfigFile } from '../parse/index.ts'

/** Reads configuration from a folder: regular files in it alone, through no link that leaves it. */
export function folderReader(root: string, describe = 'the work tree'): ConfigReader {
  return { describe, read: (path) => readInside(root, path), close: () => {} }
}

async function readInside(root: string, path: string): Promise<Buffer | null> {
  const full = join(root, path)
  try {
    // Most trees have no such file, and then nothing else is asked.
    if (lstatSync(full, { throwIfNoEntry: false }) === undefined) return null
    const file = await open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = await file.stat()
      if (!stat.isFile()) throw refuse(path, 'it is no regular file')
      const [real, base] = await Promise.all([realpath(full), realpath(root)])
      if (!real.startsWith(base.endsWith(sep) ? base : base + sep)) {
        throw refuse(path, 'it is a link that leaves the tree')
      }
      if (stat.size > largestConfigFile) throw refuse(path, 'it is larger than 16 MiB')
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw refuse(path, 'it is a link to nothing', error)
    throw refuse(path, `it cannot be read (${code})`, error)
  }
}

function refuse(path: string, why: string, cause?: unknown): BrleaksError {
  return new BrleaksError(
    'config',
    `${path}: ${why}; nothing was scanned as if it were not there`,
    {
      cause,
    },
  )
}
