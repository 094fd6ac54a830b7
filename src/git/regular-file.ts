import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

/** A pipe, a device or a folder where a file should be. Reading a pipe would wait for a writer that never comes. */
class NotRegularError extends Error {
  readonly code = 'not a regular file'
}

/** Opening a pipe for reading blocks without O_NONBLOCK; regular files ignore it. */
export const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Opens a regular file of a git directory. Every file of a git directory that this program reads is opened here.
 * @throws an error with a `code`, also for a pipe or a device.
 */
export function openRegular(path: string): { readonly file: number; readonly size: number } {
  const file = openSync(path, openFlags)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new NotRegularError(`${path} is not a regular file`)
    return { file, size: stat.size }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/**
 * Reads a regular file of a git directory.
 * @param limit bytes; a larger file is refused.
 */
export function readRegular(path: string, limit = Number.POSITIVE_INFINITY): Buffer {
  const { file, size } = openRegular(path)
  try {
    if (size > limit) throw Object.assign(new Error(`${path} is too large`), { code: 'too large' })
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** True for an error of a system call. */
export function isSystemError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code !== undefined
}

/** The system's code of an error, for messages. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'an error'
}

/** True for an entry that git would open and wait on: a pipe or a device, or a link to one. (A socket cannot be opened.) */
export function isSpecial(entry: Dirent): boolean {
  if (entry.isFile() || entry.isDirectory()) return false
  try {
    const stat = statSync(join(entry.parentPath, entry.name))
    return stat.isFIFO() || stat.isCharacterDevice() || stat.isBlockDevice()
  } catch {
    // A broken link, a loop of links, or a removed entry: opening it fails at once.
    return false
  }
}
