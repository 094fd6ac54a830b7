import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  releasePayload,
  schedulePayload,
} from '../helpers/payloads.ts'
import { checkout, runStep, type StepResult, zeroId } from '../helpers/runner.ts'
import { Story, started } from '../helpers/story.ts'

describe.each([1, 0])('at fetch-depth %i', (depth) => {
  it('pull_request: reads the commits of the pull request, and no others', () => {
    const story = started()
    story.branch('feature')
    story.commit('first')
    const head = story.commit('second')
    const step = story.pullRequest({ base: story.three, head, commits: 2 }, depth)
    expect(story.read(step)).toEqual(['first', 'second'])
    expect(step.outputs).toMatchObject({
      findings: '2',
      complete: 'true',
      commits: '2',
      range: `${story.three}..${head}`,
    })
    expect(step.status).toBe(1)
  })

  it('pull_request: finds a key that was added and removed again', () => {
    const story = started()
    story.branch('feature')
    story.commit('added')
    story.server.work.remove('added.txt')
    const head = story.server.work.commit('key removed')
    const step = story.pullRequest({ base: story.three, head, commits: 2 }, depth)
    expect(story.read(step)).toEqual(['added'])
    expect(step.summary).toContain('not at HEAD, still in history')
  })

  it('pull_request with a merge from main: skips commits from main and scans the merge itself', () => {
    const story = started()
    story.branch('feature')
    story.commit('first')
    story.on('main').commit('mainline')
    const newer = story.server.work.head()
    story.server.push('main')
    story.on('feature').server.work.git('merge', '-q', '--no-commit', '--no-ff', 'main')
    const head = story.commit('made-in-the-merge')
    // base.sha is what main was when the pull request was opened; the test merge is made with main as it is.
    const facts = { base: story.three, head, commits: 2 }
    const step = story.pullRequest(facts, depth, { mergeBase: newer })
    expect(story.read(step)).toEqual(['first', 'made-in-the-merge'])
    expect(step.outputs).toMatchObject({ commits: '2', complete: 'true' })
  })

  it('pull_request whose base moved far ahead: reads no commit of main', () => {
    const story = started()
    story.branch('feature')
    const head = story.commit('first')
    story.on('main')
    for (let index = 0; index < 12; index++)
      story.server.work.write('f', `${index}`).commit(`m${index}`)
    const base = story.commit('main-tip')
    story.server.push('main')
    const step = story.pullRequest({ base, head, commits: 1 }, depth)
    expect(story.read(step)).toEqual(['first'])
    expect(step.outputs.commits).toBe('1')
  })

  it('pull_request from the very first commit, with main far ahead: reads no commit of main', () => {
    const story = new Story()
    story.commit('root')
    story.branch('feature')
    const head = story.commit('first')
    story.on('main')
    for (let index = 0; index < 9; index++)
      story.server.work.write('f', `${index}`).commit(`m${index}`)
    const base = story.server.work.head()
    story.server.push('main')
    const step = story.pullRequest({ base, head, commits: 1 }, depth)
    expect(story.read(step)).toEqual(['first'])
  })

  it('pull_request from a fork: reads it in full, without secrets', () => {
    const story = started()
    story.branch('feature')
    const head = story.commit('from-the-fork')
    const facts = { base: story.three, head, commits: 1, fork: true }
    const step = story.pullRequest(facts, depth, { inputs: { token: '' } })
    expect(story.read(step)).toEqual(['from-the-fork'])
    expect(step.status).toBe(1)
  })

  it('pull_request_target: reads the pull request as data, though the base is checked out', () => {
    const story = started()
    story.branch('feature')
    const head = story.commit('from-the-fork')
    story.server.openPullRequest(7, story.three, head)
    const payload = pullRequestPayload({ base: story.three, head, commits: 1, fork: true })
    const step = story.step('pull_request_target', 'refs/heads/main', story.three, payload, depth)
    expect(story.read(step)).toEqual(['from-the-fork'])
    const inWorkspace = execFileSync('git', ['ls-files'], { cwd: step.workspace, encoding: 'utf8' })
    expect(inWorkspace).not.toContain('from-the-fork')
    expect(git(step, 'rev-parse', 'HEAD')).toBe(story.three)
  })

  it('pull_request after its merge: never treats an empty range as clean', () => {
    const story = started()
    story.branch('feature')
    const head = story.commit('merged-by-now')
    story.server.push(`${head}:refs/heads/main`)
    const facts = { base: head, head, commits: 1, action: 'closed' }
    const step = story.pullRequest(facts, depth, { mergeBase: story.three })
    expect(story.read(step)).toContain('merged-by-now')
    expect(step.status).toBe(1)
  })

  it('push: reads the commits between before and after', () => {
    const story = started()
    story.commit('four')
    const after = story.commit('five')
    story.server.push('main')
    const step = story.push({ before: story.three, after, commits: 2 }, depth)
    expect(story.read(step)).toEqual(['four', 'five'])
    expect(step.outputs.range).toBe(`${story.three}..${after}`)
  })

  it('push of a merge: reads both sides and the merge itself', () => {
    const story = started()
    story.branch('side')
    story.commit('side')
    story.on('main').commit('four')
    story.server.work.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    const after = story.commit('made-in-the-merge')
    story.server.push('main')
    const step = story.push({ before: story.three, after, commits: 3 }, depth)
    expect(story.read(step)).toEqual(['side', 'four', 'made-in-the-merge'])
  })

  it('push of a new branch: scans commits that the default branch does not have', () => {
    const story = started()
    story.branch('feature')
    story.commit('first')
    const after = story.commit('second')
    story.server.push('feature')
    const ref = 'refs/heads/feature'
    const step = story.push({ ref, before: zeroId, after, commits: 2 }, depth)
    expect(story.read(step)).toEqual(['first', 'second'])
  })

  it('push of a new branch at a commit of main: reads that commit, never nothing', () => {
    const story = started()
    story.server.push('main:refs/heads/copy')
    const ref = 'refs/heads/copy'
    const step = story.push({ ref, before: zeroId, after: story.three, commits: 0 }, depth)
    expect(story.read(step)).toEqual(['three'])
    expect(step.log).toContain('the head itself is read')
    expect(step.outputs.commits).toBe('1')
  })

  it('push of the first commit of all: scans everything that it reaches', () => {
    const story = started()
    const step = story.push({ before: zeroId, after: story.three, commits: 3 }, depth)
    expect(story.read(step)).toEqual(['one', 'two', 'three'])
    expect(step.outputs).toMatchObject({ range: story.three, commits: '3', complete: 'true' })
  })

  it('force push: scans commits that the old history does not have', () => {
    const story = started()
    story.server.work.git('reset', '-q', '--hard', 'HEAD~1')
    const after = story.commit('instead')
    story.server.push('main')
    const step = story.push({ before: story.three, after, commits: 1, forced: true }, depth)
    expect(story.read(step)).toEqual(['instead'])
  })

  it('force push over a commit that the server no longer has: compares with the default branch', () => {
    const story = started()
    story.branch('feature')
    const after = story.commit('instead')
    story.server.push('feature')
    const ref = 'refs/heads/feature'
    const gone = 'deadbeef'.repeat(5)
    const step = story.push({ ref, before: gone, after, commits: 1, forced: true }, depth)
    expect(story.read(step)).toEqual(['instead'])
    expect(step.log).toContain('is not available')
  })

  it('force push of the default branch over a commit that no longer exists: reads everything', () => {
    const story = started()
    const gone = 'deadbeef'.repeat(5)
    const step = story.push({ before: gone, after: story.three, commits: 1, forced: true }, depth)
    expect(story.read(step)).toEqual(['one', 'two', 'three'])
    expect(step.outputs.complete).toBe('true')
  })

  it('force push back to an older commit: reads that commit', () => {
    const story = started()
    const after = story.server.work.git('rev-parse', 'main~1')
    story.server.push(`${after}:refs/heads/main`)
    const step = story.push({ before: story.three, after, commits: 0, forced: true }, depth)
    expect(story.read(step)).toEqual(['two'])
  })

  it('push of a tag: scans its message and the commits that main does not have', () => {
    const story = started()
    story.branch('release')
    story.commit('only-tagged')
    const message = `note ${key('base62:32', 99)}`
    story.server.work.git('tag', '-a', 'v1', '-m', message)
    const after = story.server.work.git('rev-parse', 'v1')
    story.server.push('v1')
    const ref = 'refs/tags/v1'
    const step = story.push({ ref, before: zeroId, after, commits: 0 }, depth)
    expect(story.read(step)).toEqual(['only-tagged'])
    const sources = step.report?.findings.flatMap((finding) =>
      finding.sightings.map((s) => s.source),
    )
    expect(sources).toContain('tag-message')
  })

  it('push of a tag on a commit of main: reads its message and that commit', () => {
    const story = started()
    story.server.work.git('tag', '-a', 'v1', '-m', `note ${key('base62:32', 99)}`)
    const after = story.server.work.git('rev-parse', 'v1')
    story.server.push('v1')
    const ref = 'refs/tags/v1'
    const step = story.push({ ref, before: zeroId, after, commits: 0 }, depth)
    expect(story.read(step)).toEqual(['three'])
    const sources = step.report?.findings.flatMap((finding) =>
      finding.sightings.map((s) => s.source),
    )
    expect(sources).toContain('tag-message')
  })

  it('push that deletes a ref: scans the files checked out, because it adds no commits', () => {
    const story = started()
    const facts = { ref: 'refs/heads/gone', before: story.three, after: zeroId, commits: 0 }
    const more = { checkoutRef: 'refs/heads/main', checkoutSha: story.three, sha: story.three }
    const step = story.push(facts, depth, more)
    expect(story.read(step)).toEqual(['one', 'two', 'three'])
    expect(step.log).toContain('it adds no commits')
  })

  it('merge_group: reads what the queue would add to the base', () => {
    const story = started()
    story.branch('gh-readonly-queue/main/pr-7-abc')
    const head = story.commit('queued')
    story.server.push('gh-readonly-queue/main/pr-7-abc')
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc'
    const payload = mergeGroupPayload(story.three, head)
    const step = story.step('merge_group', ref, head, payload, depth)
    expect(story.read(step)).toEqual(['queued'])
  })

  it.each([
    ['schedule', schedulePayload],
    ['workflow_dispatch', dispatchPayload('refs/heads/main')],
    ['release', releasePayload('v1')],
    ['repository_dispatch', { action: 'anything' }],
    ['an event of the future', {}],
  ])('%s: reads the whole history, all branches and tags', (event, payload) => {
    const story = started()
    story.branch('feature')
    story.commit('on-a-branch')
    story.server.push('feature')
    story.branch('tagged')
    story.commit('on-a-tag')
    story.server.work.git('tag', 'v1')
    story.server.push('v1')
    const release = event === 'release'
    const ref = release ? 'refs/tags/v1' : 'refs/heads/main'
    const sha = release ? story.server.work.head() : story.three
    const step = story.step(event, ref, sha, payload, depth)
    expect(story.read(step)).toEqual(['one', 'two', 'three', 'on-a-branch', 'on-a-tag'])
    expect(step.outputs).toMatchObject({ complete: 'true', range: '', commits: '' })
  })

  it('leaves the checkout as it was, to the last file of .git', () => {
    const story = started()
    story.branch('feature')
    story.commit('first')
    const head = story.commit('second')
    const { server } = story
    const sha = server.openPullRequest(7, story.three, head)
    const ref = 'refs/pull/7/merge'
    const workspace = checkout(server, { ref, sha, depth })
    const before = filesOf(workspace)
    const payload = pullRequestPayload({ base: story.three, head, commits: 2 })
    const step = runStep({ server, workspace, event: 'pull_request', ref, sha, payload })
    expect(story.read(step)).toEqual(['first', 'second'])
    expect(filesOf(workspace)).toEqual(before)
  })
})

