import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type ForgeFilter, type ListKind, listOwner } from '../../src/forges/index.ts'
import { type Answer, serve } from '../helpers/git-http.ts'

const token = `t0k3n-${'Qx7'.repeat(9)}`
const everything: ForgeFilter = { archived: true, forks: true, visibilities: [], wikis: false }

interface Project {
  readonly id: number
  readonly archived?: boolean
  readonly fork?: boolean
  readonly visibility?: string
  readonly wiki?: boolean
  readonly cloneUrl?: string
}

/** How a kind of server names its list and the fields of a repository, as its documentation says. */
interface Dialect {
  readonly kind: ListKind
  readonly list: string
  readonly perPage: number
  /** The header that the token is sent in. */
  readonly tokenHeader: string
  readonly tokenValue: string
  entry(project: Project, url: string): object
}

const dialects: readonly Dialect[] = [
  {
    kind: 'github-org',
    list: '/api/v3/orgs/acme/repos',
    perPage: 100,
    tokenHeader: 'authorization',
    tokenValue: `token ${token}`,
    entry: (
      { id, archived = false, fork = false, visibility = 'public', wiki, cloneUrl },
      url,
    ) => ({
      id,
      archived,
      fork,
      visibility,
      private: visibility !== 'public',
      has_wiki: wiki ?? false,
      clone_url: cloneUrl ?? `${url}/acme/r${id}.git`,
    }),
  },
  {
    kind: 'github-user',
    list: '/api/v3/users/acme/repos',
    perPage: 100,
    tokenHeader: 'authorization',
    tokenValue: `token ${token}`,
    entry: (project, url) => dialects[0]?.entry(project, url) ?? {},
  },
  {
    kind: 'gitlab-group',
    list: '/api/v4/groups/acme/projects',
    perPage: 100,
    tokenHeader: 'private-token',
    tokenValue: token,
    entry: ({ id, archived = false, fork, visibility = 'public', wiki, cloneUrl }, url) => ({
      id,
      archived,
      visibility,
      ...(fork ? { forked_from_project: { id: 1 } } : {}),
      wiki_enabled: wiki ?? false,
      http_url_to_repo: cloneUrl ?? `${url}/acme/r${id}.git`,
    }),
  },
  {
    kind: 'gitea-org',
    list: '/api/v1/orgs/acme/repos',
    perPage: 50,
    tokenHeader: 'authorization',
    tokenValue: `token ${token}`,
    entry: (
      { id, archived = false, fork = false, visibility = 'public', wiki, cloneUrl },
      url,
    ) => ({
      id,
      archived,
      fork,
      private: visibility === 'private',
      internal: visibility === 'internal',
      has_wiki: wiki ?? false,
      clone_url: cloneUrl ?? `${url}/acme/r${id}.git`,
    }),
  },
]

interface Simulated {
  readonly url: string
  readonly requests: IncomingMessage[]
}

type Exception = (request: IncomingMessage, response: Parameters<Answer>[2]) => boolean

/** A server that lists projects in pages; `exception` may answer a request in its place. */
async function simulate(
  dialect: Dialect,
  projects: readonly Project[],
  exception: Exception = () => false,
): Promise<Simulated> {
  const requests: IncomingMessage[] = []
  const server: { url: string } = await serve((request, _body, response) => {
    requests.push(request)
    if (exception(request, response)) return
    const url = new URL(request.url ?? '', server.url)
    if (url.pathname !== dialect.list) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
      return
    }
    const page = Number(url.searchParams.get('page') ?? 1)
    const size = Number(url.searchParams.get('per_page') ?? url.searchParams.get('limit') ?? 20)
    const part = projects.slice((page - 1) * size, page * size)
    const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' }
    if (page * size < projects.length) {
      url.searchParams.set('page', String(page + 1))
      headers.link = `<${url.href}>; rel="next"`
      headers['x-next-page'] = String(page + 1)
    }
    response
      .writeHead(200, headers)
      .end(JSON.stringify(part.map((project) => dialect.entry(project, server.url))))
  })
  return { url: server.url, requests }
}

