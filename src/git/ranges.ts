import { BrleaksError } from '../model/index.ts'
import type { Git, GitRunner } from './git.ts'

/** Revision arguments for rev-list, and tags that ranges end at. */
export interface ResolvedRanges {
  /** One list for each range: what one leaves out must not be left out of another. */
  readonly revisions: readonly (readonly string[])[]
  /** Annotated tags that were named: their messages belong to what a range brings. */
  readonly tags: readonly string[]
  /** Ranges that name no commit here, with the reason. */
  readonly failed: readonly { readonly what: string; readonly reason: string }[]
}

/**
 * Turns `A..B`, `A...B`, `B ^A ^C`, single commits and a date into revision arguments. A zero id on the left stands for
 * nothing, as in the hooks of git: `000…0..B` is all that B has. A range that names no commit here is told of, and the
 * others are read.
 * @throws BrleaksError `usage` for an option in place of a range, and for a date nobody understands.
 */
export async function resolveRanges(
  git: Git,
  ranges: readonly string[],
  since: string | null,
): Promise<ResolvedRanges> {
  const revisions: string[][] = []
  const dated = since === null ? [] : [`--since=${checkDate(since)}`]
  const tags: string[] = []
  const failed: { what: string; reason: string }[] = []
  for (const range of ranges) {
    if (range.startsWith('-')) {
      throw new BrleaksError('usage', `--range takes A..B, A...B or a commit; not "${range}"`)
    }
    const resolved = await resolveRange(git, range, tags)
    if ('reason' in resolved) failed.push({ what: `range ${range}`, reason: resolved.reason })
    else revisions.push([...dated, ...resolved.revisions])
  }
  if (ranges.length === 0) revisions.push([...dated, '--all'])
  return { revisions, tags, failed }
}

/**
 * The id of a commit.
 * @throws BrleaksError `bad-revision` for a name of no commit here.
 */
export async function resolveCommit(git: Git, revision: string): Promise<string> {
  const commit = await ask(git, `${revision}^{commit}`)
  if (commit !== null) return commit
  const { reason } = unresolved(git, revision)
  throw new BrleaksError('bad-revision', reason)
}

async function resolveRange(
  git: Git,
  range: string,
  tags: string[],
): Promise<{ readonly revisions: readonly string[] } | { readonly reason: string }> {
  const { end, start, write } = parseRange(range)
  const starts: string[] = []
  for (const name of start) {
    const commit = await ask(git, `${name}^{commit}`)
    if (commit === null) return unresolved(git, name)
    starts.push(commit)
  }
  const object = await ask(git, end)
  const commit = object === null ? null : await ask(git, `${end}^{commit}`)
  if (object === null || commit === null) return unresolved(git, end)
  // The tag that a range ends at belongs to what it brings.
  if (object !== commit) tags.push(object)
  return { revisions: write(commit, starts) }
}

interface ParsedRange {
  readonly end: string
  readonly start: readonly string[]
  /** Commits to arguments of rev-list. */
  readonly write: (end: string, start: readonly string[]) => readonly string[]
}

function parseRange(range: string): ParsedRange {
  const [first = '', ...others] = range.split(' ^')
  if (others.length > 0) return { end: first, start: others, write: without }
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range)
  if (match === null) return { end: range, start: [], write: (end) => [`${end}^!`] }
  const [, left = '', dots = '', right = ''] = match
  const end = right || 'HEAD'
  if (/^0{40,64}$/.test(left)) return { end, start: [], write: without }
  return { end, start: [left || 'HEAD'], write: (to, [from]) => [`${from}${dots}${to}`] }
}

function without(end: string, start: readonly string[]): readonly string[] {
  return [end, ...start.map((one) => `^${one}`)]
}

function unresolved(git: Git, name: string): { readonly reason: string } {
  const likely =
    git.shallow.length > 0
      ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")'
      : 'check its spelling, or fetch it first'
  return { reason: `"${name}" names no commit here; ${likely}` }
}

async function ask(git: Git, revision: string): Promise<string | null> {
  return objectNamed(git.uninterrupted, revision)
}

/**
 * The id that a revision names; null for one that names no object here. Asked on standard input: the name of a branch may hold
 * a key, and every user of a machine can list the arguments of its processes.
 */
export async function objectNamed(git: GitRunner, revision: string): Promise<string | null> {
  if (/[\n\0]/.test(revision)) return null
  const args = ['cat-file', '--batch-check=%(objectname)']
  const answer = await git.run(args, { stdin: [`${revision}\n`], accept: [128] })
  const oid = answer.toString('latin1').trim()
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : null
}

/** git takes any words for a date and reads most of them as now: only what it surely understands is passed on. */
function checkDate(date: string): string {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/
  const relative = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/
  if (relative.test(date) || date === 'yesterday') return date
  if (absolute.test(date) && !Number.isNaN(Date.parse(date))) return date
  throw new BrleaksError(
    'usage',
    `--since takes a date such as 2026-01-31 or "2 weeks ago"; not "${date}"`,
  )
}
