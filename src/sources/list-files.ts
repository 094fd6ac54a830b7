import { lstatSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { findRepository, listWorkTree, type WorkTreeEntry } from '../git/index.ts'
import { BrleaksError, type Item, pathFromBytes, percentEncodeBytes } from '../model/index.ts'
import type { PathFilter } from './patterns.ts'
import { walkFolder } from './walk.ts'

/** A file to be read. */
export interface ListedFile {
  /** What the report calls it: relative to the working folder, with `/`. */
  readonly path: string
  readonly rawPath?: string
  /** What the system calls it; bytes where its name is not UTF-8. */
  readonly location: string | Buffer
  /** Named by the user itself: a link is followed then. */
  readonly named: boolean
  /** In git's index: one that is missing was deleted on purpose. */
  readonly tracked: boolean
  /** A regular file in git's index. */
  readonly regular: boolean
}

export interface ListRequest {
  readonly paths: readonly string[]
  readonly cwd: string
  /** Folder that patterns of a configuration are meant from. */
  readonly root?: string | null
  readonly followLinks?: boolean
  readonly gitignore: boolean
  readonly wanted: PathFilter
  readonly signal: AbortSignal
}

/** Some of the files, and what was left out or could not be listed beside them. */
export interface Listing {
  readonly files: readonly ListedFile[]
  readonly items: readonly Item[]
  /** Files that patterns left out. */
  readonly left?: number
}

/**
 * The files that paths stand for: inside a git work tree what git tracks or would add, elsewhere everything. A file
 * that is named is taken whatever git thinks of it, and so is all of an ignored folder that is named.
 * @throws BrleaksError `not-found` for a path that does not exist.
 */
export async function* listFiles(request: ListRequest): AsyncGenerator<Listing> {
  const follow = request.followLinks ?? true
  for (const path of request.paths) requireExistence(path, request.cwd, follow)
  const seen = new Set<string>()
  let kept = 0
  let unwanted = 0
  for (const path of request.paths) {
    const absolute = resolve(request.cwd, path)
    if (!(follow ? statSync : lstatSync)(absolute).isDirectory()) {
      const file = {
        ...display(path, absolute, request.cwd),
        location: absolute,
        named: follow,
        tracked: false,
        regular: false,
      }
      kept++
      yield { files: notSeen([file], seen), items: [] }
      continue
    }
    for await (const { files, items, left } of listFolder(path, absolute, request)) {
      kept += files.length
      unwanted += left ?? 0
      yield { files: request.paths.length > 1 ? notSeen(files, seen) : files, items }
    }
  }
  // Whoever wrote the patterns, a scan that they leave nothing to is not clean.
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] }
}

function nothingWanted(count: number): Item {
  const what = count === 1 ? 'the only file' : `all ${count} files`
  const reason = `--include and --exclude, or the configuration, leave out ${what}`
  return { kind: 'problem', what: 'files', reason }
}

function notSeen(files: readonly ListedFile[], seen: Set<string>): ListedFile[] {
  return files.filter(({ location }) => {
    const key = location.toString('latin1')
    return !seen.has(key) && seen.add(key)
  })
}

