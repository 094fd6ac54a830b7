import { closeSync, openSync, readSync } from 'node:fs'
import { BrleaksError } from '../model/index.ts'

const blockBytes = 1 << 20

/**
 * Reads a file that the user named: a regular file, a pipe or a device.
 * @param limit in bytes.
 * @param what it is, for messages.
 * @throws BrleaksError `usage` if it cannot be read or is larger than the limit.
 */
export function readNamedFile(path: string, limit: number, what: string): Buffer {
  try {
    const file = openSync(path, 'r')
    try {
      return readAll(file, limit, `${what} ${path}`)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof BrleaksError
      ? error
      : new BrleaksError('usage', `${what} ${path}: ${reasonOf(error)}`, { cause: error })
  }
}

function readAll(file: number, limit: number, name: string): Buffer {
  const blocks: Buffer[] = []
  for (let total = 0; ; ) {
    const block = Buffer.alloc(blockBytes)
    const count = readSync(file, block)
    if (count === 0) return Buffer.concat(blocks, total)
    blocks.push(block.subarray(0, count))
    total += count
    if (total > limit) {
      throw new BrleaksError('usage', `${name}: it is larger than ${limit} bytes`)
    }
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file'
  return code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`
}
