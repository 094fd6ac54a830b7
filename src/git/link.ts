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

/** Answers of a system that has room, but makes no links: of FAT, of some network shares, of Windows without the right to. */
const linkless: ReadonlySet<string> = new Set([
  ...['ENOSYS', 'EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR', 'UNKNOWN'],
])
/** Files of linked work trees that git reads in the shadow; their indexes are large, and read where they are. */
const unused = /^(?:index|.*\.lock)$/

/**
 * Makes a file or folder of the repository appear in the shadow: as a link, or as a copy where the temporary folder takes no
 * links. Nothing is done where there is none.
 * @throws BrleaksError `git-failed` for a pipe or a device, `output` where the temporary folder takes neither.
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

/** What a path leads to; null where that is nothing, such as a link to itself. */
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
  return new BrleaksError('git-failed', `${path}: it cannot be read (${code})`, { cause })
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

/** Copies files and folders of them; of a link within, what git reads in it. */
function copy(source: string, target: string): void {
  const stat = lstatSync(source)
  const text = stat.isSymbolicLink() ? readlinkSync(source) : ''
  // Refs were such links once.
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
