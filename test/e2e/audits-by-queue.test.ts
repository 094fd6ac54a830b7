import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { damageObject, makeBrokenRepository, makeFleet } from '../helpers/fleet.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, startBrleaks } from '../helpers/program.ts'
import { hasRedis, RedisServer } from '../helpers/redis.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

/** The check that the documentation promises takes all of them; elsewhere fewer show the same. */
const repositories = process.env.CI ? 200 : 40

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const started = new Set<ChildProcess>()

afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started.clear()
})

/** Starts the program; the result follows. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = startBrleaks(args, { env })
  started.add(child)
  child.stdin.end()
  const output = { out: '', err: '' }
  child.stdout.on('data', (piece) => (output.out += piece))
  child.stderr.on('data', (piece) => (output.err += piece))
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (status) => {
      started.delete(child)
      resolve({ status, ...output })
    })
  })
  return { child, output, ended }
}

function startWorker(url: string, ...args: string[]) {
  return start(['worker', '--queue', url, '--allow-local', '--jobs', '1', ...args])
}

/** An environment in which git answers about one repository only when it is released: until then, no audit ends. */
function gitThatWaits(name: string) {
  const folder = temporaryFolder()
  const released = join(folder, 'released')
  const script = `#!/bin/sh
case "$PWD $GIT_DIR $*" in *${name}*) while [ ! -e '${released}' ]; do sleep 0.1; done ;; esac
PATH="${process.env.PATH}" exec git "$@"
`
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
  return {
    env: { PATH: `${folder}:${process.env.PATH}` },
    release: () => writeFileSync(released, ''),
  }
}

/** A report without what differs from run to run. */
function comparable(path: string): unknown {
  const { scan, ...others } = JSON.parse(readFileSync(path, 'utf8'))
  return { ...others, scan: { ...scan, startedAt: null, durationMs: null } }
}

/** A small list of repositories, of which the first has a key. */
function smallList(count: number): string {
  const folder = temporaryFolder()
  const names = Array.from({ length: count }, (_, index) => join(folder, `r${index}`))
  for (const [index, name] of names.entries()) {
    const repository = new TestRepository({ folder: name })
    repository.write('a.env', index === 0 ? `K=${key('base62:40', 77)}\n` : 'nothing\n')
    repository.commit('adds a file')
  }
  const list = join(folder, 'list')
  writeFileSync(list, `${names.join('\n')}\n`)
  return list
}

async function doneJobs(server: RedisServer): Promise<number> {
  const client = server.client()
  try {
    const [set] = await client.keys('brleaks:done:*')
    return set === undefined ? 0 : await client.scard(set)
  } finally {
    client.disconnect()
  }
}

/** How often results were asked for. */
async function looks(server: RedisServer): Promise<number> {
  const client = server.client()
  try {
    const statistics = await client.info('commandstats')
    return Number(/^cmdstat_smismember:calls=(\d+)/m.exec(statistics)?.[1] ?? 0)
  } finally {
    client.disconnect()
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition().catch(() => false))) await pause(50)
}

