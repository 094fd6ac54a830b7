import { counted, type Finding, grouped, type ObjectHistory } from '../../model/index.ts'
import { statusAdvice } from '../advice/index.ts'
import { visible } from '../escape.ts'
import { unreachableText, untilText, verificationFacts } from '../text-finding.ts'
import { introducedBy, keyKind, repositoriesOf } from '../wording.ts'
import type { Fact } from './fact.ts'

/** Names that are listed; the others are counted. */
export interface NameLimits {
  readonly refs: number
  readonly repositories: number
}

/** What a key is, its verification, and its history. */
export function keyFacts(finding: Finding, limits: NameLimits): Fact[] {
  const { confidence, exposure, fingerprint, suppressed, verification } = finding
  const { checkedAt, status } = verification
  const checked = checkedAt === null ? '' : ` (checked ${visible(checkedAt)})`
  const repositories = namesText(repositoriesOf(finding), limits.repositories, 'repository')
  return [
    { name: 'Kind', value: visible(keyKind(finding)) },
    { name: 'Status', value: `${verificationFacts(finding).join(' · ')}${checked}` },
    suppressed === null
      ? { name: 'Advice', value: statusAdvice[status].text, own: true }
      : { name: 'Known', value: untilText(suppressed) },
    { name: 'Confidence', value: confidence, own: true },
    { name: 'Repositories', value: repositories },
    { name: 'Fingerprint', value: fingerprint },
    ...(exposure === null ? [] : historyFacts(exposure, limits)),
  ]
}

function historyFacts(history: ObjectHistory, limits: NameLimits): Fact[] {
  const { firstCommit, firstAuthor, firstDate, lastDate, atHead, removedIn, removedDate } = history
  const { unreachable } = history
  return [
    { name: 'Introduced', value: commitText(firstCommit, firstAuthor, firstDate) },
    { name: 'Removed', value: commitText(removedIn, null, removedDate) },
    { name: 'Last change', value: visible(lastDate?.slice(0, 10) ?? '') },
    { name: 'At HEAD', value: atHead === null ? 'not known' : atHead ? 'yes' : 'no', own: true },
    { name: 'Refs', value: refsText(history, limits.refs) },
    {
      name: 'Kept',
      value: unreachable === null ? '' : unreachableText(unreachable),
      own: true,
    },
  ]
}

function refsText({ refs, refsComplete }: ObjectHistory, limit: number): string {
  const names = namesText(refs, limit, 'ref')
  if (refsComplete) return names
  return `${names} (there are too many refs to check all of them)`.trim()
}

/** `a, b, c and 9 more refs` */
function namesText(names: readonly string[], limit: number, noun: 'ref' | 'repository'): string {
  const named = names.slice(0, limit).map(visible).join(', ')
  const more = names.length - limit
  if (more <= 0) return named
  return `${named} and ${noun === 'ref' ? counted(more, 'more ref') : `${grouped(more)} more`}`
}

/** `commit 1a2b3c…, author, 2026-01-31`; empty without a commit. */
function commitText(commit: string | null, author: string | null, date: string | null): string {
  return commit === null ? '' : introducedBy({ source: 'blob', commit, author, date })
}
