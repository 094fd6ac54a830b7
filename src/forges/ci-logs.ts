import { numberIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists } from './discussions.ts'
import { githubApi } from './github-api.ts'
import { githubHeaders } from './github-discussions.ts'
import { gitlabHeaders } from './gitlab-discussions.ts'

/** The logs of GitHub Actions: a zip for each run. */
export const githubLogs: DiscussionLists = (server, path) => {
  const runs = `${githubApi(server.url)}/repos/${path}/actions/runs`
  const list: DiscussionList = {
    name: 'logs of Actions',
    url: new URL(`${runs}?per_page=100`),
    headers: githubHeaders(server),
    next: 'link',
    field: 'workflow_runs',
    textsOf: () => [],
    downloadsOf: (run) => {
      const id = numberIn(run, 'id')
      return [{ path: `actions/runs/${id}`, url: new URL(`${runs}/${id}/logs`) }]
    },
  }
  return [list]
}

/** The logs of GitLab's jobs: a text for each. */
export const gitlabLogs: DiscussionLists = (server, path) => {
  const jobs = `${server.url}/api/v4/projects/${encodeURIComponent(path)}/jobs`
  const list: DiscussionList = {
    name: 'logs of jobs',
    url: new URL(`${jobs}?per_page=100`),
    headers: gitlabHeaders(server),
    next: 'link',
    textsOf: () => [],
    downloadsOf: (job) => {
      const id = numberIn(job, 'id')
      return [{ path: `-/jobs/${id}`, url: new URL(`${jobs}/${id}/trace`) }]
    },
  }
  return [list]
}
