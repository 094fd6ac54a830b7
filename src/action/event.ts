import { BrleaksError } from '../model/index.ts'
import { type NamedCommit, namedCommit } from './named-commit.ts'
import {
  at,
  commitId,
  defaultBranch,
  type EventFacts,
  isCommitId,
  isZeroId,
  lacking,
  wholeNumber,
} from './payload.ts'

export type { EventFacts } from './payload.ts'

/** What the input `scan` may ask for. */
export const scanChoices = ['auto', 'diff', 'history', 'files'] as const
export type ScanChoice = (typeof scanChoices)[number]

/** What an event brings, as git can be asked for it. */
export interface EventRange {
  readonly kind: 'range'
  /** For people: `pull request 7`, `push to refs/heads/main`. */
  readonly title: string
  /** Object id, or the full name of a ref of the event's repository. */
  readonly head: string
  readonly headRef: string | null
  /** What is left out, best first; see `WantedRange.bases`. */
  readonly bases: readonly (readonly string[])[]
  /** What is read where the bases have all of it: the head commit by itself, or all that it has. */
  readonly whenEmpty: 'head' | 'all'
  readonly testMerge: string | null
  readonly expected: number | null
  /** The commit whose configuration is trusted: never one that the event itself brings. Null: the checkout's own. */
  readonly trusted: string | null
  /** Number of the pull request, for a comment. */
  readonly pullRequest: number | null
  /** A code scanning upload for this event describes the change, or the whole tree. */
  readonly sarif: 'change' | 'tree'
}

export type EventPlan = EventRange | EventWhole

/** Everything that is there: of the history, or of the files checked out. */
export interface EventWhole {
  readonly kind: 'history' | 'files'
  readonly title: string
  /** As in `EventRange`: a pull request that is read whole can't excuse itself either. */
  readonly trusted: string | null
  /** What the event names, to be read along with every branch and tag; null where one of them has it. */
  readonly head: string | null
  /** `GITHUB_SHA`, which counts where the checkout is of the event's repository; null for none. */
  readonly sha: string | null
  /** For people: why this is read. */
  readonly remark: string | null
}

/**
 * Decides what to read for an event. Pure: everything comes from the payload, never from an API page, which lists 30
 * commits and stops at 250.
 * @throws BrleaksError `usage` where `diff` is asked of an event that has no range, or the payload lacks what the
 * event's documentation promises (docs: "Webhook events and payloads").
 */
export function planEvent(facts: EventFacts, choice: ScanChoice): EventPlan {
  if (choice === 'history' || choice === 'files') {
    const { base, head } = endsOf(facts)
    const what = choice === 'history' ? 'the whole history' : 'the files checked out'
    return whole(facts, choice, { title: `${facts.name}: ${what}`, trusted: base, head })
  }
  const plan = ofEvent(facts)
  if (choice === 'diff' && plan.kind !== 'range') {
    throw new BrleaksError(
      'usage',
      `scan: diff does not go with the event "${facts.name}", which brings no range of commits; use scan: auto, history or files`,
    )
  }
  return plan
}

function ofEvent(facts: EventFacts): EventPlan {
  const { name, payload } = facts
  const pullRequest = at(payload, 'pull_request')
  if (pullRequest !== undefined) return ofPullRequest(facts, pullRequest)
  const mergeGroup = at(payload, 'merge_group')
  if (mergeGroup !== undefined) return ofMergeGroup(facts, mergeGroup)
  if (name === 'push') return ofPush(facts)
  if (name === 'pull_request' || name === 'pull_request_target' || name === 'merge_group')
    throw lacking(name, name === 'merge_group' ? 'merge_group' : 'pull_request')
  const named = namedCommit(facts)
  if (named !== null) return ofNamedCommit(facts, named)
  const remark = wholeHistoryEvents.has(name)
    ? null
    : `brleaks does not know the event "${name}": it reads every branch and tag and the commit of GITHUB_SHA`
  return { ...whole(facts, 'history', { title: `${name}: the whole history` }), remark }
}

/** Events about no commit in particular, or about one that a branch or tag has (docs: "Events that trigger workflows"). */
const wholeHistoryEvents = new Set([
  ...['branch_protection_rule', 'create', 'delete', 'discussion', 'discussion_comment', 'fork'],
  ...['gollum', 'image_version', 'issue_comment', 'issues', 'label', 'milestone', 'page_build'],
  ...['project', 'project_card', 'project_column', 'public', 'registry_package', 'release'],
  ...['repository_dispatch', 'schedule', 'watch', 'workflow_dispatch'],
])

function whole(
  { sha, ref }: EventFacts,
  kind: EventWhole['kind'],
  plan: { readonly title: string; readonly trusted?: string | null; readonly head?: string | null },
): EventWhole {
  const { title, trusted = null, head = null } = plan
  // The test merge of a pull request is a commit of the runner's, and gone once the pull request changes.
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(ref)
  return { kind, title, trusted, head, sha: isCommitId(sha) && !isMerge ? sha : null, remark: null }
}

