import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planEvent } from '../../src/action/event.ts'
import { namedCommit } from '../../src/action/named-commit.ts'
import { key } from '../helpers/keys.ts'
import {
  checkRunPayload,
  checkSuitePayload,
  commentPayload,
  deploymentPayload,
  deploymentStatusPayload,
  pullRequestPayload,
  repositoryDispatchPayload,
  statusPayload,
  workflowRunPayload,
} from '../helpers/payloads.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import type { StepResult } from '../helpers/runner.ts'
import { type StepMore, Story, started } from '../helpers/story.ts'

const main = 'refs/heads/main'
const gone = 'deadbeef'.repeat(5)
const feature = (fields: object = {}) => repositoryDispatchPayload({ ref: 'feature', ...fields })

/** Payloads about a commit that the runner does not check out. */
const payloads: readonly (readonly [string, (head: string, base: string) => unknown])[] = [
  ['workflow_run', (head) => workflowRunPayload({ head })],
  ['workflow_run', (head, base) => workflowRunPayload({ head, base })],
  ['check_suite', (head) => checkSuitePayload({ head })],
  ['check_run', (head, base) => checkRunPayload({ head, base })],
  ['status', (head) => statusPayload(head)],
  ['deployment', (head) => deploymentPayload(head)],
  ['deployment_status', (head) => deploymentStatusPayload(head)],
  ['issue_comment', () => commentPayload(7, true)],
  ['repository_dispatch', (head) => repositoryDispatchPayload({ sha: head })],
  ['repository_dispatch', () => repositoryDispatchPayload({ ref: 'refs/pull/7/head' })],
  [
    'pull_request_review',
    (head, base) => pullRequestPayload({ base, head, commits: 1, fork: true }),
  ],
  [
    'pull_request_review_comment',
    (head, base) => pullRequestPayload({ base, head, commits: 1, fork: true }),
  ],
]

const originals = new Map<string, ReturnType<typeof makeForked>>()

/** main, and a pull request of a fork: the server has it only as refs/pull/7/head. */
function forked(files: Readonly<Record<string, string>> = {}) {
  const name = JSON.stringify(files)
  const original = originals.get(name) ?? makeForked(files)
  originals.set(name, original)
  const { three, head } = original
  return Object.assign(new Story(original), { three, head })
}

function makeForked(files: Readonly<Record<string, string>>) {
  const story = started()
  story.branch('feature')
  for (const [path, text] of Object.entries(files)) story.server.work.write(path, text)
  const head = story.commit('from-the-fork')
  story.server.openPullRequest(7, story.three, head)
  return Object.assign(story, { head })
}

/** A step of a workflow on the default branch. */
function onMain(
  story: Story & { three: string },
  event: string,
  payload: unknown,
  more: StepMore = {},
  depth = 1,
): StepResult {
  return story.step(event, main, story.three, payload, depth, more)
}

describe.each([1, 0])('the commit that an event names, at fetch-depth %i', (depth) => {
  it.each(payloads)('%s (%#): is read, though it is not checked out', (event, payloadOf) => {
    const story = forked()
    const payload = payloadOf(story.head, story.three)
    const step = onMain(story, event, payload, {}, depth)
    expect(story.read(step)).toEqual(['from-the-fork'])
    expect(step.outputs).toMatchObject({ findings: '1', complete: 'true', commits: '1' })
    expect(step.status).toBe(1)
    expect(step.left).toEqual([])
  })

  it.each(payloads.filter(([event]) => event !== 'issue_comment'))(
    '%s (%#): fails, and says what was not fetched, where the server does not have it',
    (event, payloadOf) => {
      const story = forked()
      story.server.bare.git('update-ref', '-d', 'refs/pull/7/head')
      const payload = JSON.stringify(payloadOf(gone, story.three)).replace('pull/7', 'pull/8')
      const step = onMain(story, event, JSON.parse(payload), {}, depth)
      expect(step.status).toBe(1)
      expect(step.outputs).toMatchObject({ complete: 'false', findings: '0' })
      expect(step.log).toMatch(/deadbeefde|refs\/pull\/8\/head/)
      expect(step.log).not.toContain('No exposed keys')
      expect(step.summary).not.toContain('No exposed keys')
    },
  )
})

