import { BrleaksError } from '../model/index.ts'
import { catFile } from './cat-file.ts'
import type { GitRunner } from './git.ts'
import { objectsNamed } from './ranges.ts'
import { type ScratchRepository, shallowCommits } from './scratch-repository.ts'

/** How much of a range is in a repository. */
interface RangeState {
  /** Oldest first. */
  readonly commits: readonly string[]
  /** True if history is cut off at a commit of the range: its parents are missing. */
  readonly cut: boolean
  /** True if with more history some of these commits could turn out to belong to a base. */
  readonly unsure: boolean
}

/**
 * Lists the commits that are in `head` but in no base, and checks whether all of them are present.
 * @param expected how many there should be; null if that is not known.
 */
export async function rangeState(
  repository: ScratchRepository,
  head: string,
  bases: readonly string[],
  expected: number | null,
): Promise<RangeState> {
  const args = ['rev-list', '--reverse', '--topo-order', '--parents', ...rangeOf(head, bases)]
  const lines = await repository.lines(args)
  const commits = lines.map((line) => line.split(' ', 1)[0] ?? '')
  const shallow = shallowCommits(repository)
  const cut = commits.some((oid) => shallow.has(oid))
  if (cut || shallow.size === 0 || bases.length === 0) return { commits, cut, unsure: false }
  const surplus = expected !== null && commits.length > expected
  const rooted = surplus || lines.some((line) => !line.includes(' '))
  const unsure =
    rooted && (await repository.lines(['rev-list', ...bases])).some((oid) => shallow.has(oid))
  return { commits, cut, unsure }
}

/** A commit that a revision names. */
export interface CommitParents {
  readonly oid: string
  /** As the commit itself lists them, present or not. */
  readonly parents: readonly string[]
}

/** The commits that revisions name, all with one git process; revisions that name no commit here are missing. */
export async function lookUpCommits(
  git: GitRunner,
  revisions: Iterable<string>,
): Promise<ReadonlyMap<string, CommitParents>> {
  // Names with other characters are not valid revisions (git-check-ref-format).
  const names = [...new Set(revisions)].filter((name) => /^[^\s\0]+$/.test(name))
  const found = new Map<string, CommitParents>()
  try {
    let index = 0
    for await (const outcome of catFile(git, names.map(commitNamed))) {
      const name = names[index++] ?? ''
      if (outcome.kind !== 'object') continue
      found.set(name, { oid: outcome.oid, parents: parentsIn(outcome.bytes) })
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    // git exits at a damaged commit: the ids of the others are enough to report it later.
    for (const [index, oid] of (await objectsNamed(git, names.map(commitNamed))).entries()) {
      if (oid !== null) found.set(names[index] ?? '', { oid, parents: [] })
    }
  }
  return found
}

function commitNamed(revision: string): string {
  return `${revision}^{commit}`
}

/** The parents that a raw commit lists. */
export function parentsIn(commit: Buffer): string[] {
  const end = commit.indexOf('\n\n')
  const header = commit.toString('latin1', 0, end === -1 ? commit.length : end)
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? '')
}

/** The paths that are changed by a commit of the range. */
export async function changedIn(
  repository: ScratchRepository,
  head: string,
  bases: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const changes = (...some: string[]) =>
    repository.lines([
      'rev-list',
      '--full-history',
      '--max-count=1',
      ...rangeOf(head, bases),
      '--',
      ...some,
    ])
  // Most changes touch none of them: that takes one process.
  if (paths.length === 0 || (await changes(...paths)).length === 0) return []
  const changed: string[] = []
  for (const path of paths) if ((await changes(path)).length > 0) changed.push(path)
  return changed
}

function rangeOf(head: string, bases: readonly string[]): string[] {
  return [head, ...bases.map((base) => `^${base}`)]
}