/** The base that a change is measured by and the head it brings, whatever is read of it. */
function endsOf(facts: EventFacts): { base: string | null; head: string | null } {
  const { payload, sha } = facts
  const idAt = (...path: readonly string[]) => {
    const value = at(payload, ...path)
    return isCommitId(value) ? value : null
  }
  const base = idAt('pull_request', 'base', 'sha') ?? idAt('merge_group', 'base_sha')
  const head = idAt('pull_request', 'head', 'sha') ?? idAt('merge_group', 'head_sha')
  if (base !== null || head !== null) return { base, head }
  const named = namedCommit(facts)
  if (named === null) return { base: null, head: null }
  return { base: isCommitId(sha) && sha !== named.head ? sha : null, head: named.head }
}

/**
 * What a commit has that the default branch does not have. GITHUB_SHA is the tip of the default branch, whose files are
 * trusted, except for deployments, where it is the commit itself.
 * @throws BrleaksError `usage` where the runner names no commit: then no configuration could be trusted.
 */
function ofNamedCommit(facts: EventFacts, named: NamedCommit): EventRange {
  const { payload } = facts
  const sha = commitId(facts.sha, facts.name, 'GITHUB_SHA')
  const { title, head, headRef, base, pullRequest } = named
  const main = defaultBranch(payload)
  const trusted = sha === head ? null : sha
  const bases = [base, trusted, main].filter((name) => name !== null)
  return {
    ...{ kind: 'range', title, head, headRef, trusted, pullRequest },
    bases: unique(bases).map((name) => [name]),
    whenEmpty: 'all',
    testMerge: null,
    expected: null,
    sarif: 'tree',
  }
}

/** pull_request, pull_request_target, and the review events that carry the same object. */
function ofPullRequest(facts: EventFacts, pullRequest: unknown): EventRange {
  const { name, sha } = facts
  const base = commitId(at(pullRequest, 'base', 'sha'), name, 'pull_request.base.sha')
  const head = commitId(at(pullRequest, 'head', 'sha'), name, 'pull_request.head.sha')
  const number = wholeNumber(at(pullRequest, 'number'))
  const baseRef = at(pullRequest, 'base', 'ref')
  const branch = typeof baseRef === 'string' ? [[`refs/heads/${baseRef}`]] : []
  // On pull_request_target GITHUB_SHA is a commit of the base branch, no older than base.sha.
  const bases =
    name === 'pull_request_target' && isCommitId(sha) && sha !== head ? unique([base, sha]) : [base]
  return {
    kind: 'range',
    title: number === null ? 'pull request' : `pull request ${number}`,
    head,
    headRef: number === null ? null : `refs/pull/${number}/head`,
    bases: [bases, ...branch],
    whenEmpty: 'head',
    testMerge: name === 'pull_request_target' || !isCommitId(sha) ? null : sha,
    expected: wholeNumber(at(pullRequest, 'commits')),
    trusted: base,
    pullRequest: number,
    sarif: 'change',
  }
}

function ofMergeGroup(facts: EventFacts, mergeGroup: unknown): EventRange {
  const base = commitId(at(mergeGroup, 'base_sha'), facts.name, 'merge_group.base_sha')
  const head = commitId(at(mergeGroup, 'head_sha'), facts.name, 'merge_group.head_sha')
  const baseRef = at(mergeGroup, 'base_ref')
  return {
    kind: 'range',
    title: 'merge group',
    head,
    headRef: facts.ref.startsWith('refs/') ? facts.ref : null,
    bases: [[base], ...(typeof baseRef === 'string' ? [[baseRef]] : [])],
    whenEmpty: 'head',
    testMerge: null,
    expected: null,
    trusted: base,
    pullRequest: null,
    sarif: 'change',
  }
}

function ofPush(facts: EventFacts): EventPlan {
  const { name, ref, payload } = facts
  const before = at(payload, 'before')
  const after = at(payload, 'after')
  if (at(payload, 'deleted') === true || isZeroId(after)) {
    // A deleted ref brings nothing. What the runner checked out is read, for nothing read is nothing known.
    const title = `deletion of ${ref}: it brings no commit; the files checked out`
    return whole(facts, 'files', { title })
  }
  const head = commitId(after, name, 'after')
  const main = defaultBranch(payload)
  const known = isCommitId(before) ? [[before]] : []
  // A new ref, or one whose old commit is gone, is compared with the default branch; comparing it with every other
  // branch would let two that are pushed together hide each other's commits.
  const others = main === null || main === ref ? [] : [[main]]
  const commits = at(payload, 'commits')
  return {
    kind: 'range',
    title: `push to ${ref}`,
    head,
    headRef: ref.startsWith('refs/') ? ref : null,
    bases: [...known, ...others],
    whenEmpty: 'head',
    testMerge: null,
    // The list is capped, and a force push lists what is new: a hint of how deep to look, no more.
    expected: Array.isArray(commits) && known.length > 0 ? commits.length : null,
    trusted: null,
    pullRequest: null,
    sarif: 'tree',
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
