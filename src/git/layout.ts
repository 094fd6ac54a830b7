import { accessSync, constants, lstatSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { readRegular } from './regular-file.ts'

/** The folders of a repository. brleaks searches for them itself: git would read configuration that is not trusted. */
export interface Layout {
  /** Work tree; null for a bare repository. */
  readonly root: string | null
  /** Of this work tree: HEAD, index. */
  readonly gitDir: string
  /** Shared by all work trees: refs, logs, objects. */
  readonly commonDir: string
}

/** The folders of a repository. Programs in them must not be run. */
export function scannedFolders({ root, gitDir, commonDir }: Layout): string[] {
  return [...new Set([root ?? gitDir, gitDir, commonDir])]
}

/** A damaged repository. It is an error, even inside another repository. */
export class BrokenRepository {
  readonly path: string
  readonly reason: string

  constructor(path: string, reason: string) {
    this.path = path
    this.reason = reason
  }
}

/** The repository that contains a file or folder, or null. A bare one is found only by its own path. */
export function findLayout(path: string): Layout | BrokenRepository | null {
  const start = resolve(path)
  const named = namedDirectory(start)
  if (named instanceof BrokenRepository) return named
  if (named !== null) return { root: null, ...named }
  for (let folder = start; ; folder = dirname(folder)) {
    const found = gitDirectory(join(folder, '.git'))
    if (found instanceof BrokenRepository) return found
    if (found !== null) return { root: folder, ...found }
    if (folder === dirname(folder)) return null
  }
}

/** @throws BrleaksError `not-a-repository`, `not-found` */
export function requireLayout(path: string): Layout {
  if (!exists(path)) {
    throw new BrleaksError('not-found', `${path}: no such file or folder; check the path`)
  }
  const layout = findLayout(path)
  if (layout instanceof BrokenRepository) throw refusal(layout)
  if (layout !== null) return layout
  throw new BrleaksError(
    'not-a-repository',
    `${path} is not in a git repository; to scan its files, use "brleaks scan ${path}"`,
  )
}

function refusal({ path, reason }: BrokenRepository): BrleaksError {
  return new BrleaksError('not-a-repository', `${path} is not a usable git repository: ${reason}`)
}

/**
 * The repository that git names to its hooks by GIT_DIR and GIT_WORK_TREE, from the folder it runs them in: the top of
 * the work tree, or the git directory if there is no work tree or it is receiving (githooks(5)).
 * @throws BrleaksError `not-a-repository`
 */
export function layoutOfHook(folder: string, gitDir: string, workTree: string | undefined): Layout {
  const path = resolve(folder, gitDir)
  const found = gitDirectory(path)
  if (found instanceof BrokenRepository) throw refusal(found)
  if (found === null) {
    throw new BrleaksError('not-a-repository', `GIT_DIR names ${path}, which does not exist`)
  }
  const receiving = found.gitDir === resolve(folder)
  return { root: receiving ? null : resolve(folder, workTree ?? '.'), ...found }
}

/** True for a folder with all parts of a repository. */
export function isGitDirectory(path: string): boolean {
  const found = gitDirectory(path)
  return found !== null && !(found instanceof BrokenRepository)
}

type Found = Omit<Layout, 'root'> | BrokenRepository | null

/** A folder that is itself a git directory, perhaps damaged: it has at least two of three parts. Null for other folders. */
function namedDirectory(path: string): Found {
  if (statOf(path)?.isDirectory() !== true) return null
  const parts = ['HEAD', 'objects', 'refs'].filter((name) => exists(join(path, name)))
  const linked = exists(join(path, 'HEAD')) && exists(join(path, 'commondir'))
  return parts.length >= 2 || linked ? wholeDirectory(path) : null
}

/** Resolves `.git`: a git directory, or a file that points to one (gitrepository-layout). */
function gitDirectory(path: string): Found {
  if (!exists(path)) return null
  const stat = statOf(path)
  if (stat?.isDirectory()) return wholeDirectory(path)
  if (stat?.isFile() !== true) {
    return new BrokenRepository(path, 'it is neither a folder nor a file; restore or remove it')
  }
  const target = pointer(path)
  if (target === null) {
    return new BrokenRepository(path, 'it does not name a git directory; restore or remove it')
  }
  // git follows one such file, not a chain.
  if (statOf(target)?.isDirectory() !== true) {
    const reason = `it names ${target}, which is not there; repair it ("git worktree repair", "git submodule update") or remove it`
    return new BrokenRepository(path, reason)
  }
  return wholeDirectory(target)
}

function wholeDirectory(path: string): Omit<Layout, 'root'> | BrokenRepository {
  const common = commonDirectory(path)
  if (!mayRead(path)) return new BrokenRepository(path, 'there is no permission to read it')
  const lost = [join(path, 'HEAD'), join(common, 'objects')].find((part) => !exists(part))
  if (lost === undefined) return { gitDir: path, commonDir: common }
  return new BrokenRepository(path, `${lost} is missing; restore it, or remove the folder`)
}

function mayRead(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
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

/** True if the name exists, even as a broken link. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Follows links; null if it does not exist or cannot be looked up. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

/** Largest file to read whole. Bytes. */
const smallBytes = 64 * 1024 * 1024

/** A small text file of the git directory, or null if it is missing or cannot be read. */
export function readSmall(path: string): string | null {
  try {
    return readRegular(path, smallBytes).toString('utf8')
  } catch {
    // The caller decides what a missing file means.
    return null
  }
}
