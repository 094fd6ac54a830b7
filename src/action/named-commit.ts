import { BrleaksError } from '../model/index.ts'
import { at, commitId, type EventFacts, isCommitId, lacking, wholeNumber } from './payload.ts'

/** A commit that an event is about, though the runner checks out another one. */
export interface NamedCommit {
  readonly title: string
  /** Object id, or the full name of a ref of the event's repository where the payload has no id. */
  readonly head: string
  /** Ref that has it, for servers that do not serve every commit by its id; null where none is known. */
  readonly headRef: string | null
  /** Where its pull request branched off; null where that is not known. */
  readonly base: string | null
  readonly pullRequest: number | null
}

/**
 * The commit that an event names in its payload (docs: "Webhook events and payloads"); null for events about no commit.
 * @throws BrleaksError `usage` where the payload lacks what the event's documentation promises.
 */
export function namedCommit({ name, payload }: EventFacts): NamedCommit | null {
  switch (name) {
    case 'workflow_run':
    case 'check_suite':
    case 'check_run':
      return ofRun(name, at(payload, name))
    case 'status':
      return alone('status of', commitId(at(payload, 'sha'), name, 'sha'))
    case 'deployment':
    case 'deployment_status':
      return ofDeployment(name, at(payload, 'deployment'))
    case 'issue_comment':
      return ofComment(at(payload, 'issue'))
    case 'repository_dispatch':
      return ofDispatch(at(payload, 'client_payload'))
    default:
      return null
  }
}

/** workflow_run, check_suite and check_run list the pull requests of the same repository; those of forks are left out. */
function ofRun(event: string, run: unknown): NamedCommit {
  const head = commitId(at(run, 'head_sha'), event, `${event}.head_sha`)
  const listed = at(run, 'pull_requests')
  const pulls = Array.isArray(listed)
    ? listed.filter((pull: unknown) => at(pull, 'head', 'sha') === head)
    : []
  const [pull, ...others] = pulls
  const number = others.length === 0 ? wholeNumber(at(pull, 'number')) : null
  const base = at(pull, 'base', 'sha')
  return {
    title: `${event} of ${head.slice(0, 10)}`,
    head,
    headRef: number === null ? null : pullRef(number),
    base: others.length === 0 && isCommitId(base) ? base : null,
    pullRequest: number,
  }
}

function ofDeployment(event: string, deployment: unknown): NamedCommit {
  const head = commitId(at(deployment, 'sha'), event, 'deployment.sha')
  return alone('deployment of', head)
}

/** A comment on an issue is about no commit; one on a pull request names only its number. */
function ofComment(issue: unknown): NamedCommit | null {
  if (at(issue, 'pull_request') === undefined) return null
  const number = wholeNumber(at(issue, 'number'))
  if (number === null) throw lacking('issue_comment', 'issue.number')
  const ref = pullRef(number)
  const title = `comment on pull request ${number}`
  return { title, head: ref, headRef: ref, base: null, pullRequest: number }
}

/** Whoever sends the event says in `client_payload` what it is about: `sha`, `ref`, or a pull request as GitHub writes it. */
function ofDispatch(payload: unknown): NamedCommit | null {
  const pull = at(payload, 'pull_request')
  const number = wholeNumber(at(pull, 'number'))
  const sha = at(payload, 'sha') ?? at(pull, 'head', 'sha')
  const ref = at(payload, 'ref') ?? (number === null ? undefined : pullRef(number))
  if (sha === undefined && ref === undefined) return null
  if (sha !== undefined && !isCommitId(sha)) throw wrongField('sha', 'the full id of a commit')
  if (ref !== undefined && (typeof ref !== 'string' || ref === ''))
    throw wrongField('ref', 'the name of a ref')
  const full = ref === undefined ? null : fullRef(ref)
  const base = at(pull, 'base', 'sha')
  return {
    title: 'repository_dispatch',
    head: sha ?? (isCommitId(ref) ? ref : (full ?? '')),
    headRef: isCommitId(ref) ? null : full,
    base: isCommitId(base) ? base : null,
    pullRequest: number,
  }
}

function wrongField(field: string, expected: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `repository_dispatch: client_payload.${field} is not ${expected}; correct what sends the event`,
  )
}

function alone(what: string, head: string): NamedCommit {
  const title = `${what} ${head.slice(0, 10)}`
  return { title, head, headRef: null, base: null, pullRequest: null }
}

function pullRef(number: number): string {
  return `refs/pull/${number}/head`
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}