describe('the commit that an event names', () => {
  it('is scanned with everything it reaches once it is on the default branch', () => {
    const story = started()
    const step = onMain(story, 'workflow_run', workflowRunPayload({ head: story.three }))
    expect(story.read(step)).toEqual(['one', 'two', 'three'])
    expect(step.log).toContain('the base has every commit of the head: all of it is read')
  })

  it('cannot suppress its keys with files that it adds', () => {
    const excuses = { '.brleaksignore': '*.txt # all\n', 'brleaks.config.json': '{"version":1}' }
    const story = forked(excuses)
    for (const [event, payload] of [
      ['workflow_run', workflowRunPayload({ head: story.head })],
      ['issue_comment', commentPayload(7, true)],
      ['repository_dispatch', repositoryDispatchPayload({ sha: story.head })],
    ] as const) {
      const step = onMain(story, event, payload)
      expect(step.outputs.findings).toBe('1')
      expect(step.log).toContain('.brleaksignore')
    }
  })

  it.each([1, 0])(
    'is fetched by the ref of its pull request where a server serves no commit by its id (depth %i)',
    (depth) => {
      const story = forked()
      story.server.openPullRequest(7, story.three, story.commit('pushed-since'))
      story.server.bare.git('config', 'uploadpack.allowAnySHA1InWant', 'false')
      // Of the second version of its protocol git serves every object by its id.
      const config = join(temporaryFolder(), 'gitconfig')
      writeFileSync(config, '[protocol]\n\tversion = 0\n')
      const env = { GIT_CONFIG_GLOBAL: config }
      const unnamed = workflowRunPayload({ head: story.head })
      const refused = onMain(story, 'workflow_run', unnamed, { env }, depth)
      expect(refused.status).toBe(1)
      expect(refused.outputs.complete).toBe('false')
      const payload = workflowRunPayload({ head: story.head, base: story.three })
      const step = onMain(story, 'workflow_run', payload, { env }, depth)
      expect(story.read(step)).toEqual(['from-the-fork'])
    },
  )

  it('is the one that the ref names on the server, not in the checkout', () => {
    const story = forked()
    const newer = story.commit('pushed-since')
    story.server.openPullRequest(7, story.three, newer)
    const step = onMain(story, 'issue_comment', commentPayload(7, true), {}, 0)
    expect(story.read(step)).toEqual(['from-the-fork', 'pushed-since'])
  })

  it('is not fetched into a checkout of another repository: the step fails with a message', () => {
    const story = forked()
    const env = { GITHUB_REPOSITORY: 'octo/others' }
    for (const scan of ['auto', 'history']) {
      const payload = workflowRunPayload({ head: story.head })
      const step = onMain(story, 'workflow_run', payload, { env, inputs: { scan } })
      expect(step.status).toBe(1)
      expect(step.log).toContain('nothing was fetched')
      expect(step.log).toMatch(
        /"\." is a checkout of .*octo\/widgets, and the event is of octo\/others/,
      )
    }
  })

  it('is read along with every branch and tag under scan: history', () => {
    const story = forked()
    const payload = workflowRunPayload({ head: story.head })
    const step = onMain(story, 'workflow_run', payload, { inputs: { scan: 'history' } })
    expect(story.read(step)).toEqual(['one', 'two', 'three', 'from-the-fork'])
    const comment = onMain(story, 'issue_comment', commentPayload(7, true), {
      inputs: { scan: 'history' },
    })
    expect(story.read(comment)).toEqual(['one', 'two', 'three', 'from-the-fork'])
  })

  it('is not named by a comment on an issue: the whole history is scanned', () => {
    const story = forked()
    const step = onMain(story, 'issue_comment', commentPayload(3, false))
    expect(story.read(step)).toEqual(['one', 'two', 'three'])
    expect(step.outputs.complete).toBe('true')
  })
})

