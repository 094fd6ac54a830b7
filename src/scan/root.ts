import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findRoot, inRepository, realFolder } from '../sources/index.ts'

/**
 * The folder whose configuration counts for what is scanned: the root of the work tree it lies in, else the folder that
 * was named, or that a named file lies in. Null where paths lie in several, for a bare repository, and for what is not
 * there. Asks for a few stats alone.
 */
export function rootOf(paths: readonly string[], cwd: string): string | null {
  const roots = new Set(paths.map((path) => rootOfOne(resolve(cwd, path))))
  const [root = null] = roots
  return roots.size === 1 ? root : null
}

function rootOfOne(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  const folder = stat.isDirectory() ? realFolder(path) : dirname(path)
  const found = findRoot(folder)
  return found === undefined ? folder : found
}

/** True where a folder or file lies in a repository, or is a bare one. */
export function hasHistory(path: string): boolean {
  return inRepository(resolve(path))
}
