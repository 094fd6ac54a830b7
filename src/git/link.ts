import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  type Stats,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { inTemporary } from './temporary.ts'

/** Errors of file systems without links: FAT, some network shares, Windows without the privilege. */
const linkless: ReadonlySet<string> = new Set([
  ...['ENOSYS', 'EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR', 'UNKNOWN'],
])
/** Files of linked work trees that git reads in the shadow. Their indexes are large, and are read in place. */
const unused = /^(?:index|.*\.lock)$/

/**
 * Makes a file or folder of the repository appear in the shadow: as a link, or as a copy if links are not
 * possible. Does nothing if it does not exist.
 * @throws BrleaksError `git-failed` for a pipe or a device, `output` if neither is possible.
 */
export function appear(target: string, path: string): void {
  const stat = statOf(target)
  if (stat === null) return
  if (!stat.isFile() && !stat.isDirectory()) throw notPlain(target)
  // Windows lets everyone make junctions to folders, but not links to files.
  if (process.platform === 'win32' && !stat.isDirectory()) copy(target, path)
  else if (!linked(target, path)) copy(target, path)
}

export function notPlain(path: string): BrleaksError {
  return new BrleaksError('git-failed', `${path} is neither a file nor a folder; remove it`)
}

/** Follows links; null if the path leads nowhere, such as a link to itself. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null
    throw unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): BrleaksError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
  return new BrleaksError('git-failed', `${path}: cannot be read (${code})`, { cause })
}

function linked(target: string, path: string): boolean {
  return inTemporary(() => {
    try {
      symlinkSync(target, path, 'junction')
      return true
    } catch (error) {
      if (linkless.has((error as NodeJS.ErrnoException).code ?? '')) return false
      throw error
    }
  })
}

/** Copies files and folders. A link is replaced by the content that git would read. */
function copy(source: string, target: string): void {
  const stat = lstatSync(source)
  const text = stat.isSymbolicLink() ? readlinkSync(source) : ''
  // Refs of old repositories are links to other refs.
  if (text.startsWith('refs/')) write(target, Buffer.from(`ref: ${text}\n`))
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target)
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync(source), source),
    )
}

function copyFolder(source: string, target: string): void {
  inTemporary(() => mkdirSync(target, { mode: 0o700 }))
  for (const name of read(() => readdirSync(source), source)) {
    if (!unused.test(name)) copy(join(source, name), join(target, name))
  }
}

function write(path: string, bytes: Buffer): void {
  inTemporary(() => writeFileSync(path, bytes, { mode: 0o600 }))
}

function read<T>(action: () => T, path: string): T {
  try {
    return action()
  } catch (error) {
    throw unreadable(path, error)
  }
}
