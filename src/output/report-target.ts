import { lstatSync } from 'node:fs'
import { basename, sep } from 'node:path'

/** The kind of file that a report is written to. */
type ReportTarget =
  /** A new file, or a regular file that is replaced whole. */
  | { readonly kind: 'file' }
  /** A stream that this process already has, such as /dev/stdout. */
  | { readonly kind: 'descriptor'; readonly number: number }
  /** A character device or a named pipe: written to, never replaced. */
  | { readonly kind: 'stream' }
  /** Discards everything: NUL on Windows. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'refused'; readonly reason: string }

const descriptorNames: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 }
const windows = sep === '\\'

/** Finds out what exists at the path of a report, without following links. */
export function reportTarget(path: string): ReportTarget {
  const device = windows ? windowsDevice(path) : null
  if (device === 'NUL') return { kind: 'nowhere' }
  if (device !== null) {
    return refused(`${device} is a device name on Windows; choose another file name`)
  }
  const number = windows ? null : descriptorOf(path)
  if (number !== null) return { kind: 'descriptor', number }
  const existing = lstatSync(path, { throwIfNoEntry: false })
  if (existing === undefined || existing.isFile()) return { kind: 'file' }
  if (existing.isSymbolicLink()) return refused('it is a symbolic link; use the file itself')
  if (existing.isDirectory()) return refused('it is a folder; use a file in it')
  if (existing.isCharacterDevice() || existing.isFIFO()) return { kind: 'stream' }
  return refused('it is a socket or a disk; use a regular file')
}

/** The standard streams by name, and the names that shells pass for `>(command)`. */
function descriptorOf(path: string): number | null {
  const named = descriptorNames[path]
  if (named !== undefined) return named
  const match = /^(?:\/dev\/fd|\/proc\/self\/fd)\/(\d{1,6})$/.exec(path)
  return match === null ? null : Number(match[1])
}

/**
 * The Windows device that a path refers to, whatever its folder and extension; null for an ordinary name.
 * (learn.microsoft.com, "Naming Files, Paths, and Namespaces")
 */
export function windowsDevice(path: string): string | null {
  const name = basename(path.replaceAll('\\', '/')).toUpperCase()
  const stem = name.replace(/[.:].*$/s, '').trimEnd()
  return /^(?:NUL|CON|PRN|AUX|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])$/.test(stem) ? stem : null
}

function refused(reason: string): ReportTarget {
  return { kind: 'refused', reason }
}
