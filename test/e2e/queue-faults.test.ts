import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { brleaks } from '../helpers/program.ts'
import { doneJobs, smallList, start, startWorker, until } from '../helpers/queue.ts'
import { hasRedis, RedisServer } from '../helpers/redis.ts'
import { temporaryFolder } from '../helpers/repository.ts'

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

describe.skipIf(!hasRedis)('an audit by a queue', { timeout: 300_000 }, () => {
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
    const audit = start([...common, '--wait', '--format', 'json'])
    // The audit replaces jobs before it waits; a worker that was there sooner would refuse them.
    await until(async () => audit.output.err.includes('no worker is running'))
    startWorker(server.url)
    const { status, out, err } = await audit.ended
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
    expect(await server.dump()).not.toContain('fingerprint')
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
