import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { forToken, httpBackend, serve } from '../helpers/git-http.ts'
import { key } from '../helpers/keys.ts'
import { type JsonReport, runBrleaks, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

interface Run {
  readonly status: number | null
  readonly err: string
  readonly report: JsonReport
}

/** The variables of a run: its temporary folder is empty at first. */
function runEnvironment(): { TMPDIR: string; GIT_CONFIG_NOSYSTEM: string } {
  return { TMPDIR: temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' }
}

async function audit(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const { status, out, err } = await runBrleaks(
    ['audit', '--allow-http', '--format', 'json', ...args],
    { env },
  )
  if (out === '') throw new Error(`no report (status ${status}): ${err}`)
  return { status, err, report: JSON.parse(out) as JsonReport }
}

/** A repository below a folder, with a key in a pull request. */
function repositoryWithKey(folder: string, name: string, content: string): TestRepository {
  const repository = new TestRepository({ folder: join(folder, name), bare: true })
  const blob = repository.gitWith({ input: content }, 'hash-object', '-w', '--stdin')
  const tree = repository.gitWith({ input: `100644 blob ${blob}\tenv\n` }, 'mktree')
  repository.git('update-ref', 'refs/heads/main', repository.git('commit-tree', '-m', 'a', tree))
  return repository
}

const linux = process.platform === 'linux'

/** Programs of git that are connected to a server. */
function connectedTo(url: string): string[] {
  return execFileSync('ps', ['-ewwo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(url) && line.includes('git'))
}

/** Waits, up to the limit of the test. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(50)
}

describe('an audit of repositories on servers', () => {
  it('clones each with the token, finds its keys and removes the clone', async () => {
    const served = temporaryFolder()
    repositoryWithKey(served, 'one.git', `K=${key('base62:32', 1)}\n`)
    repositoryWithKey(served, 'two.git', 'nothing\n')
    const token = `t0k3n-${'Qx7'.repeat(9)}`
    const { url } = await serve(forToken(token, httpBackend(served)))
    const env = { ...runEnvironment(), BRLEAKS_GIT_TOKEN: token }
    const hosts = ['--git-token-host', new URL(url).host]
    const run = await audit([`${url}/one.git`, `${url}/two`, ...hosts], env)
    expect(run.err).not.toContain(token)
    expect(JSON.stringify(run.report)).not.toContain(token)
    expect(run.report.scan.coverage.failed).toEqual([])
    expect(run).toMatchObject({ status: 1, report: { scan: { complete: true } } })
    expect(run.report.findings).toHaveLength(1)
    expect(readdirSync(env.TMPDIR)).toEqual([])
  })

  it('names every repository that it could not clone, and reads the others', async () => {
    const served = temporaryFolder()
    repositoryWithKey(served, 'one.git', `K=${key('base62:32', 1)}\n`)
    const { url } = await serve((request, body, response) => {
      const status = /^\/(\d{3})\//.exec(request.url ?? '')?.[1]
      if (status === undefined) httpBackend(served)(request, body, response)
      else response.writeHead(Number(status)).end()
    })
    const broken = ['404/a', '403/b', '500/c']
    const env = { ...runEnvironment(), GITHUB_TOKEN: 'unused' }
    const { status, report } = await audit(
      ['one.git', ...broken].map((path) => `${url}/${path}`),
      env,
    )
    expect(status).toBe(1)
    expect(report.findings).toHaveLength(1)
    expect(report.scan.complete).toBe(false)
    const { failed } = report.scan.coverage
    for (const path of broken) expect(JSON.stringify(failed)).toContain(path)
    const clean = await audit([`${url}/404/a`], env)
    expect(clean.status).toBe(3)
  })

  it.skipIf(!linux)('leaves no process and no clone behind when it is stopped', async () => {
    const { url, requests } = await serve(() => {})
    const env = runEnvironment()
    const child = startBrleaks(['audit', '--allow-http', `${url}/a.git`], { env })
    await until(() => requests.length > 0)
    expect(connectedTo(url)).not.toEqual([])
    child.kill('SIGINT')
    await new Promise((resolve) => child.on('close', resolve))
    await until(() => connectedTo(url).length === 0)
    expect(readdirSync(env.TMPDIR)).toEqual([])
  })

  it.skipIf(!linux)('leaves no process and no clone behind when it is killed', async () => {
    const { url, requests } = await serve(() => {})
    const env = runEnvironment()
    const child = startBrleaks(['audit', '--allow-http', `${url}/a.git`], { env })
    await until(() => requests.length > 0)
    child.kill('SIGKILL')
    await until(() => connectedTo(url).length === 0)
    await until(() => readdirSync(env.TMPDIR).length === 0)
  })

  it('keeps clones, fetches what is new, and keeps what the server deleted', async () => {
    const served = temporaryFolder()
    const upstream = repositoryWithKey(served, 'one.git', `K=${key('base62:32', 1)}\n`)
    const { url } = await serve(httpBackend(served))
    const kept = join(temporaryFolder(), 'mirrors')
    const args = [`${url}/one.git`, '--keep-clones', kept]
    expect((await audit(args, runEnvironment())).report.findings).toHaveLength(1)
    // The key disappears from the server, and another one comes.
    upstream.git('update-ref', '-d', 'refs/heads/main')
    upstream.git('gc', '-q', '--prune=now')
    repositoryWithKey(served, 'one.git', `K=${key('base62:32', 2)}\n`)
    const { report } = await audit(args, runEnvironment())
    expect(report.scan.coverage.failed).toEqual([])
    expect(report.findings).toHaveLength(2)
    expect(readdirSync(kept)).toHaveLength(1)
  })

  it('clones a damaged mirror again, and one whose update was killed', async () => {
    const served = temporaryFolder()
    repositoryWithKey(served, 'one.git', `K=${key('base62:32', 1)}\n`)
    const { url, requests } = await serve(httpBackend(served))
    const kept = temporaryFolder()
    const args = [`${url}/one.git`, '--keep-clones', kept]
    await audit(args, runEnvironment())
    const mirror = join(kept, readdirSync(kept)[0] ?? '')
    const damages: (() => void)[] = [
      () => writeFileSync(join(mirror, 'packed-refs'), 'nonsense'),
      () => truncateSync(join(mirror, 'HEAD')),
      () => {
        const packs = join(mirror, 'objects/pack')
        for (const name of readdirSync(packs)) truncateSync(join(packs, name), 40)
      },
      () => writeFileSync(join(mirror, 'packed-refs.lock'), ''),
      () => mkdirSync(`${mirror}.partial`),
    ]
    for (const damage of damages) {
      damage()
      requests.length = 0
      const { report } = await audit(args, runEnvironment())
      expect(report.scan.coverage.failed).toEqual([])
      expect(report.findings).toHaveLength(1)
      expect(readdirSync(kept)).toHaveLength(1)
    }
  })

  it('does not use a mirror that another process uses, and ignores the lock of a dead one', async () => {
    const served = temporaryFolder()
    repositoryWithKey(served, 'one.git', `K=${key('base62:32', 1)}\n`)
    const { url } = await serve(httpBackend(served))
    const kept = temporaryFolder()
    const args = [`${url}/one.git`, '--keep-clones', kept]
    await audit(args, runEnvironment())
    const lock = join(kept, `${readdirSync(kept)[0]}.lock`)
    const host = execFileSync('hostname', { encoding: 'utf8' }).trim()
    writeFileSync(lock, `${process.pid} ${host}\n`)
    const busy = await audit(args, runEnvironment())
    expect(busy.status).toBe(3)
    expect(JSON.stringify(busy.report.scan.coverage.failed)).toContain(
      `in use by process ${process.pid}`,
    )
    writeFileSync(lock, `4194303 ${host}\n`)
    utimesSync(lock, 0, 0)
    expect((await audit(args, runEnvironment())).status).toBe(1)
    expect(existsSync(lock)).toBe(false)
  })

  it('writes no token to a kept clone', async () => {
    const served = temporaryFolder()
    repositoryWithKey(served, 'one.git', 'nothing\n')
    const token = `t0k3n-${'Qx7'.repeat(9)}`
    const { url } = await serve(forToken(token, httpBackend(served)))
    const kept = temporaryFolder()
    const args = [`${url}/one.git`, '--keep-clones', kept, '--git-token-host', new URL(url).host]
    const { status } = await audit(args, { ...runEnvironment(), BRLEAKS_GIT_TOKEN: token })
    expect(status).toBe(0)
    const texts = readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    expect(texts.join('\n')).not.toContain(token)
  })
})
