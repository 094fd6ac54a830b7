import {
  findRepository,
  type Git,
  listIgnored,
  listWorkTree,
  type WorkTreeEntry,
} from '../git/index.ts'
import type { Item, Problem } from '../model/index.ts'
import { IgnoredFiles } from './ignored-files.ts'
import { skipped } from './left-out.ts'
import { type Folder, keepWanted, type Listing, type ListRequest } from './listing.ts'
import { pathBelow } from './path-below.ts'
import { wantsAll } from './patterns.ts'

/** Lists files with git. Yields nothing outside a work tree, and for an ignored folder. */
export async function* listTracked(folder: Folder, request: ListRequest): AsyncGenerator<Listing> {
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
    let expected = 0
    for await (const entries of listWorkTree({
      ...part,
      report: (problem) => problems.push(problem),
      onCount: (files) => {
        // How many of them patterns leave out is not known.
        if (wantsAll(request.wanted)) expected = files
      },
    })) {
      if (entries.length === 0) continue
      empty = false
      yield { ...trackedListing(entries, below, folder, request), expected }
      expected = Math.max(0, expected - entries.length)
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
