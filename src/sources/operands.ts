import { lstatSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileSystemAdapter } from 'fast-glob'
import { foldsCase } from '../git/index.ts'
import { BrleaksError, withSlashes } from '../model/index.ts'

/** Characters that can make an operand a glob. */
const magic = /[*?[\]{}()!+@]/

/**
 * Replaces each operand that is a glob by what it matches, as a shell would, for shells that pass it on. Hidden names
 * match, and links are not followed. Anything that exists under its literal name is not treated as a glob.
 * @param operands paths and globs, absolute or relative to `cwd`.
 * @returns paths in the order of the operands, those of one glob sorted.
 * @throws BrleaksError `not-found` for a glob that matches nothing, `usage` for a match that cannot be named.
 */
export async function expandOperands(
  operands: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  if (!operands.some((operand) => mayBeGlob(operand, cwd))) return operands
  const expanded: string[] = []
  for (const operand of operands) {
    const paths = mayBeGlob(operand, cwd) ? await expandGlob(operand, cwd) : [operand]
    for (const path of paths) expanded.push(path)
  }
  return expanded
}

function mayBeGlob(operand: string, cwd: string): boolean {
  return magic.test(operand) && !exists(resolve(cwd, operand))
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // A glob cannot match below it, whether it exists or not.
    return false
  }
}

async function expandGlob(operand: string, cwd: string): Promise<readonly string[]> {
  const { default: glob } = await import('fast-glob')
  const pattern = withSlashes(operand)
  if (!glob.isDynamicPattern(pattern)) return [operand]
  const unlisted: string[] = []
  const found = glob.sync(pattern, {
    cwd,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    caseSensitiveMatch: !foldsCase(cwd),
    ignore: namesGitDirectory(pattern) ? [] : ['**/.git/**'],
    fs: { readdirSync: reportingReaddir(unlisted) },
  })
  const matches = coversFolders(pattern)
    ? found.filter(({ dirent }) => !dirent.isDirectory())
    : found
  const paths = matches.map(({ path }) => path)
  const unnamed = paths.find((path) => path.includes('\uFFFD'))
  if (unnamed !== undefined) {
    throw new BrleaksError(
      'usage',
      `${operand}: matches ${unnamed}, a name that is not UTF-8; pass the folder instead`,
    )
  }
  if (paths.length === 0 && unlisted.length === 0) {
    throw new BrleaksError(
      'not-found',
      `${operand}: no file or folder matches this glob; check the pattern, or pass a folder`,
    )
  }
  return [...paths.sort(), ...unlisted.sort()]
}

/** True for a glob that also matches everything below the folders that it matches. */
function coversFolders(pattern: string): boolean {
  return /(?:^|\/)\*\*(?:\/\*)?$/.test(pattern)
}

function namesGitDirectory(pattern: string): boolean {
  return pattern.split('/').includes('.git')
}

/** Lists folders for a glob. One that cannot be listed becomes an operand itself, so that the scan reports it. */
function reportingReaddir(unlisted: string[]): FileSystemAdapter['readdirSync'] {
  const list = (path: string) => {
    try {
      return readdirSync(path, { withFileTypes: true })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unlisted.push(path)
      return []
    }
  }
  // fast-glob only calls it for entries with their types.
  return list as unknown as FileSystemAdapter['readdirSync']
}
