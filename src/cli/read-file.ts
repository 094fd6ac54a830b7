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

/**
 * Reads standard input to its end.
 * @param limit in bytes.
 * @throws BrleaksError `usage` if it is larger than the limit.
 */
export async function readInput(limit: number): Promise<Buffer> {
  const blocks: Buffer[] = []
  let total = 0
  for await (const block of process.stdin) {
    const bytes = Buffer.from(block)
    blocks.push(bytes)
    total += bytes.length
    if (total > limit) throw tooLarge('standard input', limit)
  }
  return Buffer.concat(blocks, total)
}

function tooLarge(name: string, limit: number): BrleaksError {
  return new BrleaksError('usage', `${name}: it is larger than ${limit} bytes`)
}

function readAll(file: number, limit: number, name: string): Buffer {
  const blocks: Buffer[] = []
  for (let total = 0; ; ) {
    const block = Buffer.alloc(blockBytes)
    const count = readSync(file, block)
    if (count === 0) return Buffer.concat(blocks, total)
    blocks.push(block.subarray(0, count))
    total += count
    if (total > limit) throw tooLarge(name, limit)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file'
  return code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`
}