function projects(count: number): Project[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1 }))
}

interface Given {
  readonly token?: string | null
  readonly filter?: Partial<ForgeFilter>
  readonly owner?: string
  readonly signal?: AbortSignal
}

async function list(dialect: Dialect, url: string, given: Given = {}) {
  const waits: number[] = []
  const { owner = 'acme', filter, signal = new AbortController().signal } = given
  const server = {
    url,
    token: given.token === undefined ? token : given.token,
    variable: 'A_TOKEN',
    userAgent: 'brleaks/test',
    signal,
    onWait: (seconds: number) => waits.push(seconds),
  }
  const result = await listOwner(dialect.kind, owner, server, { ...everything, ...filter })
  expect(JSON.stringify(result)).not.toContain(token)
  return { ...result, waits }
}

describe.concurrent.each(dialects)('a list of $kind', (dialect) => {
  const { perPage, tokenHeader, tokenValue } = dialect

  it('has every repository of every page, and sends the token', async () => {
    const count = 2 * perPage + 5
    const { url, requests } = await simulate(dialect, projects(count))
    const { addresses, unread, filtered } = await list(dialect, url)
    expect({ unread, filtered }).toEqual({ unread: [], filtered: 0 })
    expect(addresses).toEqual(projects(count).map(({ id }) => `${url}/acme/r${id}.git`))
    expect(requests.at(-1)?.headers[tokenHeader]).toBe(tokenValue)
    expect(requests.map((request) => request.url).join('\n')).not.toContain(token)
  })

  it('sends no token if there is none', async () => {
    const { url, requests } = await simulate(dialect, projects(1))
    expect((await list(dialect, url, { token: null })).addresses).toHaveLength(1)
    expect(requests[0]?.headers[tokenHeader]).toBeUndefined()
  })

  it('may be empty', async () => {
    const { url } = await simulate(dialect, [])
    expect(await list(dialect, url)).toMatchObject({ addresses: [], unread: [] })
  })

  it('waits for a rate limit as long as the server says', async () => {
    let limited = false
    const { url } = await simulate(dialect, projects(3), (request, response) => {
      if (limited || !request.url?.includes('repos')) {
        if (limited || !request.url?.includes('projects')) return false
      }
      limited = true
      response
        .writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' })
        .end('{"message":"You have exceeded a secondary rate limit"}')
      return true
    })
    const started = Date.now()
    const { addresses, unread, waits } = await list(dialect, url)
    expect({ unread, waits }).toEqual({ unread: [], waits: [1] })
    expect(addresses).toHaveLength(3)
    expect(Date.now() - started).toBeGreaterThanOrEqual(950)
  })

  it('is asked for again after a failure of the server', async () => {
    let failures = 0
    const { url } = await simulate(dialect, projects(3), (request, response) => {
      if (failures > 0 || !/repos|projects/.test(request.url ?? '')) return false
      failures++
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>bad gateway')
      return true
    })
    expect((await list(dialect, url)).addresses).toHaveLength(3)
  })

  it.each([
    [401, 'the token in A_TOKEN is not valid'],
    [403, 'the token in A_TOKEN may not read it, or its rate limit is used up'],
    [404, 'it does not exist, or the token in A_TOKEN may not see it'],
  ])('that ends with status %i keeps its first pages and names the rest', async (status, why) => {
    const { url } = await simulate(dialect, projects(2 * perPage), (request, response) => {
      if (new URL(request.url ?? '', 'http://x').searchParams.get('page') !== '2') return false
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(`{"message":"\\u001b[31m${token}"}`)
      return true
    })
    const { addresses, unread } = await list(dialect, url)
    expect(addresses).toHaveLength(perPage)
    expect(unread).toEqual([
      {
        name: `${new URL(url).host}/acme`,
        reason: `its list of repositories ended early, after ${perPage}: ${why}`,
      },
    ])
  })

  it('of an unknown owner is named, with the variable that is missing', async () => {
    const { url } = await simulate(dialect, [])
    const { unread } = await list(dialect, url, { token: null, owner: 'nobody' })
    expect(unread.map(({ reason }) => reason)).toEqual([
      'its list of repositories ended early, after 0: it does not exist, or is private; set A_TOKEN',
    ])
  })

  it('of a renamed owner is followed on the same server only', async () => {
    const { url } = await simulate(dialect, projects(2), (request, response) => {
      if (!request.url?.includes('/old/')) return false
      response.writeHead(301, { location: request.url.replace('/old/', '/acme/') }).end()
      return true
    })
    expect((await list(dialect, url, { owner: 'old' })).addresses).toHaveLength(2)
    const other = await simulate(dialect, projects(2))
    const leading = await simulate(dialect, [], (request, response) => {
      response.writeHead(302, { location: `${other.url}${request.url}` }).end()
      return true
    })
    const { addresses, unread } = await list(dialect, leading.url)
    expect(addresses).toEqual([])
    expect(unread[0]?.reason).toContain('its answer leads to another server')
    expect(other.requests).toEqual([])
  })

  it('names repositories whose address is elsewhere, and reads the others', async () => {
    const hostile = [
      'https://elsewhere.test/a.git',
      'file:///etc',
      'ext::sh -c id',
      'http://169.254.169.254/latest',
      '',
    ]
    const { url } = await simulate(dialect, [
      ...hostile.map((cloneUrl, id) => ({ id, cloneUrl })),
      { id: 9 },
    ])
    const { addresses, unread } = await list(dialect, url)
    expect(addresses).toEqual([`${url}/acme/r9.git`])
    expect(unread).toHaveLength(hostile.length)
    expect(JSON.stringify(unread)).not.toMatch(/elsewhere|etc|169\.254/)
  })

  it('that is not JSON, or not a list of objects, is named', async () => {
    for (const body of ['<html>', '{"a":1}', '[1]', '[null]', 'null', '']) {
      const { url } = await simulate(dialect, [], (request, response) => {
        if (!/repos|projects/.test(request.url ?? '')) return false
        response.writeHead(200, { 'content-type': 'application/json' }).end(body)
        return true
      })
      const { unread } = await list(dialect, url)
      expect(unread, body).toHaveLength(1)
    }
  })

  it('is named if there is no server', async () => {
    const { unread } = await list(dialect, 'http://127.0.0.1:1')
    expect(unread[0]?.reason).toMatch(/the server refused the connection|bad port/)
  })

  it('leaves out what is not wanted, and counts it', async () => {
    const { url } = await simulate(dialect, [
      { id: 1 },
      { id: 2, archived: true },
      { id: 3, fork: true },
      { id: 4, visibility: 'private' },
      { id: 5, visibility: 'internal' },
    ])
    const idsOf = async (filter: Partial<ForgeFilter>) => {
      const { addresses, filtered } = await list(dialect, url, { filter })
      expect(addresses.length + filtered).toBe(5)
      return addresses.map((address) => /r(\d)/.exec(address)?.[1]).join('')
    }
    expect(await idsOf({})).toBe('12345')
    expect(await idsOf({ archived: false })).toBe('1345')
    expect(await idsOf({ forks: false })).toBe('1245')
    expect(await idsOf({ visibilities: ['private', 'internal'] })).toBe('45')
    expect(await idsOf({ visibilities: ['public'], forks: false, archived: false })).toBe('1')
  })

  it('adds the wikis that exist, and names those that could not be asked for', async () => {
    const listed = [1, 2, 3].map((id) => ({ id, wiki: true }))
    const { url } = await simulate(dialect, [...listed, { id: 4 }], (request, response) => {
      const id = /\/r(\d)\.wiki\.git\/info\/refs/.exec(request.url ?? '')?.[1]
      if (id === undefined) return false
      const status = { 1: 200, 2: 404 }[id] ?? 403
      const login = Buffer.from(`x-access-token:${token}`).toString('base64')
      expect(request.headers.authorization).toBe(`Basic ${login}`)
      response.writeHead(status).end()
      return true
    })
    const { addresses, unread } = await list(dialect, url, { filter: { wikis: true } })
    expect(addresses).toEqual(
      ['r1', 'r1.wiki', 'r2', 'r3', 'r4'].map((name) => `${url}/acme/${name}.git`),
    )
    expect(unread.map(({ name }) => name)).toEqual([`${new URL(url).host}/acme/r3.wiki`])
  })

  it('ends soon after the signal', async () => {
    const { url } = await simulate(dialect, projects(3), (_request, response) => {
      response.writeHead(429, { 'retry-after': '600' }).end('{}')
      return true
    })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    const { unread } = await list(dialect, url, { signal: controller.signal })
    expect(unread).toHaveLength(1)
  })
})