function requireExistence(path: string, cwd: string, follow: boolean): void {
  try {
    ;(follow ? statSync : lstatSync)(resolve(cwd, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const link = lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink()
    const reason =
      code === 'EACCES'
        ? 'no permission to look at it'
        : link
          ? 'it is a link to nothing'
          : 'there is no such file or folder'
    throw new BrleaksError('not-found', `${path}: ${reason}; check the path`, { cause: error })
  }
}

async function* listFolder(
  path: string,
  absolute: string,
  request: ListRequest,
): AsyncGenerator<Listing> {
  const folder = lstatSync(absolute).isSymbolicLink() ? realpathSync(absolute) : absolute
  const shown = display(path, absolute, request.cwd).path
  let listed = false
  if (request.gitignore) {
    for await (const listing of listTracked(folder, shown, request)) {
      listed = true
      yield listing
    }
  }
  if (listed) return
  const { paths, problems } = await walkFolder(Buffer.from(folder))
  const entries = paths.map((bytes) => {
    const { path: text, rawPath } = pathFromBytes(bytes)
    const odd = rawPath === undefined ? null : bytes
    return { path: text, bytes: odd, tracked: false, regular: false }
  })
  const listing = keepWanted(entries, folder, shown, request)
  const renamed = problems.map((one) => ({ ...one, what: rename(one.what, folder, shown) }))
  yield { ...listing, items: [...listing.items, ...renamed] }
}

/** What git lists below a folder; nothing outside a work tree, and for a folder that is ignored itself. */
async function* listTracked(
  folder: string,
  shown: string,
  request: ListRequest,
): AsyncGenerator<Listing> {
  const repository = await findRepository(folder)
  if (repository === null) return
  try {
    const root = repository.layout.root ?? folder
    const below = relative(root, folder).split(sep).join('/')
    let empty = below !== ''
    for await (const entries of listWorkTree(
      repository,
      below === '' ? [] : [below],
      request.signal,
    )) {
      if (entries.length === 0) continue
      empty = false
      const own = entries.filter((entry) => !entry.otherRepository)
      const files = below === '' ? own : own.map((entry) => withoutFolder(entry, below))
      const listing = keepWanted(files, folder, shown, request)
      const others = entries.length - own.length
      yield others === 0
        ? listing
        : { ...listing, items: [...listing.items, otherRepositories(others)] }
    }
    if (!empty) yield { files: [], items: [] }
  } finally {
    repository.close()
  }
}

function withoutFolder(entry: WorkTreeEntry, folder: string): WorkTreeEntry {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null,
  }
}

function otherRepositories(count: number): Item {
  return {
    ...skipped(count),
    what: 'submodules and nested repositories',
    reason: 'another repository: scan it by its own path',
  }
}

function keepWanted(
  entries: readonly Omit<WorkTreeEntry, 'otherRepository'>[],
  folder: string,
  shown: string,
  request: ListRequest,
): Listing {
  const prefix = shown === '' || shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix))
  const files: ListedFile[] = []
  const names = prefix === '' ? [] : [prefix]
  const fromRoot = rootPrefix(folder, request.root ?? null)
  if (fromRoot !== null) names.push(fromRoot)
  let unwanted = 0
  for (const { path, bytes, tracked, regular } of entries) {
    // Below a folder that is named, patterns may start there or at the working folder.
    if (!request.wanted([...names.map((name) => name + path), path])) {
      unwanted++
      continue
    }
    const file = { path: prefix + path, named: false, tracked, regular }
    if (bytes === null) files.push({ ...file, location: `${folder}/${path}` })
    else {
      const location = Buffer.concat([Buffer.from(`${folder}/`), bytes])
      files.push({ ...file, location, rawPath: rawPrefix + percentEncodeBytes(bytes) })
    }
  }
  const items: Item[] =
    unwanted === 0
      ? []
      : [{ ...skipped(unwanted), what: 'files', reason: 'left out by --include or --exclude' }]
  return { files, items, left: unwanted }
}

/** What stands before paths of a folder, from the root; null where that says nothing new. */
function rootPrefix(folder: string, root: string | null): string | null {
  if (root === null) return null
  const below = relative(root, folder).split(sep).join('/')
  return below === '' || below === '..' || below.startsWith('../') ? null : `${below}/`
}

function skipped(count: number) {
  return { kind: 'tally', outcome: 'skipped', unit: 'file', count, bytes: 0 } as const
}

/** Relative to the working folder where it lies below it, else as it was named. */
function display(path: string, absolute: string, cwd: string): { path: string } {
  const below = relative(cwd, absolute).split(sep).join('/')
  if (below === '') return { path: '.' }
  return { path: below.startsWith('../') || below === '..' ? path.split(sep).join('/') : below }
}

function rename(path: string, folder: string, shown: string): string {
  return path.startsWith(folder) ? `${shown}${path.slice(folder.length)}` : path
}
