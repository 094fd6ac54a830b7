import { BrleaksError } from '../model/index.ts'

/** What the input `scan` may ask for. */
export const scanChoices = ['auto', 'diff', 'history', 'files'] as const
export type ScanChoice = (typeof scanChoices)[number]

/** The part of the runner's environment that tells of the event (docs: "Variables", default environment variables). */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string
  /** `GITHUB_SHA` */
  readonly sha: string
  /** `GITHUB_REF` */
  readonly ref: string
  /** The JSON of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
}

/** What an event brings, as git can be asked for it. */
export interface EventRange {
  readonly kind: 'range'
  /** For people: `pull request 7`, `push to refs/heads/main`. */
  readonly title: string
  readonly head: string
  readonly headRef: string | null
  /** What is left out, best first; see `WantedRange.bases`. */
  readonly bases: readonly (readonly string[])[]
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
  /** What the event brings, to be read along with every branch and tag; null where one of them has it. */
  readonly head: string | null
}

/**
 * Decides what to read for an event. Pure: everything comes from the payload, never from an API page, which lists 30
 * commits and stops at 250.
 * @throws BrleaksError `usage` where `diff` is asked of an event that has no range, or the payload lacks what the
 * event's documentation promises (docs: "Webhook events and payloads").
 */
export function planEvent(facts: EventFacts, choice: ScanChoice): EventPlan {
  if (choice === 'history' || choice === 'files') {
    const { base, head } = endsOf(facts.payload)
    const what = choice === 'history' ? 'the whole history' : 'the files checked out'
    return { kind: choice, title: `${facts.name}: ${what}`, trusted: base, head }
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
  return { kind: 'history', title: `${name}: the whole history`, trusted: null, head: null }
}

/** The base that a pull request or merge group is measured by and the head it brings, whatever is read of it. */
function endsOf(payload: unknown): { base: string | null; head: string | null } {
  const idAt = (...path: readonly string[]) => {
    const value = at(payload, ...path)
    return isCommitId(value) ? value : null
  }
  return {
    base: idAt('pull_request', 'base', 'sha') ?? idAt('merge_group', 'base_sha'),
    head: idAt('pull_request', 'head', 'sha') ?? idAt('merge_group', 'head_sha'),
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
    return {
      kind: 'files',
      title: `deletion of ${ref}: it brings no commit; the files checked out`,
      trusted: null,
      head: null,
    }
  }
  const head = commitId(after, name, 'after')
  const defaultBranch = at(payload, 'repository', 'default_branch')
  const main = typeof defaultBranch === 'string' ? `refs/heads/${defaultBranch}` : null
  const known = isCommitId(before) && !isZeroId(before) ? [[before]] : []
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
    testMerge: null,
    // The list is capped, and a force push lists what is new: a hint of how deep to look, no more.
    expected: Array.isArray(commits) && known.length > 0 ? commits.length : null,
    trusted: null,
    pullRequest: null,
    sarif: 'tree',
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current ?? undefined
}

function commitId(value: unknown, event: string, field: string): string {
  if (isCommitId(value)) return value
  throw lacking(event, field)
}

function lacking(event: string, field: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `the payload of the event "${event}" has no ${field}; use scan: history or scan: files`,
  )
}

function isCommitId(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

function isZeroId(value: unknown): boolean {
  return typeof value === 'string' && /^0+$/.test(value)
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
