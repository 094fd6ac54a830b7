import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findRoot, inRepository, realFolder } from '../sources/index.ts'

/**
 * The folder whose configuration applies to the scanned paths: the root of their work tree, else the folder that was
 * named, or the folder of the file that was named. Null if there are several such folders, for a bare repository, and
 * for a path that does not exist. Costs only a few stats.
 */
export function rootOf(paths: readonly string[], cwd: string): string | null {
  const roots = new Set(paths.map((path) => rootOfPath(resolve(cwd, path))))
  const [root = null] = roots
  return roots.size === 1 ? root : null
}

function rootOfPath(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  const folder = stat.isDirectory() ? realFolder(path) : dirname(path)
  const found = findRoot(folder)
  return found === undefined ? folder : found
}

/** True for a bare repository, which has no files beside its objects: reading those as files would read everything twice. */
export function isBare(path: string): boolean {
  return findRoot(realFolder(resolve(path))) === null
}

/** True if a path is in a repository, or is a bare one. */
export function hasHistory(path: string): boolean {
  return inRepository(resolve(path))
}
