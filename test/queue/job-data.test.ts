import { describe, expect, it } from 'vitest'
import { newJob } from '../../src/fleet/index.ts'
import { checkedJob, type JobData, type JobPolicy } from '../../src/queue/job-data.ts'

const policy: JobPolicy = {
  local: false,
  internal: false,
  http: false,
  results: 'redis',
  basisOf: ({ flags }) => ('exclude' in flags ? 'other' : 'basis'),
}

function data(address: string, flags = {}): JobData {
  const options = { flags, environment: {}, cwd: '/' }
  const job = newJob({ address, name: address }, 'basis', options)
  return { version: 1, run: '0123456789abcdef', results: 'redis', job }
}

describe('a worker', () => {
  it('accepts a repository on a public host', async () => {
    const job = data('https://192.0.3.7/a/b', { 'max-depth': '3' })
    expect(await checkedJob(job, policy)).toBe(job)
  })

  it.each([
    ['/srv/repositories/a', /--allow-local/],
    ['file:///srv/repositories/a', /--allow-local/],
    ['https://127.0.0.1/a', /--allow-internal/],
    ['https://localhost/a', /--allow-internal/],
    ['https://169.254.169.254/latest', /--allow-internal/],
    ['ssh://git@10.1.2.3/a', /--allow-internal/],
    ['git@intranet:a/b', /--allow-internal/],
    ['http://192.0.3.7/a', /--allow-http/],
    ['ext::sh -c id', /git would start a program/],
    ['--upload-pack=touch /tmp/x', /starts with "-"/],
  ])('refuses %s', async (address, reason) => {
    await expect(checkedJob(data(address), policy)).rejects.toThrow(reason)
  })

  it('reads its own disk and internal hosts if it is allowed to', async () => {
    const allowed = { ...policy, local: true, internal: true, http: true }
    for (const address of ['/srv/a', 'http://127.0.0.1/a', 'git@intranet:a/b']) {
      await expect(checkedJob(data(address), allowed)).resolves.toBeDefined()
    }
  })

  it.each(['api-url', 'verify-host', 'rules', 'config', 'keep-clones', 'git-token-host', 'jobs'])(
    'refuses a job that sets --%s',
    async (option) => {
      const job = data('https://192.0.3.7/a', { [option]: 'x' })
      await expect(checkedJob(job, policy)).rejects.toThrow(`--${option}`)
    },
  )

  it('refuses a job whose options are not those of its basis', async () => {
    const job = data('https://192.0.3.7/a', { exclude: ['**'] })
    await expect(checkedJob(job, policy)).rejects.toThrow('its options were changed')
  })

  it('refuses a job whose run looks for results elsewhere', async () => {
    const job = { ...data('https://192.0.3.7/a'), results: 's3://bucket/' }
    await expect(checkedJob(job, policy)).rejects.toThrow('same --results')
  })

  it('refuses a job whose address was changed', async () => {
    const whole = data('https://192.0.3.7/a')
    const job = {
      ...whole,
      job: { ...whole.job, repository: { address: 'https://192.0.3.7/b', name: 'b' } },
    }
    await expect(checkedJob(job, policy)).rejects.toThrow('malformed')
  })

  const whole = data('https://192.0.3.7/a')
  it.each([
    null,
    [],
    'text',
    {},
    { ...whole, version: 2 },
    { ...whole, run: '../../etc' },
    { ...whole, job: null },
    {
      ...whole,
      job: { ...whole.job, options: { flags: { exclude: {} }, environment: {}, cwd: '' } },
    },
    { ...whole, job: { ...whole.job, options: { flags: {}, environment: { A: 'b' }, cwd: '' } } },
    JSON.parse('{"__proto__": {"version": 1}, "run": "0123456789abcdef"}'),
  ])('refuses malformed data: %j', async (malformed) => {
    await expect(checkedJob(malformed, policy)).rejects.toThrow('malformed')
  })
})
