import { describe, expect, it } from 'vitest'
import { type DiscussionKind, readDiscussions } from '../../src/forges/index.ts'
import { type Answer, serve } from '../helpers/git-http.ts'

const token = `t0k3n-${'Qx7'.repeat(9)}`
const json = { 'content-type': 'application/json' }

/** Lists by their path; of some paths one object. */
type Lists = Readonly<Record<string, object>>
type Exception = (path: string, response: Parameters<Answer>[2], body: string) => boolean

/** A server whose lists have two entries per page. */
async function simulate(makeLists: (url: string) => Lists, exception: Exception = () => false) {
  const paths: string[] = []
  const server: { url: string } = await serve((request, body, response) => {
    const url = new URL(request.url ?? '', server.url)
    paths.push(url.pathname)
    expect(request.headers.authorization ?? request.headers['private-token']).toContain(token)
    if (exception(url.pathname, response, body.toString())) return
    const list = makeLists(server.url)[url.pathname]
    if (list === undefined) {
      response.writeHead(404, json).end('{}')
      return
    }
    if (!Array.isArray(list)) {
      response.writeHead(200, json).end(JSON.stringify(list))
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
  {
    kinds = ['discussions'],
    attachments = false,
    onWait = () => {},
  }: {
    readonly kinds?: readonly DiscussionKind[]
    readonly attachments?: boolean
    readonly onWait?: (seconds: number, host: string) => void
  } = {},
) {
  const server = {
    url,
    token,
    variable: 'A_TOKEN',
    userAgent: 'brleaks/test',
    signal: new AbortController().signal,
    onWait,
  }
  const texts = new Map<string, string>()
  const unread = new Map<string, string>()
  const omitted: [string, string][] = []
  for await (const entry of readDiscussions({ forge, path, kinds, attachments }, server)) {
    if ('reason' in entry) unread.set(entry.path, entry.reason)
    else if ('omitted' in entry) omitted.push([entry.omitted, entry.path])
    else texts.set(entry.path, Buffer.from(entry.text as string).toString('latin1'))
  }
  return {
    texts: Object.fromEntries(texts),
    unread: Object.fromEntries(unread),
    ...(omitted.length === 0 ? {} : { omitted }),
  }
}

const githubLists = (url: string): Lists => {
  const api = '/api/v3/repos/acme/app'
  const page = `${url}/acme/app`
  return {
    [api]: { description: 'An app', homepage: 'https://acme.example', has_discussions: false },
    [`${api}/milestones`]: [
      { id: 1, title: 'M1', description: 'soon', html_url: `${page}/milestone/1` },
    ],
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
        description: 'An app\n\nhttps://acme.example',
        'milestone/1': 'M1\n\nsoon',
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
        [api]: { description: null },
        [`${api}/milestones`]: [],
        [`${api}/snippets/9/notes`]: [{ id: 91, body: 'on a snippet' }],
        [`${api}/snippets/9/raw`]: { its: 'content' },
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
        '-/snippets/9/raw': '{"its":"content"}',
        '-/snippets/9#note_91': 'on a snippet',
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
        [api]: { description: 'An app', website: '' },
        [`${api}/milestones`]: [{ id: 1, title: 'M1', description: 'soon' }],
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
        description: 'An app',
        'milestones/1': 'M1\n\nsoon',
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
  const logs = (forge: Forge, url: string) => read(forge, url, 'acme/app', { kinds: ['ci-logs'] })

  it('of GitHub Actions are downloaded for each run, also from a store of files', async () => {
    const api = '/api/v3/repos/acme/app/actions/runs'
    const { url, paths } = await simulate(
      () => ({}),
      (path, response) => {
        const runs = [1, 2, 3, 4].map((id) => ({ id }))
        const artifacts = [{ id: 5 }, { id: 6, expired: true }]
        if (path === '/api/v3/repos/acme/app/actions/artifacts') {
          response.writeHead(200, json).end(JSON.stringify({ artifacts }))
        } else if (path === api)
          response.writeHead(200, json).end(JSON.stringify({ workflow_runs: runs }))
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
      omitted: [['job-artifacts', 'actions/artifacts/5']],
    })
    expect(paths).toContain(`${api}/4/logs`)
  })

  it('of GitLab are the texts of its jobs', async () => {
    const api = '/api/v4/projects/acme%2Fapp/jobs'
    const { url } = await simulate(
      () => ({
        [api]: [
          { id: 1 },
          { id: 2 },
          {
            id: 3,
            artifacts: [
              { file_type: 'archive', filename: 'artifacts.zip' },
              { file_type: 'trace', filename: 'job.log' },
            ],
          },
        ],
      }),
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
      omitted: [['job-artifacts', '-/jobs/3/artifacts/artifacts.zip']],
    })
  })

  it('of Gitea cannot be read, which is said', async () => {
    expect((await logs('gitea', 'http://127.0.0.1:1')).unread).toEqual({
      'ci-logs': 'its server has no API for them',
    })
  })
})

describe('the Discussions of GitHub', () => {
  const page = (nodes: readonly object[], endCursor: string | null = null) => ({
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
    nodes,
  })
  const [none, one] = [{ totalCount: 0 }, { totalCount: 1 }]

  /** GitHub with one answer for each query, by a word in it and the cursor. */
  const withForum = (answers: (variables: Record<string, unknown>, query: string) => object) =>
    simulate(
      (url) => ({ ...githubLists(url), '/api/v3/repos/acme/app': { has_discussions: true } }),
      (path, response, body) => {
        if (path !== '/api/graphql') return false
        const { query, variables } = JSON.parse(body)
        response.writeHead(200, json).end(JSON.stringify(answers(variables, query)))
        return true
      },
    )

  it('are read with all pages of comments and replies', async () => {
    const asked: unknown[] = []
    const { url } = await withForum((variables, query) => {
      asked.push(variables)
      const at = `${url}/acme/app/discussions/1`
      if (query.includes('discussions(')) {
        const first = { id: 'D1', number: 1, title: 'A question', body: 'How?', url: at }
        const last = { ...first, id: 'D2', number: 2, title: 'Two', body: '', url: '' }
        const list =
          variables.after === null
            ? page([{ ...first, comments: one }], 'C1')
            : page([{ ...last, comments: none }])
        return { data: { repository: { discussions: list } } }
      }
      if (query.includes('replies(')) {
        const list = page([{ id: 'R1', body: 'a reply', url: `${at}#discussioncomment-8` }])
        return { data: { node: { replies: list } } }
      }
      const comment = { id: 'K1', body: 'an answer', url: `${at}#discussioncomment-7` }
      const comments = page([{ ...comment, replies: one }])
      return { data: { repository: { discussion: { comments } } } }
    })
    const { texts, unread } = await read('github', url)
    expect(unread).toEqual({})
    expect(texts).toMatchObject({
      'discussions/1': 'A question\n\nHow?',
      'discussions/D2': 'Two',
      'discussions/1#discussioncomment-7': 'an answer',
      'discussions/1#discussioncomment-8': 'a reply',
    })
    expect(asked).toEqual([
      { owner: 'acme', name: 'app', after: null },
      { owner: 'acme', name: 'app', after: 'C1' },
      { owner: 'acme', name: 'app', number: 1, after: null },
      { id: 'K1', after: null },
    ])
  })

  it.each([
    ['FORBIDDEN', 'the token in A_TOKEN may not read it, or its rate limit is used up'],
    ['NOT_FOUND', 'it does not exist, or the token in A_TOKEN may not see it'],
    ['OTHER', 'its answer to a query is an error'],
  ])('are named if the answer is the error %s', async (type, reason) => {
    const { url } = await withForum(() => ({ data: null, errors: [{ type, message: 'text' }] }))
    expect((await read('github', url)).unread).toEqual({ discussions: reason })
  })

  it('wait for the rate limit, whose answer has the status 200', async () => {
    let count = 0
    const { url } = await simulate(
      (server) => ({ ...githubLists(server), '/api/v3/repos/acme/app': {} }),
      (path, response) => {
        if (path !== '/api/graphql') return false
        const isFirst = count++ === 0
        response.writeHead(200, { ...json, ...(isFirst ? { 'retry-after': '1' } : {}) })
        const answer = isFirst
          ? { errors: [{ type: 'RATE_LIMITED' }] }
          : { data: { repository: { discussions: page([]) } } }
        response.end(JSON.stringify(answer))
        return true
      },
    )
    const waits: unknown[] = []
    const onWait = (seconds: number, host: string) => waits.push([seconds, host])
    expect((await read('github', url, 'acme/app', { onWait })).unread).toEqual({})
    expect(waits).toEqual([[1, new URL(url).host]])
  })
})

describe('files on a server', () => {
  it('of releases on GitHub are downloaded from its store, or counted', async () => {
    const api = '/api/v3/repos/acme/app'
    const { url, paths } = await simulate(
      (server) => ({
        ...githubLists(server),
        [`${api}/issues`]: [
          {
            id: 1,
            body: `![a](${server}/user-attachments/assets/1-2) ${server}/acme/app/files/3/a.zip?x=y, ${server}/other`,
          },
        ],
        [`${api}/releases`]: [
          {
            id: 4,
            name: 'v1',
            body: '',
            html_url: `${server}/acme/app/releases/tag/v1`,
            assets: [
              {
                id: 7,
                name: 'a.zip',
                label: 'All',
                size: 5,
                browser_download_url: `${server}/acme/app/releases/download/v1/a.zip`,
              },
              { id: 8, name: 'b.iso', size: 1e9 },
            ],
          },
        ],
      }),
      (path, response) => {
        if (path === '/store/7') response.writeHead(200).end('bytes')
        else if (path === `${api}/releases/assets/7`) {
          response.writeHead(302, { location: '/store/7?signature=x' }).end()
        } else return false
        return true
      },
    )
    const host = new URL(url).host
    const web = [
      ['web-attachments', `${host}/user-attachments/assets/1-2`],
      ['web-attachments', `${host}/acme/app/files/3/a.zip`],
    ]
    const counted = await read('github', url)
    expect(counted.texts['releases/tag/v1']).toBe(
      `v1\n\na.zip\n\nAll\n\n${url}/acme/app/releases/download/v1/a.zip\n\nb.iso`,
    )
    expect(counted.omitted).toEqual([
      ...web,
      ['release-files', 'releases/download/v1/a.zip'],
      ['release-files', 'releases/assets/8'],
    ])
    expect(paths).not.toContain(`${api}/releases/assets/7`)
    const { omitted, texts, unread } = await read('github', url, 'acme/app', { attachments: true })
    expect(omitted).toEqual(web)
    expect(texts['releases/download/v1/a.zip']).toBe('bytes')
    expect(unread).toEqual({ 'releases/assets/8': 'it is larger than 64 MB' })
  })

  it('on GitLab are those of snippets, uploads and packages of the same server', async () => {
    const api = '/api/v4/projects/acme%2Fapp'
    const secret = (digit: string) => digit.repeat(32)
    const { url } = await simulate(
      (server) => {
        const page = `${server}/acme/app`
        const links = [
          { name: 'p', url: `${server}/api/v4/projects/3/packages/generic/a/1/p.tgz` },
          { name: 'up', url: `${server}/api/v4/projects/3/packages/generic/../../../../x` },
          { name: 'far', url: 'http://169.254.169.254/latest' },
        ]
        const texts = [
          `![a](/uploads/${secret('a')}/a%20b.txt)`,
          `${page}/uploads/${secret('b')}/b.txt.`,
          `${server}/-/project/3/uploads/${secret('c')}/c.txt`,
          `${server}/-/project/4/uploads/${secret('d')}/d.txt`,
          `${server}/other/app/uploads/${secret('e')}/e.txt`,
          `/uploads/${secret('a')}/a%20b.txt`,
          `/uploads/${secret('f')}/%ff`,
        ]
        return {
          [api]: {},
          [`${api}/issues`]: [
            { iid: 1, project_id: 3, description: texts.join('\n'), user_notes_count: 0 },
          ],
          [`${api}/merge_requests`]: [],
          [`${api}/milestones`]: [],
          [`${api}/snippets`]: [
            {
              id: 5,
              title: 'S',
              web_url: `${page}/-/snippets/5`,
              files: [
                { path: 'a/b c.rb', raw_url: `${page}/-/snippets/5/raw/main/a/b%20c.rb` },
                { path: 'd', raw_url: '' },
              ],
            },
          ],
          [`${api}/snippets/5/notes`]: [],
          [`${api}/releases`]: [{ tag_name: 'v1', assets: { links, sources: [] } }],
        }
      },
      (path, response) => {
        if (!/\/(?:raw|uploads\/.*|p\.tgz)$/.test(path)) return false
        response.writeHead(200).end(path)
        return true
      },
    )
    const files = `${api}/snippets/5/files`
    const snippets = {
      '-/snippets/5': 'S',
      '-/snippets/5/a/b c.rb': `${files}/main/a%2Fb%20c.rb/raw`,
      '-/snippets/5/d': `${files}/HEAD/d/raw`,
    }
    const linked = [
      ['linked-files', '-/releases/v1/up'],
      ['linked-files', '-/releases/v1/far'],
    ]
    const counted = await read('gitlab', url)
    expect(counted.texts).toMatchObject(snippets)
    expect(counted.omitted).toEqual([
      ...['a/a b.txt', 'b/b.txt', 'c/c.txt'].map((name) => [
        'attachments',
        `uploads/${secret(name.slice(0, 1))}/${name.slice(2)}`,
      ]),
      ['release-files', '-/releases/v1/p'],
      ...linked,
    ])
    const { omitted, texts, unread } = await read('gitlab', url, 'acme/app', { attachments: true })
    expect(unread).toEqual({})
    expect(omitted).toEqual(linked)
    expect(texts).toMatchObject({
      ...snippets,
      [`uploads/${secret('a')}/a b.txt`]: `${api}/uploads/${secret('a')}/a%20b.txt`,
      '-/releases/v1/p': '/api/v4/projects/3/packages/generic/a/1/p.tgz',
    })
  })

  it('on Gitea are the assets of issues and releases', async () => {
    const api = '/api/v1/repos/acme/app'
    const { url } = await simulate(
      (server) => ({
        [api]: {},
        [`${api}/issues`]: [
          {
            number: 1,
            title: 'One',
            html_url: `${server}/acme/app/issues/1`,
            assets: [{ name: 'a.log', browser_download_url: `${server}/attachments/1-2` }],
          },
        ],
        [`${api}/issues/comments`]: [],
        [`${api}/milestones`]: [],
        [`${api}/releases`]: [
          {
            id: 1,
            assets: [
              { name: 'b', browser_download_url: `${server}/acme/app/releases/download/v1/b` },
              { name: 'c', browser_download_url: 'http://169.254.169.254/c' },
            ],
          },
        ],
      }),
      (path, response) => {
        if (path.startsWith('/api/')) return false
        response.writeHead(path.endsWith('/b') ? 404 : 200).end('a log')
        return true
      },
    )
    expect((await read('gitea', url)).omitted).toEqual([
      ['attachments', 'attachments/1-2'],
      ['release-files', 'releases/download/v1/b'],
      ['linked-files', 'http://169.254.169.254/c'],
    ])
    const { omitted, texts, unread } = await read('gitea', url, 'acme/app', { attachments: true })
    expect(texts['issues/1']).toBe(`One\n\na.log\n\n${url}/attachments/1-2`)
    expect(texts['attachments/1-2']).toBe('a log')
    expect(unread).toEqual({
      'releases/download/v1/b': 'it does not exist, or the token in A_TOKEN may not see it',
    })
    expect(omitted).toEqual([['linked-files', 'http://169.254.169.254/c']])
  })
})

describe('what is written about a gist', () => {
  it('is its description and its comments', async () => {
    const api = '/api/v3/gists/0a1b'
    const { url } = await simulate(() => ({
      [api]: { description: 'A gist' },
      [`${api}/comments`]: [{ id: 7, body: 'a comment' }],
    }))
    expect(await read('gist', url, '0a1b', { kinds: ['discussions', 'ci-logs'] })).toEqual({
      texts: { description: 'A gist', '#gistcomment-7': 'a comment' },
      unread: {},
    })
  })
})
