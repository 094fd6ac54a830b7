import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathBelow } from './path-below.ts'
import { findRoot } from './root.ts'

/**
 * The folder that paths of a file scan are relative to in reports: the root of the repository that contains the
 * named paths, else the named folder. Null if paths are in several such folders: relative paths would be ambiguous, so they
 * are relative to the working folder.
 */
export function reportBase(paths: readonly string[], cwd: string): string | null {
  const bases = [...new Set(paths.map((path) => baseOf(resolve(cwd, path), cwd)))]
  return bases.find((base) => bases.every((other) => pathBelow(base, other) !== null)) ?? null
}

function baseOf(path: string, cwd: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const folder = realFolder(path)
    return findRoot(folder) ?? folder
  }
  const folder = dirname(path)
  return findRoot(folder) ?? (pathBelow(cwd, path) === null ? folder : cwd)
}

/** The target of a link to a folder; other paths are returned as they are. */
export function realFolder(path: string): string {
  return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
}

/** True if two paths name one folder: through a link, in another case, or by a short name. */
export function isSameFolder(path: string, other: string): boolean {
  if (pathBelow(path, other) === '') return true
  const [own, second] = [path, other].map((folder) =>
    statSync(folder, { bigint: true, throwIfNoEntry: false }),
  )
  if (own === undefined || second === undefined || own.ino === 0n) return false
  return own.isDirectory() && own.ino === second.ino && own.dev === second.dev
}
