import type { RangeEnds } from '../checkout/index.ts'
import { BrleaksError } from '../model/index.ts'
import { type NamedCommit, namedCommit } from './named-commit.ts'
import {
  commitId,
  defaultBranch,
  type EventFacts,
  isCommitId,
  isZeroId,
  missingField,
  valueAt,
  wholeNumber,
} from './payload.ts'

export type { EventFacts } from './payload.ts'

/** Values of the input `scan`. */
export const scanChoices = ['auto', 'diff', 'history', 'files'] as const
export type ScanChoice = (typeof scanChoices)[number]

/** The commits that an event adds, in terms that git understands. */
export interface EventRange extends RangeEnds {
  readonly kind: 'range'
  /** For people: `pull request 7`, `push to refs/heads/main`. */
  readonly title: string
  /** The commit whose configuration is used, never one that the event adds; null for the checkout's own files. */
  readonly trusted: string | null
  /** Number of the pull request to comment on. */
  readonly pullRequest: number | null
  /** Whether a code scanning upload for this event covers the change or the whole tree. */
  readonly sarif: 'change' | 'tree'
}

export type EventPlan = EventRange | EventWhole

/** A scan of the whole history, or of all files checked out. */
export interface EventWhole {
  readonly kind: 'history' | 'files'
  readonly title: string
  /** As in `EventRange`: a pull request cannot suppress its own key in a whole scan either. */
  readonly trusted: string | null
  /** A commit to scan in addition to all branches and tags; null if one of them contains it. */
  readonly head: string | null
  /** `GITHUB_SHA`, used if the checkout is of the event's repository; null if there is none. */
  readonly sha: string | null
  /** Shown to people: why the scan covers this. */
  readonly notice: string | null
}

/**
 * Decides what to scan for an event. Pure: everything comes from the payload. The API is not used, because it lists 30
 * commits per page and stops at 250.
 * @throws BrleaksError `usage` if `diff` is requested for an event without a range, or if the payload misses a field
 * that the event's documentation lists (docs: "Webhook events and payloads").
 */
export function planEvent(facts: EventFacts, choice: ScanChoice): EventPlan {
  if (choice === 'history' || choice === 'files') {
    const { base, head } = baseAndHead(facts)
    const what = choice === 'history' ? 'the whole history' : 'the files checked out'
    return wholeScan(facts, choice, { title: `${facts.name}: ${what}`, trusted: base, head })
  }
  const plan = automaticPlan(facts)
  if (choice === 'diff' && plan.kind !== 'range') {
    throw new BrleaksError(
      'usage',
      `scan: diff is not possible for the event "${facts.name}", which has no range of commits; use scan: auto, history or files`,
    )
  }
  return plan
}

function automaticPlan(facts: EventFacts): EventPlan {
  const { name, payload } = facts
  const pullRequest = valueAt(payload, 'pull_request')
  if (pullRequest !== undefined) return ofPullRequest(facts, pullRequest)
  const mergeGroup = valueAt(payload, 'merge_group')
  if (mergeGroup !== undefined) return ofMergeGroup(facts, mergeGroup)
  if (name === 'push') return ofPush(facts)
  if (name === 'pull_request' || name === 'pull_request_target' || name === 'merge_group')
    throw missingField(name, name === 'merge_group' ? 'merge_group' : 'pull_request')
  const named = namedCommit(facts)
  if (named !== null) return ofNamedCommit(facts, named)
  const notice = wholeHistoryEvents.has(name)
    ? null
    : `unknown event "${name}": scanning all branches and tags, and the commit in GITHUB_SHA`
  return { ...wholeScan(facts, 'history', { title: `${name}: the whole history` }), notice }
}

/** Events that concern no specific commit, or one on a branch or tag (docs: "Events that trigger workflows"). */
const wholeHistoryEvents = new Set([
  'branch_protection_rule',
  'create',
  'delete',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'watch',
  'workflow_dispatch',
])

