import { numberIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists, LinkedFile } from './discussions.ts'
import { githubApi, githubHeaders } from './github-api.ts'
import { gitlabHeaders } from './gitlab-discussions.ts'
import { entriesIn, flag, text } from './json.ts'

/** The logs of GitHub Actions: a zip for each run. Artifacts are only counted. */
export const githubLogs: DiscussionLists = (server, path) => {
  const runs = `${githubApi(server.url)}/repos/${path}/actions/runs`
  const list: DiscussionList = {
    name: 'logs of Actions',
    url: new URL(`${runs}?per_page=100`),
    headers: githubHeaders(server),
    next: 'link',
    field: 'workflow_runs',
    textsOf: () => [],
    filesOf: (run) => {
      const id = numberIn(run, 'id')
      const url = new URL(`${runs}/${id}/logs`)
      return [{ path: `actions/runs/${id}`, url, code: null, mayBeGone: true }]
    },
  }
  const artifacts: DiscussionList = {
    name: 'artifacts of Actions',
    url: new URL(`${githubApi(server.url)}/repos/${path}/actions/artifacts?per_page=100`),
    headers: githubHeaders(server),
    next: 'link',
    field: 'artifacts',
    textsOf: () => [],
    filesOf: (artifact) =>
      flag(artifact, 'expired')
        ? []
        : [artifactNamed(`actions/artifacts/${numberIn(artifact, 'id')}`)],
  }
  return [list, artifacts]
}

/** The logs of GitLab's jobs: a text for each. Artifacts are only counted. */
export const gitlabLogs: DiscussionLists = (server, path) => {
  const jobs = `${server.url}/api/v4/projects/${encodeURIComponent(path)}/jobs`
  const list: DiscussionList = {
    name: 'logs of jobs',
    url: new URL(`${jobs}?per_page=100`),
    headers: gitlabHeaders(server),
    next: 'link',
    textsOf: () => [],
    filesOf: (job) => {
      const id = numberIn(job, 'id')
      const url = new URL(`${jobs}/${id}/trace`)
      const log: LinkedFile = { path: `-/jobs/${id}`, url, code: null, mayBeGone: true }
      // The log is among the artifacts too.
      const others = entriesIn(job, 'artifacts').filter(
        (artifact) => text(artifact, 'file_type') !== 'trace',
      )
      const names = others.map((artifact) => text(artifact, 'filename'))
      return [log, ...names.map((name) => artifactNamed(`-/jobs/${id}/artifacts/${name}`))]
    },
  }
  return [list]
}

function artifactNamed(path: string): LinkedFile {
  return { path, url: null, code: 'job-artifacts' }
}
