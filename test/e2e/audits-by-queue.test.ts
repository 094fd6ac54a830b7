import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { damageObject, makeBrokenRepository, makeFleet } from '../helpers/fleet.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { doneJobs, smallList, start, startWorker, until } from '../helpers/queue.ts'
import { hasRedis, RedisServer } from '../helpers/redis.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

/** The check that the documentation promises takes all of them; elsewhere fewer show the same. */
const repositories = process.env.CI ? 200 : 40

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
    const held = await server.dump()
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
})
