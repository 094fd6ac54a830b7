import { describe, expect, it } from 'vitest'
import { type DiscussionKind, readDiscussions } from '../../src/forges/index.ts'
import { type Answer, serve } from '../helpers/git-http.ts'

const token = `t0k3n-${'Qx7'.repeat(9)}`
const json = { 'content-type': 'application/json' }

type Lists = Readonly<Record<string, readonly object[]>>
type Exception = (path: string, response: Parameters<Answer>[2]) => boolean

/** A server whose lists have two entries per page. */
async function simulate(makeLists: (url: string) => Lists, exception: Exception = () => false) {
  const paths: string[] = []
  const server: { url: string } = await serve((request, _body, response) => {
    const url = new URL(request.url ?? '', server.url)
    paths.push(url.pathname)
    expect(request.headers.authorization ?? request.headers['private-token']).toContain(token)
    if (exception(url.pathname, response)) return
    const list = makeLists(server.url)[url.pathname]
    if (list === undefined) {
      response.writeHead(404, json).end('{}')
      return
    }
    const page = Number(url.searchParams.get('page') ?? 1)
    url.searchParams.set('page', String(page + 1))
    const more = page * 2 < list.length ? { link: `<${url.href}>; rel="next"` } : {}
    response.writeHead(200, { ...json, ...more })
    response.end(JSON.stringify(list.slice((page - 1) * 2, page * 2)))
  })
  return { url: server.url, paths }
}

type Forge = Parameters<typeof readDiscussions>[0]['forge']

async function read(
  forge: Forge,
  url: string,
  path = 'acme/app',
  kinds: readonly DiscussionKind[] = ['discussions'],
) {
  const server = {
    url,
    token,
    variable: 'A_TOKEN',
    userAgent: 'brleaks/test',
    signal: new AbortController().signal,
    onWait: () => {},
  }
  const texts = new Map<string, string>()
  const unread = new Map<string, string>()
  for await (const entry of readDiscussions({ forge, path, kinds }, server)) {
    if ('reason' in entry) unread.set(entry.path, entry.reason)
    else texts.set(entry.path, Buffer.from(entry.text as string).toString('latin1'))
  }
  return { texts: Object.fromEntries(texts), unread: Object.fromEntries(unread) }
}

const githubLists = (url: string): Lists => {
  const api = '/api/v3/repos/acme/app'
  const page = `${url}/acme/app`
  return {
    [`${api}/issues`]: [
      { number: 1, title: 'An issue', body: 'text 1', html_url: `${page}/issues/1` },
      { number: 2, title: 'Empty', body: null, html_url: `${page}/issues/2` },
      {
        number: 3,
        title: 'A pull request',
        body: 'text 3',
        html_url: `${page}/pull/3`,
        pull_request: {},
      },
    ],
    [`${api}/issues/comments`]: [
      { id: 7, body: 'comment 7', html_url: `${page}/issues/1#issuecomment-7` },
      { id: 8, body: '', html_url: `${page}/issues/1#issuecomment-8` },
      { id: 9, body: 'comment 9', html_url: 'javascript:alert(1)' },
    ],
    [`${api}/pulls/comments`]: [
      { id: 5, body: 'on a line', html_url: `${page}/pull/3#discussion_r5` },
    ],
    [`${api}/comments`]: [{ id: 6, body: 'on a commit', html_url: `${page}/commit/a#comment-6` }],
    [`${api}/releases`]: [
      { id: 4, name: 'v1', body: 'notes', html_url: `${page}/releases/tag/v1` },
    ],
    [`${api}/pulls/3/reviews`]: [
      { id: 2, body: 'a review', html_url: `${page}/pull/3#pullrequestreview-2` },
    ],
  }
}

