import { lstatSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { findRepository, listWorkTree } from '../git/index.ts'
import { BrleaksError, type Item, pathFromBytes } from '../model/index.ts'
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
}

export interface ListRequest {
  readonly paths: readonly string[]
  readonly cwd: string
  readonly gitignore: boolean
  readonly wanted: PathFilter
  readonly signal: AbortSignal
}

export interface Listing {
  readonly files: readonly ListedFile[]
  /** What was left out, and what could not be listed. */
  readonly items: readonly Item[]
}

/**
 * The files that paths stand for: inside a git work tree what git tracks or would add, elsewhere everything. A file
 * that is named is taken whatever git thinks of it, and so is all of an ignored folder that is named.
 * @throws BrleaksError `not-found` for a path that does not exist.
 */
export async function listFiles(request: ListRequest): Promise<Listing> {
  for (const path of request.paths) requireExistence(path, request.cwd)
  const files = new Map<string, ListedFile>()
  const items: Item[] = []
  for (const path of request.paths) {
    const absolute = resolve(request.cwd, path)
    const found = statSync(absolute).isDirectory()
      ? await listFolder(path, absolute, request, items)
      : [
          {
            ...display(path, absolute, request.cwd),
            location: absolute,
            named: true,
            tracked: false,
          },
        ]
    for (const file of found) {
      const key = file.location.toString('latin1')
      if (!files.has(key)) files.set(key, file)
    }
  }
  const sorted = [...files.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  )
  return { files: sorted, items }
}

function requireExistence(path: string, cwd: string): void {
  try {
    statSync(resolve(cwd, path))
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

async function listFolder(
  path: string,
  absolute: string,
  request: ListRequest,
  items: Item[],
): Promise<ListedFile[]> {
  const folder = lstatSync(absolute).isSymbolicLink() ? realpathSync(absolute) : absolute
  const shown = display(path, absolute, request.cwd).path
  const tracked = request.gitignore ? await listTracked(folder, shown, request, items) : null
  if (tracked !== null) return tracked
  const { paths, problems } = await walkFolder(Buffer.from(folder))
  items.push(...problems.map((one) => ({ ...one, what: rename(one.what, folder, shown) })))
  return keepWanted(
    paths.map((one) => ({ path: one, tracked: false })),
    folder,
    shown,
    request,
    items,
  )
}

/** What git lists below a folder; null outside a work tree, and for a folder that is ignored itself. */
async function listTracked(
  folder: string,
  shown: string,
  request: ListRequest,
  items: Item[],
): Promise<ListedFile[] | null> {
  const repository = await findRepository(folder)
  if (repository === null) return null
  try {
    const root = repository.layout.root ?? folder
    const below = relative(root, folder).split(sep).join('/')
    const entries = await listWorkTree(repository, below === '' ? [] : [below], request.signal)
    if (entries.length === 0 && below !== '') return null
    const own = entries.filter((entry) => !entry.otherRepository)
    const others = entries.length - own.length
    if (others > 0) {
      items.push({
        ...skipped(others),
        what: 'submodules and nested repositories',
        reason: 'another repository: scan it by its own path',
      })
    }
    const prefix = below === '' ? 0 : Buffer.byteLength(below) + 1
    const files = own.map(({ path, tracked }) => ({ path: path.subarray(prefix), tracked }))
    return keepWanted(files, folder, shown, request, items)
  } finally {
    repository.close()
  }
}

function keepWanted(
  paths: readonly { path: Buffer; tracked: boolean }[],
  folder: string,
  shown: string,
  request: ListRequest,
  items: Item[],
): ListedFile[] {
  const prefix = shown === '' || shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`
  const files: ListedFile[] = []
  let unwanted = 0
  for (const { path: bytes, tracked } of paths) {
    const { path, rawPath } = pathFromBytes(bytes)
    if (!request.wanted(prefix + path) && !(prefix !== '' && request.wanted(path))) {
      unwanted++
      continue
    }
    const location =
      rawPath === undefined
        ? `${folder}/${path}`
        : Buffer.concat([Buffer.from(`${folder}/`), bytes])
    files.push({
      path: prefix + path,
      ...(rawPath === undefined ? {} : { rawPath: encodeURI(prefix) + rawPath }),
      location,
      named: false,
      tracked,
    })
  }
  if (unwanted > 0) {
    items.push({
      ...skipped(unwanted),
      what: 'files',
      reason: 'left out by --include or --exclude',
    })
  }
  return files
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
