import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  findRepository,
  type Git,
  listIgnored,
  listWorkTree,
  type WorkTreeEntry,
} from '../git/index.ts'
import {
  BrleaksError,
  type Item,
  type Problem,
  pathFromBytes,
  percentEncodeBytes,
  withSlashes,
} from '../model/index.ts'
import { IgnoredFiles } from './ignored-files.ts'
import { skipped } from './left-out.ts'
import { pathBelow } from './path-below.ts'
import { type PathFilter, wantsAll } from './patterns.ts'
import { realFolder, reportBase } from './report-base.ts'
import { SeenFiles } from './seen-files.ts'
import { walkFolder } from './walk.ts'

/** A file to read. */
export interface ListedFile {
  /** Path in reports: relative to the root of its repository, else to the folder that was named, with `/`. */
  readonly path: string
  readonly rawPath?: string | undefined
  /** Path from the working folder, for people; undefined if it is the same. */
  readonly shown?: string | undefined
  /** Path for the system; bytes if it is not UTF-8. */
  readonly location: string | Buffer
  /** True if the user named it: a link is then followed. */
  readonly named: boolean
  /** True if it is in git's index: if it is missing, it was deleted on purpose. */
  readonly tracked: boolean
  /** True for a regular file in git's index. */
  readonly regular: boolean
  /** True for a tracked file outside the sparse checkout, which may be missing. */
  readonly sparse: boolean
}

interface ListRequest {
  readonly paths: readonly string[]
  readonly cwd: string
  /** Folder that patterns of a configuration are relative to. */
  readonly root?: string | null
  /** False reads named links as links. Default: true. */
  readonly followLinks?: boolean
  readonly gitignore: boolean
  /** Lists the git directory of a work tree as well. */
  readonly gitDirectory?: boolean
  readonly wanted: PathFilter
  readonly signal: AbortSignal
}

/** A part of the files, with tallies and problems. */
export interface Listing {
  readonly files: readonly ListedFile[]
  readonly items: readonly Item[]
  /** Number of files that patterns left out. */
  readonly unwanted?: number
  /** True if its files are unlikely to vanish, so that they may be listed long before they are read. */
  readonly lasting?: boolean
}

/** A folder to list, with its names. */
interface Folder {
  /** Absolute, without links. */
  readonly location: string
  /** Prefix of its paths in reports, and of paths from the working folder: empty, or ends with `/`. */
  readonly prefix: string
  readonly shownPrefix: string
}

/**
 * Lists the files that paths name: inside a git work tree those that git tracks or would add, elsewhere all. A named file
 * is always listed, and so is everything in a named folder that git ignores.
 * @throws BrleaksError `not-found` for a path that does not exist.
 */
export async function* listFiles(request: ListRequest): AsyncGenerator<Listing> {
  const { paths, cwd } = request
  const follow = request.followLinks ?? true
  for (const path of paths) requireExistence(path, cwd, follow)
  const base = reportBase(paths, cwd)
  const seen = paths.length > 1 ? new SeenFiles() : null
  const fresh = (files: readonly ListedFile[]) => (seen === null ? files : seen.fresh(files))
  let kept = 0
  let unwanted = 0
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    if (!(follow ? statSync : lstatSync)(absolute).isDirectory()) {
      kept++
      yield {
        files: fresh([{ ...namedFile(path, absolute, base, cwd), named: follow }]),
        items: [],
        lasting: true,
      }
      continue
    }
    const folder = folderOf(path, absolute, base, cwd)
    for await (const { files, unwanted: more, ...listing } of listFolder(folder, request)) {
      kept += files.length
      unwanted += more ?? 0
      yield { ...listing, files: fresh(files) }
    }
  }
  // A scan is not clean if patterns leave out every file, regardless of who wrote them.
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] }
}

function namedFile(path: string, absolute: string, base: string | null, cwd: string): ListedFile {
  const shown = display(path, absolute, cwd)
  const name = (base === null ? null : pathBelow(base, absolute)) ?? shown
  return {
    path: name,
    shown: shown === name ? undefined : shown,
    location: absolute,
    named: true,
    tracked: false,
    regular: false,
    sparse: false,
  }
}