describe.skipIf(!hasRedis)('an audit that is spread over workers', { timeout: 300_000 }, () => {
  it('gives the report of one process, and of four shards, though a worker and Redis are killed meanwhile', async () => {
    const fleet = makeFleet(repositories)
    new TestRepository({ folder: join(fleet.folder, 'r-empty') })
    makeBrokenRepository(join(fleet.folder, 'r-broken'))
    damageObject(join(fleet.folder, 'r01'))
    const list = join(temporaryFolder(), 'list')
    const names = [...fleet.names, 'r-empty', 'r-broken', 'r-missing']
    writeFileSync(list, names.map((name) => join(fleet.folder, name)).join('\n'))
    const out = temporaryFolder()
    const [whole, spread] = [join(out, 'whole.json'), join(out, 'spread.json')]
    brleaks(['audit', '--repos-file', list, '-q', '--report', `json=${whole}`])

    const shards = [1, 2, 3, 4].map((shard) => {
      const path = join(out, `${shard}.json`)
      const part = ['--shard', `${shard}/4`, '--report', `json=${path}`]
      brleaks(['audit', '--repos-file', list, '-q', ...part])
      return path
    })
    const merged = join(out, 'merged.json')
    brleaks(['report', ...shards, '--report', `json=${merged}`])
    expect(comparable(merged)).toEqual(comparable(whole))

    const server = await RedisServer.start()
    const common = ['audit', '--repos-file', list, '-q', '--queue', server.url, '--wait']
    const token = `t0k3n-${'Zq9'.repeat(9)}`
    const env = { BRLEAKS_GIT_TOKEN: token, GITHUB_TOKEN: token }
    const audit = start([...common, '--report', `json=${spread}`], env)
    const { env: patient, release } = gitThatWaits('r39')
    const [killed, ...others] = [1, 2, 3].map(() =>
      start(['worker', '--queue', server.url, '--allow-local', '--jobs', '1'], patient),
    )
    await until(async () => (await doneJobs(server)) >= 5)
    killed?.child.kill('SIGKILL')
    await until(async () => (await doneJobs(server)) >= 10)
    await server.kill()
    await pause(500)
    await server.restart()
    await until(async () => (await doneJobs(server)) >= 15)
    const held = server.dump()
    release()
    const { status, err } = await audit.ended

    expect(status, err).toBe(1)
    expect(comparable(spread)).toEqual(comparable(whole))
    expect(held).toContain('br_')
    expect(held).not.toContain(token)
    for (const seed of [1, 4, 7, 9000]) {
      const whole = key('base62:40', seed)
      expect(held).not.toContain(whole)
      // Nor in the encodings that a queue might use.
      expect(held).not.toContain(Buffer.from(whole).toString('base64').slice(4, -4))
    }
    for (const worker of others) worker.child.kill('SIGTERM')
    for (const worker of others) expect((await worker.ended).status).toBe(0)
  })

  it('goes on if the audit ends, and reports to the same command later', async () => {
    const server = await RedisServer.start()
    const common = ['audit', '--repos-file', smallList(6), '--queue', server.url]
    const queued = brleaks(common)
    expect(queued).toMatchObject({ status: 0, out: '' })
    expect(queued.err).toBe(
      'brleaks: queued 6 repositories; nothing is read yet: run the same command with --wait for the report\n',
    )
    const stopped = start([...common, '--wait', '--format', 'json'])
    await until(async () => stopped.output.err.includes('no worker is running'))
    stopped.child.kill('SIGINT')
    const first = await stopped.ended
    expect(first.status).toBe(3)
    expect(JSON.parse(first.out).scan).toMatchObject({ complete: false, interrupted: true })
    expect(first.err).toContain('the workers go on')

    const worker = startWorker(server.url)
    const second = await start([...common, '--wait', '--format', 'json']).ended
    expect(second.status, second.err).toBe(1)
    expect(second.err).toContain('going on with the run that the same command began')
    expect(JSON.parse(second.out).findings).toHaveLength(1)

    // The run is finished: the next one reads everything again.
    const third = await start([...common, '--wait', '--format', 'json']).ended
    expect(third.status, third.err).toBe(1)
    expect(third.err).not.toContain('going on')
    expect(worker.output.err.match(/: read$/gm)).toHaveLength(12)
  })

  it('adds again what a Redis without an append-only file lost', async () => {
    const server = await RedisServer.start('--appendonly', 'no')
    const common = ['audit', '--repos-file', smallList(8), '--queue', server.url, '--wait']
    const audit = start([...common, '--format', 'json'])
    await until(async () => audit.output.err.includes('no worker is running'))
    expect(audit.output.err).toContain('set "appendonly yes"')
    await server.kill()
    await server.restart()
    const worker = startWorker(server.url)
    const { status, out, err } = await audit.ended
    expect(status, err).toBe(1)
    expect(err).toContain('lost the connection to the queue')
    expect(err).toContain('has lost this run')
    expect(JSON.parse(out).scan.repositories).toHaveLength(8)
    expect(JSON.parse(out).scan.complete).toBe(true)
    expect(worker.output.err).toContain(': read')
  })

  it('replaces damaged jobs, and refuses what others put into the queue', async () => {
    const server = await RedisServer.start()
    const common = ['audit', '--repos-file', smallList(4), '--queue', server.url]
    brleaks(common)
    const client = server.client()
    const ids = await client.zrange('brleaks-queue:host-local:prioritized', 0, '-1')
    expect(ids).toHaveLength(4)
    await client.hset(`brleaks-queue:host-local:${ids[0]}`, 'data', '{"version": 1, "run"')
    await client.hset(`brleaks-queue:host-local:${ids[1]}`, 'data', '{"__proto__": {"x": 1}}')
    await client.del(`brleaks-queue:host-local:${ids[2]}`)
    client.disconnect()
    startWorker(server.url)
    const { status, out, err } = await start([...common, '--wait', '--format', 'json']).ended
    const { repositories, coverage } = JSON.parse(out).scan
    expect(repositories).toHaveLength(4)
    const unread = repositories.filter(({ status }: { status: string }) => status !== 'read')
    // The one whose data was replaced is named; the two that were broken are read.
    expect(unread, err).toHaveLength(1)
    expect(coverage.failed[0].reason).toContain('refused by the worker: the job is malformed')
    expect([1, 3]).toContain(status)
  })

  it('names a job that failed and whose data was damaged later', async () => {
    const server = await RedisServer.start()
    const common = ['audit', '--repos-file', smallList(2), '--queue', server.url]
    brleaks(common)
    start(['worker', '--queue', server.url])
    const client = server.client()
    const failed = 'brleaks-queue:host-local:failed'
    await until(async () => (await client.zcard(failed)) === 2)
    const [id] = await client.zrange(failed, 0, '0')
    await client.hset(`brleaks-queue:host-local:${id}`, 'data', '{"version": 1, "run"')
    client.disconnect()
    const { status, out } = await start([...common, '--wait', '--format', 'json']).ended
    expect(status).toBe(3)
    expect(JSON.parse(out).scan.coverage.failed).toHaveLength(2)
  })

  it('ends at Ctrl-C though the server does not answer', async () => {
    const server = await RedisServer.start()
    const common = ['audit', '--repos-file', smallList(2), '--queue', server.url, '--wait']
    const audit = start([...common, '--format', 'json'])
    await until(async () => audit.output.err.includes('no worker is running'))
    server.freeze()
    try {
      // Longer than the time between two looks.
      await pause(1000)
      audit.child.kill('SIGINT')
      const { status, out } = await audit.ended
      expect(status).toBe(3)
      expect(JSON.parse(out).scan.repositories).toHaveLength(2)
    } finally {
      server.thaw()
    }
  })

  it('looks up the name of a host again if that failed', async () => {
    const server = await RedisServer.start()
    const worker = start(['worker', '--queue', server.url])
    const addresses = ['https://git.invalid/a', 'https://git.invalid/b']
    brleaks(['audit', ...addresses, '--queue', server.url])
    await until(async () => worker.output.err.includes('trying again later'))
    expect(worker.output.err).toContain('git.invalid could not be resolved')
    expect(worker.output.err).not.toContain('refused')
  })

  it('collects the other results if one cannot be read', async () => {
    const server = await RedisServer.start()
    const folder = temporaryFolder()
    const common = ['audit', '--repos-file', smallList(3), '--queue', server.url]
    const results = ['--results', folder]
    brleaks([...common, ...results])
    startWorker(server.url, ...results)
    await until(async () => (await doneJobs(server)) === 3)
    const [run = ''] = readdirSync(folder)
    const [first = ''] = readdirSync(join(folder, run)).sort()
    rmSync(join(folder, run, first))
    mkdirSync(join(folder, run, first))
    const audit = start([...common, ...results, '--wait', '--format', 'json'])
    await until(async () => audit.output.err.includes('cannot be read now'))
    // It looks at all results again and again.
    const before = await looks(server)
    await until(async () => (await looks(server)) >= before + 2)
    audit.child.kill('SIGINT')
    const { repositories } = JSON.parse((await audit.ended).out).scan
    const read = repositories.filter(({ status }: { status: string }) => status === 'read')
    expect(read).toHaveLength(2)
  })

  it('names repositories on the disk of a worker that does not allow them', async () => {
    const server = await RedisServer.start()
    const list = smallList(2)
    start(['worker', '--queue', server.url])
    const { status, out } = await start([
      ...['audit', '--repos-file', list, '--queue', server.url, '--wait', '--format', 'json'],
    ]).ended
    expect(status).toBe(3)
    const { failed } = JSON.parse(out).scan.coverage
    expect(failed).toHaveLength(2)
    expect(failed[0].reason).toContain('--allow-local on the worker')
  })

  it('stores results in a folder that audit and worker share', async () => {
    const server = await RedisServer.start()
    const results = ['--results', temporaryFolder()]
    startWorker(server.url, ...results)
    const list = ['audit', '--repos-file', smallList(2), '--queue', server.url, '--wait']
    const { status, out } = await start([...list, ...results, '--format', 'json']).ended
    expect(status).toBe(1)
    expect(JSON.parse(out).findings).toHaveLength(1)
    expect(server.dump()).not.toContain('fingerprint')
  })
})

