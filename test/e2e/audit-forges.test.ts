import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Answer, forToken, httpBackend, serve } from '../helpers/git-http.ts'
import { key } from '../helpers/keys.ts'
import { type JsonReport, runBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { makeZip } from '../sources/containers/zip-maker.ts'

const token = `t0k3n-${'Qx7'.repeat(9)}`

interface Run {
  readonly status: number | null
  readonly err: string
  readonly out: string
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { status, out, err } = await runBrleaks(
    ['audit', '--allow-http', '--format', 'json', ...args],
    { env },
  )
  for (const text of [out, err]) expect(text).not.toContain(token)
  return { status, err, out }
}

function reportOf({ out, err, status }: Run): JsonReport {
  if (out === '') throw new Error(`no report (status ${status}): ${err}`)
  return JSON.parse(out) as JsonReport
}

function bareRepository(folder: string, name: string, content: string): void {
  const repository = new TestRepository({ folder: join(folder, name), bare: true })
  const blob = repository.gitWith({ input: content }, 'hash-object', '-w', '--stdin')
  const tree = repository.gitWith({ input: `100644 blob ${blob}\tenv\n` }, 'mktree')
  repository.git('update-ref', 'refs/heads/main', repository.git('commit-tree', '-m', 'a', tree))
}

/** A server with repositories and their list at a path of the API. */
async function forge(path: string, entry: (cloneUrl: string) => object, names: readonly string[]) {
  const folder = temporaryFolder()
  const git = forToken(token, httpBackend(folder))
  const answer: Answer = (request, body, response) => {
    const url = new URL(request.url ?? '', server.url)
    if (!url.pathname.startsWith('/api/')) git(request, body, response)
    else if (url.pathname !== path) response.writeHead(404).end('{}')
    else {
      const isFirst = Number(url.searchParams.get('page') ?? 1) === 1
      const entries = isFirst ? names.map((name) => entry(`${server.url}/${name}`)) : []
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(entries))
    }
  }
  const server: { url: string } = await serve((...exchange) => answer(...exchange))
  return { url: server.url, folder }
}