function folderOf(path: string, absolute: string, base: string | null, cwd: string): Folder {
  const location = realFolder(absolute)
  const shown = display(path, absolute, cwd)
  const name = (base === null ? null : pathBelow(base, location)) ?? shown
  return { location, prefix: prefixOf(name), shownPrefix: prefixOf(shown) }
}

function prefixOf(name: string): string {
  if (name === '' || name === '.') return ''
  return name.endsWith('/') ? name : `${name}/`
}

function nothingWanted(count: number): Item {
  const reason = { code: 'nothing-wanted', detail: String(count) } as const
  return { kind: 'problem', what: 'files', reason }
}

function requireExistence(path: string, cwd: string, follow: boolean): void {
  try {
    ;(follow ? statSync : lstatSync)(resolve(cwd, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const link = lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink()
    const reason =
      code === 'EACCES'
        ? 'no permission to read it'
        : link
          ? 'broken link'
          : 'no such file or folder'
    throw new BrleaksError('not-found', `${path}: ${reason}; check the path`, { cause: error })
  }
}

async function* listFolder(folder: Folder, request: ListRequest): AsyncGenerator<Listing> {
  let listed = false
  if (request.gitignore) {
    for await (const listing of listTracked(folder, request)) {
      listed = true
      yield listing
    }
  }
  if (!listed) yield* listWalked(folder, request)
  else if (request.gitDirectory) yield* listGitDirectory(folder, request)
}

/** Lists a folder outside of work trees, that is the only path, as `listFiles` does. */
export function* walkFiles(request: ListRequest): Generator<Listing> {
  const { cwd, paths } = request
  for (const path of paths) {
    const folder = folderOf(path, resolve(cwd, path), reportBase(paths, cwd), cwd)
    yield* listWalked(folder, request)
  }
}

/** Lists everything below a folder. In a work tree, git directories are skipped unless requested. */
function* listWalked(folder: Folder, request: ListRequest): Generator<Listing> {
  const all = request.gitDirectory === true || request.gitignore
  for (const step of walkFolder(Buffer.from(folder.location), { gitDirectories: all })) {
    if (request.signal.aborted) return
    const entries = step.paths.map((bytes) => {
      const { path, rawPath } = pathFromBytes(bytes)
      return { ...plainEntry, path, bytes: rawPath === undefined ? null : bytes }
    })
    const listing = keepWanted(entries, folder, request)
    const problems = step.problems.map((problem) => renamed(problem, folder))
    const skipped = step.gitDirectories === 0 ? [] : [gitDirectories(step.gitDirectories)]
    yield { ...listing, items: [...listing.items, ...problems, ...skipped] }
  }
}

const plainEntry = { tracked: false, regular: false, sparse: false } as const

async function* listGitDirectory(folder: Folder, request: ListRequest): AsyncGenerator<Listing> {
  const location = resolve(folder.location, '.git')
  if (!statSync(location, { throwIfNoEntry: false })?.isDirectory()) return
  const prefix = `${folder.prefix}.git/`
  yield* listWalked({ location, prefix, shownPrefix: `${folder.shownPrefix}.git/` }, request)
}

/** Lists files with git. Yields nothing outside a work tree, and for an ignored folder. */
async function* listTracked(folder: Folder, request: ListRequest): AsyncGenerator<Listing> {
  const git = await findRepository(folder.location, request.signal)
  if (git === null) return
  try {
    const { root } = git.layout
    const below = root === null ? '' : (pathBelow(root, folder.location) ?? '')
    const part = { git, below }
    const ignored = collectIgnored(part, folder)
    // A listing that is stopped early must not cause an unhandled rejection.
    ignored.catch(() => {})
    const problems: Problem[] = []
    let empty = below !== ''
    for await (const entries of listWorkTree({
      ...part,
      report: (problem) => problems.push(problem),
    })) {
      if (entries.length === 0) continue
      empty = false
      yield trackedListing(entries, below, folder, request)
    }
    if (empty) return
    const named = problems.map((problem) => ({
      ...problem,
      what: inFolder(problem.what, below, folder),
    }))
    yield { files: [], items: [...named, ...(await ignored)] }
  } finally {
    git.close()
  }
}

function trackedListing(
  entries: readonly WorkTreeEntry[],
  below: string,
  folder: Folder,
  request: ListRequest,
): Listing {
  const own = entries.filter((entry) => !entry.otherRepository)
  const files = below === '' ? own : own.map((entry) => withoutFolder(entry, below))
  // A sparse index has one entry for a whole folder outside the checkout.
  const folders = files.filter((entry) => entry.sparse && entry.folder)
  const kept = folders.length === 0 ? files : files.filter((entry) => !entry.folder)
  const listing = keepWanted(kept, folder, request)
  const items = [...listing.items]
  const others = entries.length - own.length
  if (others > 0) items.push(otherRepositories(others))
  if (folders.length > 0) items.push(skipped('sparse-folders', folders.length))
  return { ...listing, items, lasting: true }
}

async function collectIgnored(
  part: { readonly git: Git; readonly below: string },
  folder: Folder,
): Promise<readonly Item[]> {
  const ignored = new IgnoredFiles()
  for await (const entries of listIgnored(part)) ignored.add(entries)
  const root = part.git.layout.root ?? folder.location
  return ignored.tallies(root, (path) => inFolder(path, part.below, folder))
}

/** The path in reports for a path that is relative to the root of a work tree. */
function inFolder(path: string, below: string, folder: Folder): string {
  const inside = below === '' || path.startsWith(`${below}/`)
  return inside ? folder.prefix + path.slice(below === '' ? 0 : below.length + 1) : path
}

function withoutFolder(entry: WorkTreeEntry, folder: string): WorkTreeEntry {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null,
  }
}

function otherRepositories(count: number): Item {
  return skipped('nested-repositories', count)
}

function gitDirectories(count: number): Item {
  return skipped('git-directories', count)
}

type Entry = Pick<WorkTreeEntry, 'path' | 'bytes' | 'tracked' | 'regular' | 'sparse'>

function keepWanted(entries: readonly Entry[], folder: Folder, request: ListRequest): Listing {
  const { prefix, shownPrefix, location } = folder
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix))
  const prefixes = prefixesForPatterns(folder, request.root ?? null)
  const files: ListedFile[] = []
  let unwanted = 0
  const all = wantsAll(request.wanted)
  for (const { path, bytes, tracked, regular, sparse } of entries) {
    if (!all && !request.wanted(prefixes.map((before) => before + path))) {
      unwanted++
      continue
    }
    const shown = shownPrefix === prefix ? undefined : shownPrefix + path
    files.push({
      path: prefix + path,
      rawPath: bytes === null ? undefined : rawPrefix + percentEncodeBytes(bytes),
      shown,
      location: bytes === null ? `${location}/${path}` : inBytes(location, bytes),
      named: false,
      tracked,
      regular,
      sparse,
    })
  }
  const items: Item[] = unwanted === 0 ? [] : [skipped('unwanted-files', unwanted)]
  return { files, items, unwanted }
}

function inBytes(location: string, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${location}/`), path])
}

/** Patterns may be relative to the working folder, to the root of the tree or to the folder that is named. */
function prefixesForPatterns(folder: Folder, root: string | null): string[] {
  const fromRoot = root === null ? null : pathBelow(root, folder.location)
  const roots = fromRoot === null ? [] : [prefixOf(fromRoot)]
  return [...new Set([folder.shownPrefix, folder.prefix, ...roots, ''])]
}

/** Relative to the working folder if it is inside it, else as it was named. */
function display(path: string, absolute: string, cwd: string): string {
  const below = pathBelow(cwd, absolute)
  if (below === null) return withSlashes(path)
  return below === '' ? '.' : below
}

/** Replaces the location in a problem of a walk by the path in reports. */
function renamed(problem: Problem, { location, shownPrefix, prefix }: Folder): Problem {
  const below = pathBelow(location, problem.what)
  if (below === null) return problem
  const before = prefix === '' && shownPrefix === '' ? './' : prefix
  return { ...problem, what: below === '' ? before.replace(/\/$/, '') || '.' : before + below }
}