describe.skipIf(!hasRedis)('a worker', () => {
  it('shows that it runs, until it is stopped', async () => {
    const server = await RedisServer.start()
    const health = ['worker', '--healthcheck', '--queue', server.url]
    expect(brleaks(health).status).toBe(3)
    const worker = startWorker(server.url)
    await until(async () => brleaks(health).status === 0)
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ status: 0, out: '' })
    expect(brleaks(health)).toMatchObject({ status: 3 })
  })

  it('refuses a login that is wrong, and shows no password', async () => {
    const server = await RedisServer.start('--requirepass', 'correct-horse')
    const args = ['worker', '--healthcheck']
    const url = (password: string) => server.url.replace('//', `//:${password}@`)
    const wrong = brleaks(args, { env: { BRLEAKS_QUEUE: url('battery-staple') } })
    expect(wrong.status).toBe(2)
    expect(wrong.err).toBe(
      `brleaks: cannot use the queue at 127.0.0.1:${server.port}: it refuses the login; set the URL with user and password in the variable BRLEAKS_QUEUE\n`,
    )
    expect(brleaks([...args, '--queue', server.url]).err).toContain('it refuses the login')
    expect(brleaks(args, { env: { BRLEAKS_QUEUE: url('correct-horse') } }).status).toBe(3)
    const shown = brleaks([...args, '--queue', url('correct-horse')])
    expect(shown).toMatchObject({ status: 2, out: '' })
    expect(shown.err).not.toContain('correct-horse')
  })
})

describe('the options of a queue', () => {
  it.each([
    [['audit', 'a', 'b', '--wait'], '--wait needs --queue'],
    [['audit', '.', '--queue', 'http://localhost'], 'option --queue: expected redis://'],
    [['audit', '.', '--queue', 'redis://127.0.0.1:1'], 'nothing listens there'],
    [['audit', '.', '--queue', 'redis://127.0.0.1:1', '--priority', '0'], 'option --priority'],
    [
      ['audit', '.', '--queue', 'redis://127.0.0.1:1', '--keep-clones', 'c'],
      'worker --keep-clones',
    ],
    [['worker'], 'which queue?'],
    [['worker', 'list.txt', '--queue', 'redis://127.0.0.1:1'], 'takes no arguments'],
    [['worker', '--queue', 'redis://127.0.0.1:1', '--rules', '/missing.json'], '/missing.json'],
  ])('%j ends with status 2 and one line', (args, message) => {
    const { status, out, err } = brleaks(args, { cwd: temporaryFolder() })
    expect({ status, out }, err).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
    expect(err.trimEnd()).not.toContain('\n')
  })
})
