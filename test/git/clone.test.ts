import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CloneRequest, cloneMirror, updateMirror } from '../../src/git/clone.ts'
import { type Answer, forToken, httpBackend, serve } from '../helpers/git-http.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const version = execFileSync('git', ['--version'], { encoding: 'utf8' })
const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number)
const hasResolve = major > 2 || (major === 2 && minor >= 37)

const token = `t0k3n-${'Zz9'.repeat(8)}`
const served = temporaryFolder()
const source = new TestRepository({ folder: join(served, 'app.git'), bare: true })

/** A commit in the bare repository, on a ref. Returns its id. */
function commitOn(ref: string, text: string, repository = source): string {
  const blob = repository.gitWith({ input: text }, 'hash-object', '-w', '--stdin')
  const tree = repository.gitWith({ input: `100644 blob ${blob}\tfile\n` }, 'mktree')
  const commit = repository.git('commit-tree', '-m', text.slice(0, 40), tree)
  repository.git('update-ref', ref, commit)
  return commit
}

beforeAll(() => {
  commitOn('refs/heads/main', 'main')
  commitOn('refs/heads/other', 'other')
  commitOn('refs/pull/7/head', 'a pull request')
  commitOn('refs/notes/commits', 'a note')
})

interface Given {
  readonly url: string
  readonly folder?: string
  readonly token?: string
  readonly origin?: string
  readonly environment?: Record<string, string>
  readonly limits?: Partial<CloneRequest['limits']>
  readonly redirects?: boolean
  readonly pinned?: CloneRequest['access']['pinned']
  readonly signal?: AbortSignal
  readonly onProgress?: CloneRequest['onProgress']
}

function requestFor(given: Given): CloneRequest {
  const { url, limits, redirects = true, signal = new AbortController().signal } = given
  return {
    url,
    folder: given.folder ?? join(temporaryFolder(), 'clone.git'),
    access: {
      environment: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        ...given.environment,
      },
      credential:
        given.token === undefined
          ? null
          : { origin: given.origin ?? new URL(url).origin, token: given.token },
      http: true,
      redirects,
      pinned: given.pinned,
    },
    limits: { timeMs: 60_000, bytes: 1 << 30, ...limits },
    signal,
    onProgress: given.onProgress,
  }
}

interface BareRepository {
  readonly folder: string
  git(...args: string[]): string
}

async function clone(given: Given): Promise<BareRepository> {
  const request = requestFor(given)
  await cloneMirror(request)
  return openedAt(request.folder)
}

function openedAt(folder: string): BareRepository {
  const env = { ...gitEnvironment(), GIT_DIR: folder }
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trimEnd()
  return { folder, git }
}

function refsOf(repository: BareRepository): string {
  return repository.git('for-each-ref', '--format=%(refname) %(objectname)')
}

async function refusal(given: Given): Promise<{ fault: string; message: string; killed: boolean }> {
  try {
    await cloneMirror(requestFor(given))
  } catch (error) {
    const { fault, message, killed } = error as { fault: string; message: string; killed: boolean }
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    return { fault, message, killed }
  }
  throw new Error('it was cloned')
}

/** Every file below a folder, as one text. */
function contentsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