describe('a list of GitHub', () => {
  const dialect = dialects[0] as Dialect

  it('waits for the reset of the primary limit', async () => {
    let limited = false
    const { url } = await simulate(dialect, projects(1), (_request, response) => {
      if (limited) return false
      limited = true
      const reset = Math.ceil(Date.now() / 1_000)
      response
        .writeHead(403, {
          'content-type': 'application/json',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset),
        })
        .end('{"message":"API rate limit exceeded"}')
      return true
    })
    const { addresses, unread, waits } = await list(dialect, url)
    expect(unread).toEqual([])
    expect(addresses).toHaveLength(1)
    expect(waits).toHaveLength(1)
  })

  it('does not wait longer than an hour', async () => {
    const twoHours = Math.ceil(Date.now() / 1_000) + 7_200
    const { url } = await simulate(dialect, [], (_request, response) => {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(twoHours) }
      response.writeHead(403, { 'content-type': 'application/json', ...headers }).end('{}')
      return true
    })
    const { unread, waits } = await list(dialect, url)
    expect(waits).toEqual([])
    expect(unread[0]?.reason).toContain('its rate limit is used up')
  })

  it('of gists has those of the user, on the host of gists', async () => {
    const gists: Dialect = {
      ...(dialects[1] as Dialect),
      kind: 'github-gists',
      list: '/api/v3/users/acme/gists',
      entry: ({ id, visibility, cloneUrl }, url) => ({
        id: String(id),
        public: visibility !== 'private',
        git_pull_url: cloneUrl ?? `${url.replace('127.0.0.1', 'gist.localhost')}/${id}.git`,
      }),
    }
    const { url } = await simulate(gists, [{ id: 1 }, { id: 2, cloneUrl: 'http://gist.x.test/' }])
    // A name: no address has a host of gists.
    const { addresses, unread } = await list(gists, url.replace('127.0.0.1', 'localhost'))
    expect(addresses).toEqual([`${url.replace('127.0.0.1', 'gist.localhost')}/1.git`])
    expect(unread).toHaveLength(1)
  })

  it('of the user of the token has the private repositories too', async () => {
    const user = dialects[1] as Dialect
    const { url } = await simulate(user, projects(1), (request, response) => {
      const path = new URL(request.url ?? '', 'http://x').pathname
      const json = { 'content-type': 'application/json' }
      if (path === '/api/v3/user') response.writeHead(200, json).end('{"login":"Acme"}')
      else if (path === '/api/v3/user/repos') {
        const entry = user.entry({ id: 7, visibility: 'private' }, `http://${request.headers.host}`)
        response.writeHead(200, json).end(JSON.stringify([entry]))
      } else return false
      return true
    })
    expect((await list(user, url)).addresses).toEqual([`${url}/acme/r7.git`])
  })
})

describe('a list of GitLab', () => {
  it('has the projects of subgroups, and none that are only shared with the group', async () => {
    const dialect = dialects[2] as Dialect
    const { url, requests } = await simulate(dialect, projects(1))
    await list(dialect, url)
    const query = new URL(requests[0]?.url ?? '', url).searchParams
    expect(query.get('include_subgroups')).toBe('true')
    expect(query.get('with_shared')).toBe('false')
  })

  it('finds groups below others', async () => {
    const dialect = { ...(dialects[2] as Dialect), list: '/api/v4/groups/a%2Fb/projects' }
    const { url } = await simulate(dialect, projects(1))
    expect((await list(dialect, url, { owner: 'a/b' })).addresses).toHaveLength(1)
  })
})
