import type { WorkTreeEntry } from '../git/index.ts'
import { type Item, percentEncodeBytes } from '../model/index.ts'
import { skipped } from './left-out.ts'
import { pathBelow } from './path-below.ts'
import { type PathFilter, wantsAll } from './patterns.ts'

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

export interface ListRequest {
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
  /** Number of files in this listing and those that follow, if it is known. */
  readonly expected?: number
}

/** A folder to list, with its names. */
export interface Folder {
  /** Absolute, without links. */
  readonly location: string
  /** Prefix of its paths in reports, and of paths from the working folder: empty, or ends with `/`. */
  readonly prefix: string
  readonly shownPrefix: string
}

type Entry = Pick<WorkTreeEntry, 'path' | 'bytes' | 'tracked' | 'regular' | 'sparse'>

/** The entries of a folder that patterns do not leave out. */
export function keepWanted(
  entries: readonly Entry[],
  folder: Folder,
  request: ListRequest,
): Listing {
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

/** A name as the beginning of paths. */
export function prefixOf(name: string): string {
  if (name === '' || name === '.') return ''
  return name.endsWith('/') ? name : `${name}/`
}
