import { BrleaksError } from '../model/index.ts'
import {
  commitId,
  type EventFacts,
  isCommitId,
  missingField,
  valueAt,
  wholeNumber,
} from './payload.ts'

/** The commit that an event is about, where the runner checks out a different one. */
export interface NamedCommit {
  readonly title: string
  /** Object id; or, if the payload has no id, the full name of a ref in the event's repository. */
  readonly head: string
  /** A ref that contains it, for servers that do not serve every commit by its id; null if unknown. */
  readonly headRef: string | null
  /** The commit its pull request branched off from; null if unknown. */
  readonly base: string | null
  readonly pullRequest: number | null
}

/**
 * Returns the commit that an event names in its payload (docs: "Webhook events and payloads"); null if it names none.
 * @throws BrleaksError `usage` if the payload misses a field that the event's documentation lists.
 */
export function namedCommit({ name, payload }: EventFacts): NamedCommit | null {
  switch (name) {
    case 'workflow_run':
    case 'check_suite':
    case 'check_run':
      return ofRun(name, valueAt(payload, name))
    case 'status':
      return withoutPullRequest('status of', commitId(valueAt(payload, 'sha'), name, 'sha'))
    case 'deployment':
    case 'deployment_status':
      return ofDeployment(name, valueAt(payload, 'deployment'))
    case 'issue_comment':
      return ofComment(valueAt(payload, 'issue'))
    case 'repository_dispatch':
      return ofDispatch(valueAt(payload, 'client_payload'))
    default:
      return null
  }
}

/** For workflow_run, check_suite and check_run, which list pull requests of the same repository but not of forks. */
function ofRun(event: string, run: unknown): NamedCommit {
  const head = commitId(valueAt(run, 'head_sha'), event, `${event}.head_sha`)
  const listed = valueAt(run, 'pull_requests')
  const pulls = Array.isArray(listed)
    ? listed.filter((pull: unknown) => valueAt(pull, 'head', 'sha') === head)
    : []
  const [pull, ...others] = pulls
  const number = others.length === 0 ? wholeNumber(valueAt(pull, 'number')) : null
  const base = valueAt(pull, 'base', 'sha')
  return {
    title: `${event} of ${head.slice(0, 10)}`,
    head,
    headRef: number === null ? null : pullRef(number),
    base: others.length === 0 && isCommitId(base) ? base : null,
    pullRequest: number,
  }
}

function ofDeployment(event: string, deployment: unknown): NamedCommit {
  const head = commitId(valueAt(deployment, 'sha'), event, 'deployment.sha')
  return withoutPullRequest('deployment of', head)
}

/** A comment on an issue names no commit; a comment on a pull request names only its number. */
function ofComment(issue: unknown): NamedCommit | null {
  if (valueAt(issue, 'pull_request') === undefined) return null
  const number = wholeNumber(valueAt(issue, 'number'))
  if (number === null) throw missingField('issue_comment', 'issue.number')
  const ref = pullRef(number)
  const title = `comment on pull request ${number}`
  return { title, head: ref, headRef: ref, base: null, pullRequest: number }
}

/** The sender names the commit in `client_payload`: as `sha`, as `ref`, or as a pull request object in GitHub's form. */
function ofDispatch(payload: unknown): NamedCommit | null {
  const pull = valueAt(payload, 'pull_request')
  const number = wholeNumber(valueAt(pull, 'number'))
  const sha = valueAt(payload, 'sha') ?? valueAt(pull, 'head', 'sha')
  const ref = valueAt(payload, 'ref') ?? (number === null ? undefined : pullRef(number))
  if (sha === undefined && ref === undefined) return null
  if (sha !== undefined && !isCommitId(sha)) throw wrongField('sha', 'the full id of a commit')
  if (ref !== undefined && (typeof ref !== 'string' || ref === ''))
    throw wrongField('ref', 'the name of a ref')
  const full = ref === undefined ? null : fullRef(ref)
  const base = valueAt(pull, 'base', 'sha')
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
    `repository_dispatch: client_payload.${field} is not ${expected}; fix the program that sends the event`,
  )
}

function withoutPullRequest(what: string, head: string): NamedCommit {
  const title = `${what} ${head.slice(0, 10)}`
  return { title, head, headRef: null, base: null, pullRequest: null }
}

function pullRef(number: number): string {
  return `refs/pull/${number}/head`
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}
