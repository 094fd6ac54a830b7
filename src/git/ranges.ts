import { BrleaksError } from '../model/index.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

/** Revision arguments for rev-list, and tags that ranges end at. */
export interface ResolvedRanges {
  /** One list for each range: what one leaves out must not be left out of another. */
  readonly revisions: readonly (readonly string[])[]
  /** Annotated tags that were named: their messages belong to what a range brings. */
  readonly tags: readonly string[]
}

/**
 * Turns `A..B`, `A...B`, single commits and a date into revision arguments.
 * @throws BrleaksError `bad-revision` for a revision that names no commit here, `usage` for a date nobody understands.
 */
export async function resolveRanges(
  repository: Repository,
  ranges: readonly string[],
  since: string | null,
): Promise<ResolvedRanges> {
  const revisions: string[][] = []
  const dated = since === null ? [] : [`--since=${checkDate(since)}`]
  const tags: string[] = []
  for (const range of ranges) {
    const match = /^(.*?)(\.{2,3})(.*)$/.exec(range)
    if (match === null) {
      revisions.push([...dated, `${await resolveCommit(repository, range, range, tags)}^!`])
      continue
    }
    const [, left = '', dots = '', right = ''] = match
    const from = await resolveCommit(repository, left || 'HEAD', range, [])
    const to = await resolveCommit(repository, right || 'HEAD', range, tags)
    revisions.push([...dated, `${from}${dots}${to}`])
  }
  if (ranges.length === 0) revisions.push([...dated, '--all'])
  return { revisions, tags }
}

async function resolveCommit(
  repository: Repository,
  revision: string,
  range: string,
  tags: string[],
): Promise<string> {
  const object = await ask(repository, revision)
  const commit = object === null ? null : await ask(repository, `${revision}^{commit}`)
  if (object === null || commit === null) {
    const likely =
      repository.shallow.length > 0
        ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")'
        : 'check its spelling, or fetch it first'
    throw new BrleaksError(
      'bad-revision',
      `range ${range}: "${revision}" names no commit here; ${likely}`,
    )
  }
  if (object !== commit) tags.push(object)
  return commit
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
