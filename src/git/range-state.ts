import { objectNamed } from './ranges.ts'
import { type ScratchRepository, shallowCommits } from './scratch-repository.ts'

/** What is here of a range. */
export interface RangeState {
  readonly commits: number
  /** True where a commit of the range is one at which history was cut off: its parents are not here. */
  readonly cut: boolean
  /** True where more history might show that some of these commits belong to a base. */
  readonly unsure: boolean
}

/**
 * Counts the commits that `head` has and no base has, and tells whether they are all here.
 * @param expected how many there should be, if that is known.
 */
export async function rangeState(
  repository: ScratchRepository,
  head: string,
  bases: readonly string[],
  expected: number | null,
): Promise<RangeState> {
  const range = [head, ...bases.map((base) => `^${base}`)]
  const commits = await revList(repository, range)
  const shallow = shallowCommits(repository)
  const cut = commits.some((oid) => shallow.has(oid))
  if (cut || shallow.size === 0 || bases.length === 0) {
    return { commits: commits.length, cut, unsure: false }
  }
  const surplus = expected !== null && commits.length > expected
  const rooted = surplus || (await revList(repository, ['--max-parents=0', ...range])).length > 0
  const unsure = rooted && (await revList(repository, bases)).some((oid) => shallow.has(oid))
  return { commits: commits.length, cut, unsure }
}

/** The commit that a revision names, or null where it is not here. */
export async function commitOf(
  repository: ScratchRepository,
  revision: string,
): Promise<string | null> {
  return objectNamed(repository, `${revision}^{commit}`)
}

/** Parents as the commit itself names them, whether or not they are here. */
export async function parentsOf(
  repository: ScratchRepository,
  commit: string,
): Promise<readonly string[]> {
  const args = ['cat-file', 'commit', commit]
  const text = (await repository.run(args, { accept: [1, 128] })).toString('latin1')
  const header = text.slice(0, text.indexOf('\n\n'))
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')
}

/** Those of the paths that a commit of the range changed. */
export async function changedIn(
  repository: ScratchRepository,
  head: string,
  bases: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const range = [head, ...bases.map((base) => `^${base}`)]
  const changed: string[] = []
  for (const path of paths) {
    const args = ['--full-history', '--max-count=1', ...range, '--', path]
    if ((await revList(repository, args)).length > 0) changed.push(path)
  }
  return changed
}

async function revList(repository: ScratchRepository, args: readonly string[]): Promise<string[]> {
  return repository.lines(['rev-list', ...args])
}