describe('an audit of the repositories of an owner', () => {
  it.each([
    ['github', '--github-org', '/api/v3/orgs/acme/repos', 'clone_url', 'GITHUB_TOKEN'],
    [
      'gitlab',
      '--gitlab-group',
      '/api/v4/groups/acme/projects',
      'http_url_to_repo',
      'GITLAB_TOKEN',
    ],
    ['gitea', '--gitea-org', '/api/v1/orgs/acme/repos', 'clone_url', 'GITEA_TOKEN'],
  ])(
    'of %s clones each with the token of the list',
    async (name, option, path, field, variable) => {
      const entry = (cloneUrl: string) => ({
        [field]: cloneUrl,
        has_wiki: true,
        wiki_enabled: true,
      })
      const { folder, url } = await forge(path, entry, ['acme/a.git', 'acme/b.git'])
      bareRepository(folder, 'acme/a.git', 'nothing\n')
      bareRepository(folder, 'acme/b.git', `K=${key('base62:32', 1)}\n`)
      bareRepository(folder, 'acme/b.wiki.git', `K=${key('base62:32', 2)}\n`)
      const args = [option, 'acme', `--${name}-url`, url, '--wikis']
      const result = await run(args, { [variable]: token })
      const report = reportOf(result)
      expect(report.scan.coverage.failed).toEqual([])
      expect(result.status).toBe(1)
      expect(report.findings).toHaveLength(2)
    },
  )

  it('is incomplete if the list ends early, and clean only if everything was read', async () => {
    const path = '/api/v1/orgs/acme/repos'
    const { folder, url } = await forge(path, (cloneUrl) => ({ clone_url: cloneUrl }), ['a.git'])
    bareRepository(folder, 'a.git', 'nothing\n')
    const args = ['--gitea-url', url, '--gitea-org', 'acme']
    const env = { GITEA_TOKEN: token }
    expect((await run(args, env)).status).toBe(0)
    const partly = await run([...args, '--gitea-org', 'unknown'], env)
    expect(partly.status).toBe(3)
    expect(JSON.stringify(reportOf(partly).scan.coverage.failed)).toContain(
      'its list of repositories ended early, after 0',
    )
  })

  it('reads what is written about them, if asked to', async () => {
    const api = '/api/v1/repos/acme/a'
    const folder = temporaryFolder()
    bareRepository(folder, 'acme/a.git', 'nothing\n')
    const git = forToken(token, httpBackend(folder))
    const server: { url: string } = await serve((request, body, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', server.url)
      const html_url = `${server.url}/acme/a/issues/12#issuecomment-34`
      const comment = { id: 34, body: `line 1\nkey: ${key('base62:32', 3)}`, html_url }
      if (!pathname.startsWith('/api/')) return git(request, body, response)
      const isComments = pathname === `${api}/issues/comments` && searchParams.get('page') === '1'
      response
        .writeHead(pathname.endsWith('/releases') ? 500 : 200)
        .end(JSON.stringify(pathname === api ? {} : isComments ? [comment] : []))
    })
    const args = [`${server.url}/acme/a`, '--gitea-url', server.url]
    const env = { GITEA_TOKEN: token }
    expect((await run(args, env)).status).toBe(0)
    const report = reportOf(await run([...args, '--discussions'], env))
    const sightings = report.findings.flatMap((finding) => finding.sightings)
    expect(sightings).toEqual([
      expect.objectContaining({
        source: 'discussion',
        path: 'issues/12#issuecomment-34',
        line: 2,
        column: 6,
      }),
    ])
    expect(report.scan.complete).toBe(false)
    expect(JSON.stringify(report.scan.coverage.failed)).toContain('the server failed (HTTP 500)')
    const unknown = await run(
      [`${server.url}/acme/a`, '--git-token-host', new URL(server.url).host, '--discussions'],
      { BRLEAKS_GIT_TOKEN: token },
    )
    expect(unknown.status).toBe(3)
    expect(unknown.out).toContain('the kind of its server is not known')
  })

  it('downloads attached files only if asked to, and opens them', async () => {
    const folder = temporaryFolder()
    bareRepository(folder, 'acme/a.git', 'nothing\n')
    const git = forToken(token, httpBackend(folder))
    const file = makeZip([{ name: 'env', content: `export K=${key('base62:32', 5)}\n` }])
    const server: { url: string } = await serve((request, body, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', server.url)
      const browser_download_url = `${server.url}/acme/a/releases/download/v1/a.zip`
      const release = { name: 'v1', assets: [{ name: 'a.zip', browser_download_url }] }
      if (pathname.startsWith('/acme/a/releases/')) response.writeHead(200).end(file)
      else if (!pathname.startsWith('/api/')) git(request, body, response)
      else if (pathname === '/api/v1/repos/acme/a') response.writeHead(200).end('{}')
      else {
        const isReleases = pathname.endsWith('/releases') && searchParams.get('page') === '1'
        response.writeHead(200).end(JSON.stringify(isReleases ? [release] : []))
      }
    })
    const args = [`${server.url}/acme/a`, '--gitea-url', server.url]
    const env = { GITEA_TOKEN: token }
    const counted = reportOf(await run([...args, '--discussions'], env))
    expect(counted.findings).toEqual([])
    expect(counted.scan.coverage.skipped).toEqual([
      {
        what: expect.stringMatching(/: files of releases$/),
        reason: '--attachments downloads and reads them: releases/download/v1/a.zip',
        count: 1,
      },
    ])
    const report = reportOf(await run([...args, '--attachments'], env))
    expect(report.scan).toMatchObject({ complete: true, coverage: { skipped: [] } })
    expect(report.findings.flatMap((finding) => finding.sightings)).toEqual([
      expect.objectContaining({ path: 'releases/download/v1/a.zip!env', decoded: ['zip'] }),
    ])
  })

  it('reads the comments on a gist', async () => {
    const folder = temporaryFolder()
    bareRepository(folder, 'gist/0a1b.git', 'nothing\n')
    const git = forToken(token, httpBackend(folder))
    const server: { url: string } = await serve((request, body, response) => {
      const { pathname } = new URL(request.url ?? '', server.url)
      const comments = [{ id: 7, body: `K=${key('base62:32', 6)}` }]
      if (pathname === '/api/v3/gists/0a1b') response.writeHead(200).end('{}')
      else if (pathname === '/api/v3/gists/0a1b/comments') {
        response.writeHead(200).end(JSON.stringify(comments))
      } else git(request, body, response)
    })
    const args = [`${server.url}/gist/0a1b.git`, '--github-url', server.url, '--discussions']
    const report = reportOf(await run(args, { GH_TOKEN: token }))
    expect(report.scan.complete).toBe(true)
    expect(report.findings.flatMap((finding) => finding.sightings)).toEqual([
      expect.objectContaining({ source: 'discussion', path: '#gistcomment-7' }),
    ])
  })

  it('opens the archives of logs', async () => {
    const folder = temporaryFolder()
    bareRepository(folder, 'acme/a.git', 'nothing\n')
    const git = forToken(token, httpBackend(folder))
    const log = makeZip([{ name: '1_build.txt', content: `export K=${key('base62:32', 4)}\n` }])
    const server: { url: string } = await serve((request, body, response) => {
      const { pathname } = new URL(request.url ?? '', server.url)
      if (!pathname.startsWith('/api/')) git(request, body, response)
      else if (pathname.endsWith('/logs')) response.writeHead(200).end(log)
      else if (pathname.endsWith('/artifacts')) response.writeHead(200).end('{"artifacts":[]}')
      else response.writeHead(200).end('{"workflow_runs":[{"id":77}]}')
    })
    const args = [`${server.url}/acme/a`, '--github-url', server.url, '--ci-logs']
    const report = reportOf(await run(args, { GH_TOKEN: token }))
    expect(report.findings.flatMap((finding) => finding.sightings)).toEqual([
      expect.objectContaining({
        source: 'discussion',
        path: 'actions/runs/77!1_build.txt',
        decoded: ['zip'],
      }),
    ])
    expect(report.scan.complete).toBe(true)
  })

  it.each([
    [['--github-org', 'a', '--github-url', 'http://git.example.test'], 'only over https:'],
    [['--github-org', 'a', '--github-url', 'nonsense'], 'not a valid URL'],
    [['--github-org', 'a', '--github-url', 'https://u:p@h.test'], 'user name or password'],
    [['https://h.test/a', '--git-token-host', 'h.test'], 'needs a token in BRLEAKS_GIT_TOKEN'],
    [['https://h.test/a', '--git-token-host', 'https://h.test'], 'is not a host'],
    [['--github-org', 'a', '--visibility', 'secret'], '--visibility'],
  ])('refuses %j as wrong usage', async (args, reason) => {
    const { err, status } = await run(args)
    expect(err).toContain(reason)
    expect(status).toBe(2)
  })

  it('refuses a token that would break a header', async () => {
    const { err, status } = await run(['--github-org', 'a'], { GITHUB_TOKEN: `${token}\nX: y` })
    expect(err).toContain('the token in GITHUB_TOKEN contains spaces or control characters')
    expect(status).toBe(2)
  })
})
