// Payloads in the shapes that "Webhook events and payloads" documents: the fields that matter, and some that must not.

const repository = {
  id: 1296269,
  name: 'widgets',
  full_name: 'octo/widgets',
  private: false,
  fork: false,
  default_branch: 'main',
}
const sender = { login: 'octocat', id: 1, type: 'User' }

export interface PullRequestFacts {
  readonly number?: number
  readonly base: string
  readonly head: string
  readonly commits: number
  readonly fork?: boolean
  readonly action?: string
}

export function pullRequestPayload(facts: PullRequestFacts) {
  const { number = 7, base, head, commits, fork = false, action = 'synchronize' } = facts
  const owner = fork ? 'stranger' : 'octo'
  return {
    action,
    number,
    pull_request: {
      number,
      state: 'open',
      title: 'Change things',
      commits,
      base: { label: 'octo:main', ref: 'main', sha: base, repo: repository },
      head: {
        label: `${owner}:feature`,
        ref: 'feature',
        sha: head,
        repo: { ...repository, full_name: `${owner}/widgets`, fork },
      },
      merged: false,
    },
    repository,
    sender,
  }
}

export interface PushFacts {
  readonly ref?: string
  readonly before: string
  readonly after: string
  readonly commits?: number
  readonly forced?: boolean
}

export function pushPayload(facts: PushFacts) {
  const { ref = 'refs/heads/main', before, after, commits = 1, forced = false } = facts
  const zero = (id: string) => /^0+$/.test(id)
  return {
    ref,
    before,
    after,
    created: zero(before),
    deleted: zero(after),
    forced,
    base_ref: null,
    compare: 'https://github.com/octo/widgets/compare/x...y',
    commits: Array.from({ length: commits }, (_, index) => ({
      id: after,
      message: `change ${index}`,
    })),
    head_commit: zero(after) ? null : { id: after, message: 'change' },
    repository,
    pusher: { name: 'octocat', email: 'octocat@example.test' },
    sender,
  }
}

export function mergeGroupPayload(base: string, head: string) {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_commit: { id: head, message: 'Merge pull request #7' },
    },
    repository,
    sender,
  }
}

export const schedulePayload = { schedule: '5 4 * * 1', repository, workflow: 'x.yml' }

export function dispatchPayload(ref: string) {
  return { ref, inputs: {}, repository, sender, workflow: '.github/workflows/x.yml' }
}

export function releasePayload(tag: string) {
  return {
    action: 'published',
    release: { id: 1, tag_name: tag, target_commitish: 'main', draft: false, prerelease: false },
    repository,
    sender,
  }
}

/** A pull request as workflow_run, check_suite and check_run list it; those of forks they leave out. */
function listed({ number = 7, base, head }: { number?: number; base: string; head: string }) {
  return { number, head: { ref: 'feature', sha: head }, base: { ref: 'main', sha: base } }
}

interface RunFacts {
  readonly head: string
  /** Given for a pull request from the same repository. */
  readonly base?: string
}

/** The common part of the three events about a run. */
function runOf({ head, base }: RunFacts) {
  return {
    id: 1,
    head_sha: head,
    head_branch: 'feature',
    pull_requests: base === undefined ? [] : [listed({ base, head })],
  }
}

export function workflowRunPayload(facts: RunFacts) {
  const run = { ...runOf(facts), event: 'pull_request', conclusion: 'success' }
  return { action: 'completed', workflow_run: run, workflow: { id: 2 }, repository, sender }
}

export function checkSuitePayload(facts: RunFacts) {
  return { action: 'completed', check_suite: runOf(facts), repository, sender }
}

export function checkRunPayload(facts: RunFacts) {
  const run = { ...runOf(facts), name: 'build', check_suite: runOf(facts) }
  return { action: 'completed', check_run: run, repository, sender }
}

export function statusPayload(head: string) {
  return {
    id: 1,
    sha: head,
    name: 'octo/widgets',
    state: 'success',
    branches: [],
    repository,
    sender,
  }
}

export function deploymentPayload(head: string) {
  const deployment = { id: 1, sha: head, ref: 'feature', task: 'deploy', environment: 'test' }
  // Both carry the keys of other events, empty.
  return { action: 'created', deployment, workflow_run: null, check_run: null, repository, sender }
}

export function deploymentStatusPayload(head: string) {
  return { ...deploymentPayload(head), deployment_status: { id: 2, state: 'success' } }
}

export function commentPayload(number: number, onPullRequest: boolean) {
  const issue = {
    number,
    title: 'Change',
    pull_request: onPullRequest ? { url: 'x' } : undefined,
  }
  return { action: 'created', issue, comment: { id: 1, body: '/scan' }, repository, sender }
}

export function repositoryDispatchPayload(client: Readonly<Record<string, unknown>>) {
  return { action: 'scan', branch: 'main', client_payload: client, repository, sender }
}