describe('GITHUB_SHA of an event that names no other commit', () => {
  it('is read although no branch or tag has it, or the step fails', () => {
    const story = started()
    story.branch('deleted')
    const head = story.commit('on-a-deleted-branch')
    story.server.push(`${head}:refs/keep/it`)
    const more = { checkoutRef: main, checkoutSha: story.three }
    const step = story.step('workflow_dispatch', main, head, {}, 1, more)
    expect(story.read(step)).toEqual(['one', 'two', 'three', 'on-a-deleted-branch'])
    const missing = story.step('workflow_dispatch', main, gone, {}, 1, more)
    expect(missing.status).toBe(1)
    expect(missing.outputs.complete).toBe('false')
    expect(missing.summary).toContain('commit deadbeefde')
  })

  it('does not count for a checkout of another repository, whose history is read as it is', () => {
    const story = started()
    const env = { GITHUB_REPOSITORY: 'octo/others' }
    const step = story.step('schedule', main, gone, {}, 0, {
      ...{ env, checkoutRef: main, checkoutSha: story.three },
    })
    expect(step.outputs).toMatchObject({ complete: 'true', findings: '3' })
    expect(step.log).toContain('only the history of this checkout is read, and nothing was fetched')
  })
})

it('of an unknown event is read with the whole history, and a notice says so', () => {
  const story = started()
  const step = onMain(story, 'an_event_of_the_future', { head: { sha: gone } })
  expect(story.read(step)).toEqual(['one', 'two', 'three'])
  expect(step.log).toContain('unknown event "an_event_of_the_future"')
})

describe('client_payload of repository_dispatch', () => {
  const facts = (client: Record<string, unknown>) => ({
    ...{ name: 'repository_dispatch', sha: 'c'.repeat(40), ref: main },
    payload: repositoryDispatchPayload(client),
  })
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

  it.each([
    [{ sha: a }, { head: a, headRef: null }],
    [
      { sha: a, ref: 'feature' },
      { head: a, headRef: 'refs/heads/feature' },
    ],
    [{ ref: 'refs/tags/v1' }, { head: 'refs/tags/v1', headRef: 'refs/tags/v1' }],
    [{ ref: a }, { head: a, headRef: null }],
    [
      { pull_request: { number: 7, head: { sha: a }, base: { sha: b } } },
      { head: a, headRef: 'refs/pull/7/head', base: b, pullRequest: 7 },
    ],
  ])('names a commit: %j', (client, expected) => {
    expect(namedCommit(facts(client))).toMatchObject(expected)
  })

  it.each([{}, { other: a }])('does not name a commit: %j', (client) => {
    expect(planEvent(facts(client), 'auto').kind).toBe('history')
  })

  it.each([{ sha: 'abc1234' }, { sha: 7 }, { sha: '0'.repeat(40) }, { ref: 7 }, { ref: '' }])(
    'is an error, never a pass: %j',
    (client) => {
      expect(() => planEvent(facts(client), 'auto')).toThrow(/client_payload\.(?:sha|ref) is not/)
    },
  )

  it('cannot smuggle in another refspec', () => {
    const story = started()
    for (const ref of ['refs/heads/*', 'refs/heads/a:refs/heads/b', '+refs/heads/main', '../x']) {
      const step = onMain(story, 'repository_dispatch', feature({ ref }))
      expect(step.status).toBe(1)
      expect(step.outputs.complete).toBe('false')
    }
  })

  it('may contain a key in the name of a ref, which is masked', () => {
    const story = started()
    const secret = key('base62:32', 90)
    const step = onMain(story, 'repository_dispatch', feature({ ref: `refs/heads/${secret}` }))
    expect(step.status).toBe(1)
    expect(step.log + step.summary).not.toContain(secret)
  })
})