describe('depths between', () => {
  it('reads all of a pull request of 300 commits from a checkout of one', () => {
    const story = started()
    story.branch('feature')
    const { work } = story.server
    story.commit('early')
    const parent = work.head()
    const stream = Array.from({ length: 298 }, (_, index) => {
      const from = index === 0 ? parent : `:${index}`
      return `commit refs/heads/feature\nmark :${index + 1}\ncommitter C <c@x.test> ${1_700_100_000 + index} +0000\ndata 3\nc${index % 10}\n\nfrom ${from}\nM 644 inline counter\ndata ${String(index).length}\n${index}\n`
    })
    work.gitWith({ input: stream.join('') }, 'fast-import', '--quiet', '--force')
    work.git('reset', '-q', '--hard', 'feature')
    const head = story.commit('late')
    const step = story.pullRequest({ base: story.three, head, commits: 300 }, 1)
    expect(story.read(step)).toEqual(['early', 'late'])
    expect(step.outputs).toMatchObject({ commits: '300', complete: 'true' })
    expect(step.report?.scan.coverage.commits).toBe(300)
  })

  it.each([2, 3, 50])('reads the same from a checkout of %i', (depth) => {
    const story = started()
    story.branch('feature')
    for (const name of ['a', 'b', 'c', 'd']) story.commit(name)
    const head = story.server.work.head()
    const step = story.pullRequest({ base: story.three, head, commits: 4 }, depth)
    expect(story.read(step)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('fetches more if the payload lists fewer commits than there are', () => {
    const story = started()
    story.branch('feature')
    for (const name of ['a', 'b', 'c', 'd', 'e']) story.commit(name)
    const head = story.server.work.head()
    const step = story.pullRequest({ base: story.three, head, commits: 1 }, 1)
    expect(story.read(step)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('scans a partial clone completely', () => {
    const story = started()
    story.server.bare.git('config', 'uploadpack.allowFilter', 'true')
    story.branch('feature')
    story.commit('added')
    story.server.work.remove('added.txt')
    const head = story.server.work.commit('key removed')
    const facts = { base: story.three, head, commits: 2 }
    const step = story.pullRequest(facts, 0, { filter: 'blob:none' })
    expect(story.read(step)).toEqual(['added'])
    expect(step.outputs.complete).toBe('true')
  })
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort()
}

function git(step: StepResult, ...args: string[]): string {
  return execFileSync('git', args, { cwd: step.workspace, encoding: 'utf8' }).trim()
}
