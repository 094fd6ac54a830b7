import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  BrleaksError,
  type Item,
  type Problem,
  pathFromBytes,
  withSlashes,
} from '../model/index.ts'
import { skipped } from './left-out.ts'
import {
  type Folder,
  keepWanted,
  type ListedFile,
  type Listing,
  type ListRequest,
  prefixOf,
} from './listing.ts'
import { pathBelow } from './path-below.ts'
import { realFolder, reportBase } from './report-base.ts'
import { SeenFiles } from './seen-files.ts'
import { walkFolder } from './walk.ts'

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
    const { listTracked } = await import('./list-tracked.ts')
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

function gitDirectories(count: number): Item {
  return skipped('git-directories', count)
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
