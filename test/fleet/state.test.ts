import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AuditState, newJob } from '../../src/fleet/index.ts'
import { failedResult, resultOf } from '../../src/fleet/job.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const options = { flags: {}, environment: {}, cwd: '/' }
const job = newJob({ address: '/a', name: 'a' }, 'basis', options)
const done = resultOf(job, { status: 'done', reason: null, report: '{}' })
const newFolder = () => join(temporaryFolder(), 'state')

describe('the state of an audit', () => {
  it('has the results of repositories that were read to their end', async () => {
    const folder = newFolder()
    const state = AuditState.open(folder)
    expect(state.startedAt).toBeNull()
    expect(state.find(job)).toBeNull()
    await state.save(done)
    state.release()
    const next = AuditState.open(folder)
    expect(next.startedAt).toBeInstanceOf(Date)
    expect(next.find(job)).toEqual(done)
    next.remove()
    expect(existsSync(folder)).toBe(false)
  })

  it('does not have those that failed or were stopped: they are read again', async () => {
    const state = AuditState.open(newFolder())
    await state.save(failedResult(job, 'unreachable'))
    await state.save({ ...done, status: 'stopped' })
    expect(state.find(job)).toBeNull()
  })

  it('does not have results of other options, rules or versions', async () => {
    const state = AuditState.open(newFolder())
    await state.save(done)
    expect(state.find(newJob(job.repository, 'another basis', options))).toBeNull()
    expect(state.find({ ...job, basis: 'another basis' })).toBeNull()
  })

  it.each(['', '{', 'null', '{"version":2}', '{"version":1,"status":"done"}'])(
    'does not have a damaged result: %j',
    async (text) => {
      const folder = newFolder()
      const state = AuditState.open(folder)
      await state.save(done)
      const [name = ''] = readdirSync(join(folder, 'results'))
      writeFileSync(join(folder, 'results', name), text)
      expect(state.find(job)).toBeNull()
    },
  )

  it('is used by one audit at a time', () => {
    const folder = newFolder()
    const state = AuditState.open(folder)
    writeFileSync(join(folder, 'lock'), `${process.ppid} ${hostname()}\n`)
    expect(() => AuditState.open(folder)).toThrow(/another audit \(process \d+ on .*\) uses/)
    state.release()
    AuditState.open(folder).release()
  })

  it('is taken over from a process that no longer runs', () => {
    const folder = newFolder()
    AuditState.open(folder)
    writeFileSync(join(folder, 'lock'), `4194304 ${hostname()}\n`)
    AuditState.open(folder).release()
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'remembers that a result could not be kept, and does not throw',
    async () => {
      const folder = newFolder()
      const state = AuditState.open(folder)
      chmodSync(join(folder, 'results'), 0o500)
      await state.save(done)
      expect(state.fault).toMatch(/no permission/)
    },
  )

  it('refuses a folder that cannot be made', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => AuditState.open(join(file, 'state'))).toThrow(/^cannot write .*state: /)
  })
})
