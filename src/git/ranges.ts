import { BrleaksError } from '../model/index.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

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
 * Turns `A..B`, `A...B`, single commits and a date into revision arguments. A range that names no commit here is told of,
 * and the others are read.
 * @throws BrleaksError `usage` for an option in place of a range, and for a date nobody understands.
 */
export async function resolveRanges(
  repository: Repository,
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
    const resolved = await resolveRange(repository, range, tags)
    if (typeof resolved === 'string') revisions.push([...dated, resolved])
    else failed.push({ what: `range ${range}`, reason: resolved.reason })
  }
  if (ranges.length === 0) revisions.push([...dated, '--all'])
  return { revisions, tags, failed }
}

/**
 * The id of a commit.
 * @throws BrleaksError `bad-revision` for a name of no commit here.
 */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  const commit = await ask(repository, `${revision}^{commit}`)
  if (commit !== null) return commit
  const { reason } = unresolved(repository, revision)
  throw new BrleaksError('bad-revision', reason)
}

async function resolveRange(
  repository: Repository,
  range: string,
  tags: string[],
): Promise<string | { readonly reason: string }> {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range)
  const [, left = '', dots = '', right = ''] = match ?? []
  const names = match === null ? [range] : [left || 'HEAD', right || 'HEAD']
  const commits: string[] = []
  for (const [number, name] of names.entries()) {
    const object = await ask(repository, name)
    const commit = object === null ? null : await ask(repository, `${name}^{commit}`)
    if (object === null || commit === null) return unresolved(repository, name)
    // The tag that a range ends at belongs to what it brings.
    if (object !== commit && number === names.length - 1) tags.push(object)
    commits.push(commit)
  }
  return match === null ? `${commits[0]}^!` : commits.join(dots)
}

function unresolved(repository: Repository, name: string): { readonly reason: string } {
  const likely =
    repository.shallow.length > 0
      ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")'
      : 'check its spelling, or fetch it first'
  return { reason: `"${name}" names no commit here; ${likely}` }
}

async function ask(repository: Repository, revision: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision]
  const answer = await runGit(repository.shadow.context, args, { accept: [1, 128] })
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
