import {
  BrleaksError,
  type CommitRange,
  errorReason,
  type Failed,
  type NamedRange,
} from '../model/index.ts'
import { plainHead } from './few-objects.ts'
import type { Git, GitRunner } from './git.ts'

/** The commits of ranges, as arguments for `rev-list` and as ids, and tags that the ranges end at. */
export interface ResolvedRanges {
  /** One list per range: a commit that one range excludes may belong to another. */
  readonly revisions: readonly (readonly string[])[]
  /** Commits that were listed already, oldest first. */
  readonly commits: readonly string[]
  /** Annotated tags that ranges end at: their messages belong to the range. */
  readonly tags: readonly string[]
  /** Ranges with an unknown commit, and why. */
  readonly failed: readonly Failed[]
}

/**
 * Resolves the revisions of ranges, all with one git process. A range with an unknown commit is reported in `failed`.
 * @param since only commits after this date; without ranges, of all refs.
 * @throws BrleaksError `usage` for a date in an unknown format.
 */
export async function resolveRanges(
  git: Git,
  ranges: readonly CommitRange[],
  since: string | null,
): Promise<ResolvedRanges> {
  const dated = since === null ? [] : [`--since=${checkDate(since)}`]
  const named = ranges.filter((range) => range.kind === 'named')
  const listed = ranges.filter((range) => range.kind === 'listed')
  const revisions: string[][] = ranges.length === 0 ? [[...dated, '--all']] : []
  const tags = listed.flatMap((range) => range.tags)
  const failed: Failed[] = []
  const ids = (await objectsNamed(git.uninterrupted, named.flatMap(revisionsOf))).values()
  for (const range of named) {
    const own = revisionsOf(range).map((revision) => [revision, ids.next().value ?? null] as const)
    const unknown = own.find(([, oid]) => oid === null)
    if (unknown !== undefined) {
      failed.push({
        what: `range ${range.text}`,
        reason: errorReason(unknownRevision(git, unknown[0])),
      })
      continue
    }
    const start = own.map(([, oid]) => oid ?? '')
    const [object = '', commit = ''] = start.splice(-2)
    if (object !== commit) tags.push(object)
    revisions.push([...dated, ...argumentsOf(range, commit, start)])
  }
  return { revisions, commits: listed.flatMap((range) => range.commits), tags, failed }
}

/** The commits that a range starts at, the object that it ends at, which may be a tag, and the commit of that object. */
function revisionsOf({ end, start }: NamedRange): string[] {
  return [...start.map(commitNamed), end, commitNamed(end)]
}

function argumentsOf({ form }: NamedRange, end: string, start: readonly string[]): string[] {
  if (form === 'single') return [`${end}^!`]
  if (form === 'symmetric') return [`${start[0]}...${end}`]
  return [end, ...start.map((oid) => `^${oid}`)]
}

function commitNamed(revision: string): string {
  return `${revision}^{commit}`
}

/**
 * The id of a commit.
 * @throws BrleaksError `bad-revision` for an unknown revision.
 */
export async function resolveCommit(git: Git, revision: string): Promise<string> {
  const head = revision === 'HEAD' ? plainHead(git) : null
  const commit = head ?? (await objectNamed(git.uninterrupted, commitNamed(revision)))
  if (commit !== null) return commit
  throw unknownRevision(git, revision)
}

function unknownRevision({ shallow }: Git, revision: string): BrleaksError {
  const hint =
    shallow.length > 0
      ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")'
      : 'check its spelling, or fetch it first'
  const name = revision.replace(/\^\{commit\}$/, '')
  return new BrleaksError('bad-revision', `"${name}" is not a commit in this repository; ${hint}`)
}

/** The id that a revision names; null if there is no such object. */
async function objectNamed(git: GitRunner, revision: string): Promise<string | null> {
  const [oid = null] = await objectsNamed(git, [revision])
  return oid
}

/**
 * The ids that revisions name, in the same order; null for each without an object. SECURITY: they are passed on standard
 * input, because the name of a branch may be a key, and every user of a machine can list the arguments of processes.
 */
export async function objectsNamed(
  git: GitRunner,
  revisions: readonly string[],
): Promise<readonly (string | null)[]> {
  // git's answer to an empty line cannot be assigned.
  const askable = revisions.filter((revision) => !/[\n\0]/.test(revision))
  if (askable.length === 0) return revisions.map(() => null)
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const stdin = askable.map((revision) => `${revision}\n`)
  const answers = await git.lines(args, { stdin, accept: [128] })
  if (answers.length < askable.length && askable.length > 1) {
    // git exits at some damaged objects: the others are looked up one by one.
    return Promise.all(revisions.map((revision) => objectNamed(git, revision)))
  }
  const ids = new Map(askable.map((revision, index) => [revision, idIn(answers[index])]))
  return revisions.map((revision) => ids.get(revision) ?? null)
}

function idIn(answer: string | undefined): string | null {
  return /^[0-9a-f]{40,64}$/.exec(answer ?? '')?.[0] ?? null
}

/** git reads most invalid dates as now, so only known formats are passed on. */
function checkDate(date: string): string {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/
  const relative = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/
  if (relative.test(date) || date === 'yesterday') return date
  if (absolute.test(date) && !Number.isNaN(Date.parse(date))) return date
  throw new BrleaksError(
    'usage',
    `--since: expected a date such as 2026-01-31 or "2 weeks ago", not "${date}"`,
  )
}
