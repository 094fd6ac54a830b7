import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Change, type CommitFacts, commitFormat, isZero, parseChanges } from './changes.ts'
import type { Repository } from './repository.ts'
import { streamGit } from './run.ts'

/** What history says of an object. */
export interface Gathered {
  paths: Buffer[]
  /** The oldest commit that brings it. */
  first: CommitFacts | null
  /** The newest commit that brings it or takes it away. */
  last: CommitFacts | null
  /** Commits that take it away, the newest first. */
  removals: CommitFacts[]
  bringing: Set<string>
}

export function nothingGathered(): Gathered {
  return { paths: [], first: null, last: null, removals: [], bringing: new Set() }
}

/** Commits to look at, the newest first, and those among them that have several parents. */
export interface Commits {
  readonly all: readonly string[]
  readonly merges: readonly string[]
}

/** Ids given to one git; a command line has its limits. */
const idsPerPass = 8000
/** Paths given to one git. */
const mostPaths = 50
/** Commits are shared out in at most this many parts, and in none of fewer than take longer than a git to start. */
const mostShares = 32
const commitsWorthAGit = 2000
/** Commits noted that take one object away: the newest of them tell when it went. */
const removalsKept = 1000

/**
 * Notes every commit that brings or removes one of the objects. Commits with one parent are compared in full. To compare
 * merges with each of their parents takes five times as long as all others together (docs/history.md), so it is done
 * at the paths that are known by then; merges are asked in full only for what they alone can have brought.
 */
export async function gather(
  repository: Repository,
  { all, merges }: Commits,
  gathered: Map<string, Gathered>,
  signal: AbortSignal,
): Promise<void> {
  const oids = [...gathered.keys()]
  const wanted = new Set(oids)
  const ask = (commits: readonly string[], how: Question) =>
    askShares(repository, commits, how, wanted, signal)
  const changes: Change[] = []
  for (let i = 0; i < oids.length; i += idsPerPass) {
    const options = oids.slice(i, i + idsPerPass).map((oid) => `--find-object=${oid}`)
    changes.push(...(await ask(all, { options, paths: [] })))
  }
  const seen = new Set(changes.map((change) => change.newOid))
  if (oids.some((oid) => !seen.has(oid))) {
    changes.push(...(await ask(merges, { options: ['-c'], paths: [] })))
  }
  const paths = pathsOf(changes)
  if (paths.length > 0) changes.push(...(await ask(merges, { options: ['-m'], paths })))
  const places = new Map(all.map((oid, place) => [oid, place]))
  const placeOf = ({ commit }: Change) => places.get(commit.oid) ?? all.length
  for (const change of changes.sort((a, b) => placeOf(a) - placeOf(b))) note(change, gathered)
}

interface Question {
  readonly options: readonly string[]
  /** Literal paths; empty for all. */
  readonly paths: readonly string[]
}

/**
 * Paths as git takes them on its command line: those that are no UTF-8 cannot be given there. git compares every name with
 * every path, so that many are given as the folders they lie in.
 */
function pathsOf(changes: readonly Change[]): string[] {
  let texts = new Set<string>()
  for (const { path } of changes) {
    const text = path.toString('utf8')
    if (Buffer.from(text).equals(path)) texts.add(text)
  }
  while (texts.size > mostPaths) {
    const folders = new Set([...texts].map((text) => text.replace(/(.)\/[^/]*$/, '$1')))
    // All at the top: a few are as good as it gets, for a merge that took another one away is rare.
    if (folders.size === texts.size) return [...texts].slice(0, mostPaths)
    texts = folders
  }
  return [...texts]
}

/**
 * git compares trees on one core: commits are shared out over as many gits as there are cores. Some take far longer than
 * others, so there are many shares, of which each git takes the next when it is done.
 */
async function askShares(
  repository: Repository,
  commits: readonly string[],
  question: Question,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Change[]> {
  const size = Math.max(commitsWorthAGit, Math.ceil(commits.length / mostShares))
  const shares: (readonly string[])[] = []
  for (let i = 0; i < commits.length; i += size) shares.push(commits.slice(i, i + size))
  const found: Change[][] = []
  const queue = shares.entries()
  const worker = async () => {
    for (const [number, own] of queue) {
      found[number] = await changesTo(repository, own, question, wanted, signal)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return found.flat()
}

/** Where some commits bring or remove one of the objects. */
async function changesTo(
  repository: Repository,
  commits: readonly string[],
  { options, paths }: Question,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Change[]> {
  const args = ['diff-tree', '--stdin', '-t', '-r', '--root', '--raw', '-z', '--no-abbrev']
  args.push('--no-renames', commitFormat, ...options)
  if (paths.length > 0) args.push('--', ...paths)
  const call = { stdin: [`${commits.join('\n')}\n`], signal }
  const { context, folder } = repository.shadow
  // diff-tree reads the index before anything else, and has no use for it: one that is damaged must not stop it.
  const environment = { ...context.environment, GIT_INDEX_FILE: join(folder, 'no-index') }
  const changes: Change[] = []
  for await (const change of parseChanges(streamGit({ ...context, environment }, args, call))) {
    const { newOid, oldOids } = change
    if (wanted.has(newOid) || oldOids.some((oid) => wanted.has(oid))) changes.push(change)
  }
  return changes
}

/** Changes come the newest first. */
function note({ commit, path, oldOids, newOid }: Change, gathered: Map<string, Gathered>): void {
  const brought = gathered.get(newOid)
  if (brought !== undefined && !oldOids.includes(newOid)) {
    brought.first = commit
    brought.last ??= commit
    brought.bringing.add(commit.oid)
    if (!brought.paths.some((one) => one.equals(path))) brought.paths.push(path)
  }
  for (const oldOid of oldOids) {
    const removed = oldOid === newOid || isZero(oldOid) ? undefined : gathered.get(oldOid)
    if (removed === undefined) continue
    removed.last ??= commit
    if (removed.removals.length < removalsKept && removed.removals.at(-1)?.oid !== commit.oid) {
      removed.removals.push(commit)
    }
  }
}
