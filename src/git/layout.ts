import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'

/** Where the parts of a repository lie. Found by our own walk: git's discovery would read foreign configuration. */
export interface Layout {
  /** Work tree; null for a bare repository. */
  readonly root: string | null
  /** Of this work tree: HEAD, index. */
  readonly gitDir: string
  /** Shared by all work trees: refs, logs, objects. */
  readonly commonDir: string
}

/** The folders of a repository, whose content is nobody's to run. */
export function scannedFolders({ root, gitDir, commonDir }: Layout): string[] {
  return [...new Set([root ?? gitDir, gitDir, commonDir])]
}

/** The repository that a file or folder lies in, or null. A bare one is found only if it is named itself. */
export function findLayout(path: string): Layout | null {
  const start = resolve(path)
  const named = gitDirectory(start)
  if (named !== null) return { root: null, ...named }
  for (let folder = start; ; folder = dirname(folder)) {
    const found = gitDirectory(join(folder, '.git'))
    if (found !== null) return { root: folder, ...found }
    if (folder === dirname(folder)) return null
  }
}

/** @throws BrleaksError `not-a-repository`, `not-found` */
export function requireLayout(path: string): Layout {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    throw new BrleaksError('not-found', `${path}: there is no such file or folder; check the path`)
  }
  const layout = findLayout(path)
  if (layout !== null) return layout
  throw new BrleaksError(
    'not-a-repository',
    `${path} is in no git repository; name one, or use "brleaks scan ${path}" for its files`,
  )
}

/**
 * The repository that git names to its hooks by GIT_DIR and GIT_WORK_TREE, from the folder it runs them in: the top of
 * the work tree, or the git directory itself where there is none or it is receiving (githooks(5)).
 * @throws BrleaksError `not-a-repository`
 */
export function layoutOfHook(folder: string, gitDir: string, workTree: string | undefined): Layout {
  const path = resolve(folder, gitDir)
  const found = gitDirectory(path)
  if (found === null) {
    throw new BrleaksError('not-a-repository', `GIT_DIR names ${path}, which is no git directory`)
  }
  const receiving = found.gitDir === resolve(folder)
  return { root: receiving ? null : resolve(folder, workTree ?? '.'), ...found }
}

/** A git directory, or the one that a `gitdir:` file points to (gitrepository-layout). */
function gitDirectory(path: string): Omit<Layout, 'root'> | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (stat.isFile()) {
    const pointed = pointer(path)
    return pointed === null ? null : gitDirectory(pointed)
  }
  const common = commonDirectory(path)
  const whole = exists(join(path, 'HEAD')) && exists(join(common, 'objects'))
  return whole ? { gitDir: path, commonDir: common } : null
}

function pointer(path: string): string | null {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? '')
  const target = match?.[1]
  if (target === undefined) return null
  return isAbsolute(target) ? target : resolve(dirname(path), target)
}

function commonDirectory(gitDir: string): string {
  const text = readSmall(join(gitDir, 'commondir'))?.trim()
  return text ? resolve(gitDir, text) : gitDir
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Largest file of a git directory that is read whole, in bytes. */
const smallBytes = 64 * 1024 * 1024

/** A small text file of the git directory, or null where there is none. A pipe or a device is not waited for. */
export function readSmall(path: string): string | null {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    // Not there, or no permission: the caller knows what its absence means.
    return null
  }
  try {
    const stat = fstatSync(file)
    return stat.isFile() && stat.size <= smallBytes ? readFileSync(file, 'utf8') : null
  } finally {
    closeSync(file)
  }
}