describe('what is written about a repository', () => {
  it('on GitHub is read from every list and page, each text with its place', async () => {
    const { url } = await simulate(githubLists)
    expect(await read('github', url)).toEqual({
      texts: {
        'issues/1': 'An issue\n\ntext 1',
        'issues/2': 'Empty',
        'pull/3': 'A pull request\n\ntext 3',
        'issues/1#issuecomment-7': 'comment 7',
        'issues/comments/9': 'comment 9',
        'pull/3#discussion_r5': 'on a line',
        'commit/a#comment-6': 'on a commit',
        'releases/tag/v1': 'v1\n\nnotes',
        'pull/3#pullrequestreview-2': 'a review',
      },
      unread: {},
    })
  })

  it('on GitLab includes notes, merge requests, snippets and releases', async () => {
    const { url, paths } = await simulate((server) => {
      const api = '/api/v4/projects/acme%2Fsub%2Fapp'
      const page = `${server}/acme/sub/app/-`
      return {
        [`${api}/issues`]: [
          { iid: 1, title: 'One', description: 'text', web_url: `${page}/issues/1` },
          { iid: 2, title: 'Two', web_url: `${page}/issues/2`, user_notes_count: 0 },
        ],
        [`${api}/issues/1/notes`]: [
          { id: 11, body: 'a note' },
          { id: 12, body: 'b' },
          { id: 13, body: 'c' },
        ],
        [`${api}/merge_requests`]: [{ iid: 3, title: 'MR', web_url: `${page}/merge_requests/3` }],
        [`${api}/merge_requests/3/notes`]: [{ id: 31, body: 'on a line' }],
        [`${api}/snippets`]: [{ id: 9, title: 'A snippet', web_url: `${page}/snippets/9` }],
        [`${api}/releases`]: [{ tag_name: 'v1', name: 'First', description: 'notes' }],
      }
    })
    expect(await read('gitlab', url, 'acme/sub/app')).toEqual({
      texts: {
        '-/issues/1': 'One\n\ntext',
        '-/issues/2': 'Two',
        '-/issues/1#note_11': 'a note',
        '-/issues/1#note_12': 'b',
        '-/issues/1#note_13': 'c',
        '-/merge_requests/3': 'MR',
        '-/merge_requests/3#note_31': 'on a line',
        '-/snippets/9': 'A snippet',
        '-/releases/v1': 'First\n\nnotes',
      },
      unread: {},
    })
    expect(paths.filter((path) => path.endsWith('/issues/2/notes'))).toEqual([])
  })

  it('on Gitea includes the comments of reviews', async () => {
    const { url } = await simulate((server) => {
      const api = '/api/v1/repos/acme/app'
      const page = `${server}/acme/app`
      return {
        [`${api}/issues`]: [
          {
            number: 1,
            title: 'One',
            body: 'text',
            html_url: `${page}/issues/1`,
            pull_request: null,
          },
          { number: 2, title: 'PR', body: '', html_url: `${page}/pulls/2`, pull_request: {} },
        ],
        [`${api}/issues/comments`]: [
          { id: 4, body: 'comment', html_url: `${page}/issues/1#issuecomment-4` },
        ],
        [`${api}/releases`]: [],
        [`${api}/pulls/2/reviews`]: [
          { id: 5, body: 'a review', html_url: `${page}/pulls/2#issuecomment-5` },
        ],
        [`${api}/pulls/2/reviews/5/comments`]: [
          { id: 6, body: 'on a line', html_url: `${page}/pulls/2#issuecomment-6` },
        ],
      }
    })
    expect(await read('gitea', url)).toEqual({
      texts: {
        'issues/1': 'One\n\ntext',
        'pulls/2': 'PR',
        'issues/1#issuecomment-4': 'comment',
        'pulls/2#issuecomment-5': 'a review',
        'pulls/2#issuecomment-6': 'on a line',
      },
      unread: {},
    })
  })

  it('names the lists that could not be read, and reads the others', async () => {
    const { url } = await simulate(githubLists, (path, response) => {
      if (path.endsWith('/issues/comments')) response.writeHead(403, json).end('{}')
      else if (path.endsWith('/pulls/comments')) response.writeHead(200, json).end('<html>')
      else if (path.endsWith('/releases')) {
        response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
      } else return false
      return true
    })
    const { texts, unread } = await read('github', url)
    expect(Object.keys(texts)).toContain('pull/3#pullrequestreview-2')
    expect(unread).toEqual({
      'comments on issues and pull requests':
        'the token in A_TOKEN may not read it, or its rate limit is used up',
      'comments of reviews': 'its answer is not the expected JSON; check the address of the server',
      releases: 'its answer leads to another server',
    })
  })

  it('may have no issues: a server answers that they are gone', async () => {
    const { url } = await simulate(githubLists, (path, response) => {
      if (!path.endsWith('/issues') && !path.endsWith('/issues/comments')) return false
      response.writeHead(410, json).end('{"message":"Issues are disabled for this repo"}')
      return true
    })
    expect((await read('github', url)).unread).toEqual({})
  })

  it('waits for the rate limit of GitHub, which it answers with 403', async () => {
    let limited = false
    const { url } = await simulate(githubLists, (_path, response) => {
      if (limited) return false
      limited = true
      const reset = String(Math.ceil(Date.now() / 1_000))
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
      response.writeHead(403, { ...json, ...headers }).end('{}')
      return true
    })
    expect((await read('github', url)).unread).toEqual({})
  })
})

describe('the logs of jobs', () => {
  const logs = (forge: Forge, url: string) => read(forge, url, 'acme/app', ['ci-logs'])

  it('of GitHub Actions are downloaded for each run, also from a store of files', async () => {
    const api = '/api/v3/repos/acme/app/actions/runs'
    const { url, paths } = await simulate(
      () => ({}),
      (path, response) => {
        const runs = [1, 2, 3, 4].map((id) => ({ id }))
        if (path === api) response.writeHead(200, json).end(JSON.stringify({ workflow_runs: runs }))
        else if (path === `${api}/1/logs`) {
          response.writeHead(302, { location: '/store/1?signature=x' }).end()
        } else if (path === '/store/1') response.writeHead(200).end('PK\x03\x04')
        else if (path === `${api}/2/logs`) response.writeHead(410, json).end('{}')
        else if (path === `${api}/3/logs`) response.writeHead(404, json).end('{}')
        else response.writeHead(302, { location: 'http://169.254.169.254/?signature=x' }).end()
        return true
      },
    )
    expect(await logs('github', url)).toEqual({
      texts: { 'actions/runs/1': 'PK\x03\x04' },
      unread: { 'actions/runs/4': 'its answer leads to another server' },
    })
    expect(paths.at(-1)).toBe(`${api}/4/logs`)
  })

  it('of GitLab are the texts of its jobs', async () => {
    const api = '/api/v4/projects/acme%2Fapp/jobs'
    const { url } = await simulate(
      () => ({ [api]: [{ id: 1 }, { id: 2 }, { id: 3 }] }),
      (path, response) => {
        const id = /\/jobs\/(\d)\/trace$/.exec(path)?.[1]
        if (id === undefined) return false
        response.writeHead(id === '2' ? 403 : 200).end(`log ${id}`)
        return true
      },
    )
    expect(await logs('gitlab', url)).toEqual({
      texts: { '-/jobs/1': 'log 1', '-/jobs/3': 'log 3' },
      unread: { '-/jobs/2': 'the token in A_TOKEN may not read it, or its rate limit is used up' },
    })
  })

  it('of Gitea cannot be read, which is said', async () => {
    expect((await logs('gitea', 'http://127.0.0.1:1')).unread).toEqual({
      'ci-logs': 'its server has no API for them',
    })
  })
})