function wholeScan(
  { sha, ref }: EventFacts,
  kind: EventWhole['kind'],
  plan: { readonly title: string; readonly trusted?: string | null; readonly head?: string | null },
): EventWhole {
  const { title, trusted = null, head = null } = plan
  // The test merge of a pull request is made for the run, and disappears when the pull request changes.
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(ref)
  return { kind, title, trusted, head, sha: isCommitId(sha) && !isMerge ? sha : null, notice: null }
}

/** The base and the head of the change that an event is about, whichever part of it is scanned. */
function baseAndHead(facts: EventFacts): { base: string | null; head: string | null } {
  const { payload, sha } = facts
  const idAt = (...path: readonly string[]) => {
    const value = valueAt(payload, ...path)
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
 * Plans the commits that the named commit reaches and the default branch does not. GITHUB_SHA is the tip of the default
 * branch, whose files are trusted; for deployments it is the named commit itself.
 * @throws BrleaksError `usage` if the runner does not set GITHUB_SHA, because no configuration could be trusted then.
 */
function ofNamedCommit(facts: EventFacts, named: NamedCommit): EventRange {
  const { payload } = facts
  const sha = commitId(facts.sha, facts.name, 'GITHUB_SHA')
  const { title, head, headRef, base, pullRequest } = named
  const main = defaultBranch(payload)
  const trusted = sha === head ? null : sha
  const bases = [base, trusted, main].filter((name) => name !== null)
  return {
    kind: 'range',
    title,
    head,
    headRef,
    trusted,
    pullRequest,
    bases: unique(bases).map((name) => [name]),
    whenEmpty: 'all',
    testMerge: null,
    expected: null,
    sarif: 'tree',
  }
}

/** For pull_request, pull_request_target, and review events, which carry the same object. */
function ofPullRequest(facts: EventFacts, pullRequest: unknown): EventRange {
  const { name, sha } = facts
  const base = commitId(valueAt(pullRequest, 'base', 'sha'), name, 'pull_request.base.sha')
  const head = commitId(valueAt(pullRequest, 'head', 'sha'), name, 'pull_request.head.sha')
  const number = wholeNumber(valueAt(pullRequest, 'number'))
  const baseRef = valueAt(pullRequest, 'base', 'ref')
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
    expected: wholeNumber(valueAt(pullRequest, 'commits')),
    trusted: base,
    pullRequest: number,
    sarif: 'change',
  }
}

function ofMergeGroup(facts: EventFacts, mergeGroup: unknown): EventRange {
  const base = commitId(valueAt(mergeGroup, 'base_sha'), facts.name, 'merge_group.base_sha')
  const head = commitId(valueAt(mergeGroup, 'head_sha'), facts.name, 'merge_group.head_sha')
  const baseRef = valueAt(mergeGroup, 'base_ref')
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
  const before = valueAt(payload, 'before')
  const after = valueAt(payload, 'after')
  if (valueAt(payload, 'deleted') === true || isZeroId(after)) {
    // A deletion adds no commits. Scanning nothing would not show that there are no keys, so the checkout is scanned.
    const title = `deletion of ${ref}: it adds no commits; the files checked out`
    return wholeScan(facts, 'files', { title })
  }
  const head = commitId(after, name, 'after')
  const main = defaultBranch(payload)
  const known = isCommitId(before) ? [[before]] : []
  // A new ref, or one whose old commit is gone, is compared with the default branch only: compared with every other
  // branch, two branches pushed together would hide each other's commits.
  const others = main === null || main === ref ? [] : [[main]]
  const commits = valueAt(payload, 'commits')
  return {
    kind: 'range',
    title: `push to ${ref}`,
    head,
    headRef: ref.startsWith('refs/') ? ref : null,
    bases: [...known, ...others],
    whenEmpty: 'head',
    testMerge: null,
    // The list is capped, and a force push lists only new commits, so this is only a hint for the fetch depth.
    expected: Array.isArray(commits) && known.length > 0 ? commits.length : null,
    trusted: null,
    pullRequest: null,
    sarif: 'tree',
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