describe('a clone over HTTP', () => {
  it('has every ref of the server, also those of pull requests, and nothing else', async () => {
    const { url } = await serve(httpBackend(served))
    const cloned = await clone({ url: `${url}/app.git` })
    expect(refsOf(cloned)).toBe(refsOf(source))
    expect(refsOf(cloned)).toContain('refs/pull/7/head')
    expect(cloned.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main')
    expect(readdirSync(cloned.folder)).not.toContain('hooks')
  })

  // Older versions of git look the name up themselves.
  it.skipIf(!hasResolve)(
    'connects to the addresses that were checked, and to no other',
    async () => {
      const { url } = await serve(httpBackend(served))
      const { port } = new URL(url)
      for (const host of ['git.example.test', 'git.example.test.']) {
        const pinned = { host: 'git.example.test', port: Number(port), addresses: ['127.0.0.1'] }
        const { git } = await clone({ url: `http://${host}:${port}/app.git`, pinned })
        expect(git('rev-parse', 'refs/notes/commits')).not.toBe('')
      }
      // No server answers at this one.
      const pinned = { host: 'localhost', port: Number(port), addresses: ['::1', '127.9.9.9'] }
      await expect(
        clone({ url: `http://localhost:${port}/app.git`, pinned }),
      ).rejects.toMatchObject({
        fault: 'unreachable',
      })
    },
  )

  it('reports the objects that it receives', async () => {
    const { url } = await serve(httpBackend(served))
    let last = { objects: 0, totalObjects: 0 }
    await clone({ url: `${url}/app.git`, onProgress: (progress) => (last = progress) })
    expect(last.totalObjects).toBeGreaterThan(3)
    expect(last.objects).toBeGreaterThan(0)
  })

  it('of an empty repository is empty', async () => {
    new TestRepository({ folder: join(served, 'empty.git'), bare: true })
    const { url } = await serve(httpBackend(served))
    expect(refsOf(await clone({ url: `${url}/empty.git` }))).toBe('')
  })

  it('of a shallow repository is shallow, which the scan reports', async () => {
    const shallow = new TestRepository({ folder: join(served, 'shallow.git'), bare: true })
    const parent = commitOn('refs/heads/main', 'one', shallow)
    const tree = shallow.git('rev-parse', `${parent}^{tree}`)
    const tip = shallow.git('commit-tree', '-p', parent, '-m', 'two', tree)
    shallow.git('update-ref', 'refs/heads/main', tip)
    writeFileSync(join(shallow.folder, 'shallow'), `${tip}\n`)
    const { url } = await serve(httpBackend(served))
    const cloned = await clone({ url: `${url}/shallow.git` })
    expect(readFileSync(join(cloned.folder, 'shallow'), 'utf8')).toBe(`${tip}\n`)
  })
})

describe('the token', () => {
  it('reaches only its server: not arguments, files or messages', async () => {
    const argumentsSeen: string[] = []
    const watched = (answer: Answer): Answer => {
      return (...exchange) => {
        argumentsSeen.push(execFileSync('ps', ['-ewwo', 'args'], { encoding: 'utf8' }))
        answer(...exchange)
      }
    }
    const { url, requests } = await serve(watched(forToken(token, httpBackend(served))))
    const cloned = await clone({ url: `${url}/app.git`, token })
    expect(refsOf(cloned)).toBe(refsOf(source))
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
    expect(requests.at(-1)?.authorization).toBe(`Basic ${encoded}`)
    expect(argumentsSeen.join('\n')).toContain('git-remote-http')
    for (const text of [argumentsSeen.join('\n'), contentsOf(cloned.folder)]) {
      expect(text).not.toContain(token)
      expect(text).not.toContain(encoded)
    }
  })

  it('is not sent to another server, also after a redirection to it', async () => {
    const other = await serve(forToken(token, httpBackend(served)))
    const first = await serve((request, _body, response) => {
      response.writeHead(302, { location: `${other.url}${request.url}` }).end()
    })
    const { fault, message } = await refusal({ url: `${first.url}/app.git`, token })
    expect(fault).toBe('refused')
    expect(message).not.toContain(token)
    expect(other.requests.map(({ authorization }) => authorization).join('')).toBe('')
    const wrong = await refusal({ url: `${other.url}/app.git`, token, origin: first.url })
    expect(wrong.fault).toBe('refused')
    expect(other.requests.map(({ authorization }) => authorization).join('')).toBe('')
  })

  it('that is wrong is refused, and not shown', async () => {
    const { url } = await serve(forToken('another', httpBackend(served)))
    const { fault, message } = await refusal({ url: `${url}/app.git`, token })
    expect({ fault }).toEqual({ fault: 'refused' })
    expect(message).toMatch(/access was refused: it is private, or the token/)
    expect(message).not.toContain(token)
  })

  it("may come from the user's credential helper, which is asked if there is no other", async () => {
    const home = temporaryFolder()
    const store = join(home, 'credentials')
    const { url } = await serve(forToken(token, httpBackend(served)))
    writeFileSync(store, `${url.replace('://', `://x-access-token:${token}@`)}\n`)
    writeFileSync(join(home, '.gitconfig'), `[credential]\n\thelper = store --file ${store}\n`)
    const cloned = await clone({ url: `${url}/app.git`, environment: { HOME: home } })
    expect(refsOf(cloned)).toBe(refsOf(source))
    expect(contentsOf(cloned.folder)).not.toContain(token)
  })
})

describe('a repository that cannot be cloned', () => {
  const answers = (status: number, headers: Record<string, string> = {}): Answer => {
    return (_request, _body, response) => response.writeHead(status, headers).end('no')
  }

  it.each([
    [401, 'refused', /private/],
    [403, 'refused', /access was refused/],
    [404, 'not-found', /does not exist, or it is private/],
    [410, 'not-found', /not found/],
    [429, 'server', /busy; try again later/],
    [500, 'server', /the server failed/],
    [503, 'server', /the server failed/],
  ])('is named with its reason: status %i', async (status, fault, reason) => {
    const { url } = await serve(answers(status))
    const refused = await refusal({ url: `${url}/app.git` })
    expect(refused).toMatchObject({ fault, killed: false })
    expect(refused.message).toMatch(reason)
  })

  it('is named with its reason: no server', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const refused = await refusal({ url: `http://127.0.0.1:${port}/app.git` })
    expect(refused).toMatchObject({ fault: 'unreachable' })
    const unknown = await refusal({ url: 'http://nowhere.invalid/app.git' })
    expect(unknown.message).toMatch(/cannot be resolved/)
  })

  it('is followed to its new address, if redirections are wanted', async () => {
    const { url } = await serve((request, body, response) => {
      const path = request.url ?? ''
      if (path.startsWith('/old.git')) {
        response.writeHead(301, { location: path.replace('/old', '/app') }).end()
      } else httpBackend(served)(request, body, response)
    })
    expect(refsOf(await clone({ url: `${url}/old.git` }))).toBe(refsOf(source))
    const refused = await refusal({ url: `${url}/old.git`, redirects: false })
    expect(refused.fault).toBe('moved')
    expect(refused.message).toMatch(/use its new address/)
  })

  it('is refused if it leads to a file, a program or a loop', async () => {
    const loop = await serve((request, _body, response) => {
      response.writeHead(302, { location: request.url }).end()
    })
    expect((await refusal({ url: `${loop.url}/app.git` })).fault).toBe('moved')
    for (const location of [`file://${source.folder}/info/refs`, 'ext::sh -c id', 'gopher://x/']) {
      const { url } = await serve(answers(302, { location }))
      const refused = await refusal({ url: `${url}/app.git` })
      expect(refused.message).toMatch(/refused|moved|failed/)
    }
  })

  it('is stopped on a signal, in time, though the server never answers', async () => {
    const controller = new AbortController()
    const { url } = await serve(() => controller.abort())
    const refused = await refusal({ url: `${url}/app.git`, signal: controller.signal })
    expect(refused).toMatchObject({ fault: 'stopped', killed: true })
  })

  it('is stopped after a time, and above a size', async () => {
    const { url } = await serve(() => {})
    const slow = await refusal({ url: `${url}/app.git`, limits: { timeMs: 300 } })
    expect(slow).toMatchObject({ fault: 'limit', killed: true })
    expect(slow.message).toMatch(/longer than 0 minutes; raise --clone-timeout/)
  })

  it('is named if the connection ends in the middle', async () => {
    const { url } = await serve((request, body, response) => {
      if (request.method === 'GET') return httpBackend(served)(request, body, response)
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' })
      response.write('0008NAK\n')
      setTimeout(() => response.destroy(), 50)
    })
    expect((await refusal({ url: `${url}/app.git` })).fault).toBe('unreachable')
  })

  it('is named if the server sends something else', async () => {
    const { url } = await serve((_request, _body, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>\x1b[31m hello</html>')
    })
    const refused = await refusal({ url: `${url}/app.git` })
    expect(refused.message).toMatch(/there is no git repository at this address/)
  })

  it('is named if its objects are damaged', async () => {
    const damaged = new TestRepository({ folder: join(served, 'damaged.git'), bare: true })
    commitOn('refs/heads/main', 'x'.repeat(5000), damaged)
    damaged.git('repack', '-adq')
    const packs = join(damaged.folder, 'objects/pack')
    const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? ''
    chmodSync(join(packs, pack), 0o600)
    const bytes = readFileSync(join(packs, pack))
    bytes.fill(0xff, 40, 60)
    writeFileSync(join(packs, pack), bytes)
    const { url } = await serve(httpBackend(served))
    const { fault } = await refusal({ url: `${url}/damaged.git` })
    expect(['corrupt', 'unreachable']).toContain(fault)
  })
})

describe('a hostile server', () => {
  it('makes nothing run: no hook, no template, no submodule, no filter', async () => {
    const marker = join(temporaryFolder(), 'ran')
    const run = `touch ${marker}`
    const templates = temporaryFolder()
    mkdirSync(join(templates, 'hooks'))
    for (const hook of ['post-checkout', 'reference-transaction', 'post-update']) {
      writeFileSync(join(templates, 'hooks', hook), `#!/bin/sh\n${run}\n`, { mode: 0o755 })
    }
    const hostile = new TestRepository({ folder: join(served, 'hostile.git'), bare: true })
    const modules = `[submodule "a"]\n\tpath = a\n\turl = ext::sh -c "${run}"\n\tupdate = !${run}\n`
    const blob = hostile.gitWith({ input: modules }, 'hash-object', '-w', '--stdin')
    const attributes = hostile.gitWith({ input: '* filter=lfs\n' }, 'hash-object', '-w', '--stdin')
    const listing = [
      `100644 blob ${attributes}\t.gitattributes`,
      `100644 blob ${blob}\t.gitmodules`,
      `160000 commit ${'1'.repeat(40)}\ta`,
    ]
    const tree = hostile.gitWith({ input: `${listing.join('\n')}\n` }, 'mktree')
    hostile.git('update-ref', 'refs/heads/main', hostile.git('commit-tree', '-m', 'x', tree))
    const home = temporaryFolder()
    const { url } = await serve(httpBackend(served))
    const config = [
      ['init', 'templateDir', templates],
      ['core', 'hooksPath', join(templates, 'hooks')],
      ['filter "lfs"', 'smudge', run],
      ['submodule', 'recurse', 'true'],
    ]
    const text = config.map(([section, name, value]) => `[${section}]\n\t${name} = ${value}\n`)
    writeFileSync(join(home, '.gitconfig'), text.join(''))
    const environment = {
      HOME: home,
      GIT_TEMPLATE_DIR: templates,
      GIT_EXTERNAL_DIFF: run,
      GIT_ASKPASS: run,
      SSH_ASKPASS: run,
      GIT_PROXY_COMMAND: run,
      GIT_TRACE: join(home, 'trace'),
    }
    const request = requestFor({ url: `${url}/hostile.git`, environment })
    await cloneMirror(request)
    await updateMirror(request)
    expect(refsOf(openedAt(request.folder))).toBe(refsOf(hostile))
    expect(existsSync(marker)).toBe(false)
    expect(existsSync(join(home, 'trace'))).toBe(false)
    expect(existsSync(join(request.folder, 'hooks'))).toBe(false)
  })

  it('cannot fill memory or the terminal with messages', async () => {
    const packet = (text: string) => {
      const body = `\x02${text}`
      return `${(body.length + 4).toString(16).padStart(4, '0')}${body}`
    }
    const { url } = await serve((request, body, response) => {
      if (!body.includes('command=fetch')) return httpBackend(served)(request, body, response)
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' })
      response.write('000dpackfile\n')
      const line = packet(`\x1b]0;x\x07${'A9'.repeat(30_000)}\r`)
      const more = () => {
        while (!response.destroyed && response.write(line));
      }
      response.on('drain', more)
      more()
    })
    const refused = await refusal({ url: `${url}/app.git` })
    expect(refused).toMatchObject({ fault: 'limit', killed: true })
    expect(refused.message).toBe('the server sent too many messages')
  })
})

describe('a mirror', () => {
  it('follows its server and keeps what the server deleted', async () => {
    const folder = temporaryFolder()
    const upstream = new TestRepository({ folder: join(folder, 'a.git'), bare: true })
    const first = commitOn('refs/heads/main', 'first', upstream)
    commitOn('refs/heads/topic', 'topic', upstream)
    const { url } = await serve(httpBackend(folder))
    const request = requestFor({ url: `${url}/a.git` })
    await cloneMirror(request)
    commitOn('refs/heads/main', 'rewritten', upstream)
    commitOn('refs/heads/trunk', 'new default', upstream)
    upstream.git('update-ref', '-d', 'refs/heads/topic')
    // A name that clashes with the deleted one.
    commitOn('refs/heads/topic/two', 'two', upstream)
    upstream.git('symbolic-ref', 'HEAD', 'refs/heads/trunk')
    await updateMirror(request)
    const mirror = openedAt(request.folder)
    expect(refsOf(mirror)).toBe(refsOf(upstream))
    expect(mirror.git('symbolic-ref', 'HEAD')).toBe('refs/heads/trunk')
    expect(mirror.git('cat-file', '-t', first)).toBe('commit')
  })

  it('obeys no configuration that was planted in it', async () => {
    const marker = join(temporaryFolder(), 'ran')
    const { url } = await serve(httpBackend(served))
    const request = requestFor({ url: `${url}/app.git` })
    await cloneMirror(request)
    const hooks = join(request.folder, 'hooks')
    mkdirSync(hooks)
    writeFileSync(join(hooks, 'reference-transaction'), `#!/bin/sh\ntouch ${marker}\n`, {
      mode: 0o755,
    })
    writeFileSync(
      join(request.folder, 'config'),
      `[core]\n\tbare = true\n\tfsmonitor = touch ${marker}\n[credential]\n\thelper = !touch ${marker}\n[remote "origin"]\n\turl = ext::touch ${marker}\n[url "ext::touch ${marker} "]\n\tinsteadOf = ${url}\n`,
    )
    await updateMirror(request)
    expect(existsSync(marker)).toBe(false)
    expect(openedAt(request.folder).git('config', 'remote.origin.url')).toBe(`${url}/app.git`)
  })
})
