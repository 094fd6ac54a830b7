import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type Job, JobPool, newJob } from '../../src/fleet/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

/** A program that does what the name of each repository says, instead of reading it. */
const program = `
import { spawn } from 'node:child_process'
const send = (message) => process.send(message)
process.on('disconnect', () => process.exit())
let active = null
const finish = (job, status, reason) => send({
  kind: 'result', rssBytes: 50e6, spent: false,
  result: { version: 1, id: job.id, basis: job.basis, name: job.repository.name, status, reason,
    attempts: 1, report: process.pid + ' ' + process.execArgv.join() },
})
process.on('message', (message) => {
  if (message.kind === 'stop') return finish(active, 'stopped', null)
  const { job } = message
  active = job
  const { name } = job.repository
  if (name === 'crash') process.kill(process.pid, 'SIGSEGV')
  else if (name === 'exit') process.exit(7)
  else if (name === 'heap') process.abort()
  else if (name === 'large') send({ kind: 'alive', progress: null, rssBytes: 1e12 })
  else if (name === 'waits') spawn('sleep', ['600'], { stdio: 'ignore' })
  else if (name === 'threads') finish(job, 'done', String(message.threads))
  else if (name === 'family') {
    const child = spawn('sleep', ['600'], { stdio: 'ignore' })
    child.once('spawn', () => { finish(job, 'done', String(child.pid)) })
  } else setTimeout(() => finish(job, 'done', null), 20)
})
send({ kind: 'ready' })
`
const file = join(temporaryFolder(), 'program.mjs')
writeFileSync(file, program)

const open: JobPool[] = []
afterEach(async () => {
  for (const pool of open.splice(0)) await pool.close()
})

function newPool(children = 2, memoryBytes = 1e9): JobPool {
  const pool = new JobPool(
    { file: pathToFileURL(file), args: [] },
    { children, memoryBytes, cores: 4 },
  )
  open.push(pool)
  return pool
}

function job(name: string): Job {
  return newJob({ address: `/${name}`, name }, 'basis', { flags: {}, environment: {}, cwd: '/' })
}

const { signal } = new AbortController()

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that ended, but that its parent has not yet noticed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a pool of processes', () => {
  it('runs more jobs than it has processes, and uses each process again', async () => {
    const pool = newPool(2)
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => pool.run(job(`r${index}`), { signal })),
    )
    expect(results.map(({ name, status }) => `${name} ${status}`)).toEqual(
      Array.from({ length: 8 }, (_, index) => `r${index} done`),
    )
    expect(new Set(results.map(({ report }) => report)).size).toBe(2)
  })

  it('divides the cores among the jobs that run', async () => {
    const pool = newPool(2)
    const [alone] = await Promise.all([pool.run(job('threads'), { signal })])
    expect(alone?.reason).toBe('4')
    const both = await Promise.all(
      ['threads', 'threads'].map((name) => pool.run(job(name), { signal })),
    )
    expect(both.map(({ reason }) => reason)).toContain('2')
  })

  it.each([
    ['crash', /the process that read it ended early \(SIGSEGV\)/],
    ['exit', /the process that read it ended early \(status 7\)/],
  ])('a process that ends early fails only its own job: %s', async (name, reason) => {
    const pool = newPool(2)
    const [broken, other, later] = await Promise.all([
      pool.run(job(name), { signal }),
      pool.run(job('a'), { signal }),
      pool.run(job('b'), { signal }),
    ])
    expect(broken).toMatchObject({ status: 'failed', reason: expect.stringMatching(reason) })
    expect([other?.status, later?.status]).toEqual(['done', 'done'])
  })

  it('a job that needs more than its share of the memory is tried again by itself', async () => {
    const pool = newPool(2)
    const large = await pool.run(job('heap'), { signal })
    expect(large).toMatchObject({ status: 'failed', attempts: 2 })
    expect(large.reason).toMatch(/^it needs more than 954 MB of memory; raise --memory$/)
    expect((await pool.run(job('a'), { signal })).status).toBe('done')
  })

  it('a process over its memory is ended', async () => {
    const pool = newPool(1)
    const result = await pool.run(job('large'), { signal })
    expect(result).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/ MB of memory/),
    })
  })

  it('a stopped job gives what it has', async () => {
    const pool = newPool(1)
    const controller = new AbortController()
    const running = pool.run(job('waits'), { signal: controller.signal })
    setTimeout(() => controller.abort(), 300)
    expect((await running).status).toBe('stopped')
  })

  it.skipIf(process.platform !== 'linux')(
    'its processes take what they started with them',
    async () => {
      const pool = newPool(1)
      const { reason } = await pool.run(job('family'), { signal })
      const pid = Number(reason)
      expect(isRunning(pid)).toBe(true)
      await pool.run(job('crash'), { signal })
      while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
    },
  )
})
