import { createServer } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { faultOf } from '../../src/verify/faults.ts'
import { certificate } from '../helpers/certificate.ts'
import { key } from '../helpers/keys.ts'
import {
  captivePortal,
  code,
  type KeyState,
  limited,
  live,
  redirectTo,
} from '../helpers/simulator.ts'
import { check, simulate } from '../helpers/verification.ts'

const mine = key('base62:32', 7)

const faults: [string, KeyState, RegExp][] = [
  ['an answer that never comes', { kind: 'slow', ms: 60_000 }, /no complete answer within/],
  ['an answer that never ends', { kind: 'trickle' }, /no complete answer within/],
  ['a rate limit', limited(), /limits the rate/],
  ['a rate limit with a pause', limited('0'), /limits the rate/],
  ['a 500', code(500, 'internal_error'), /the API failed/],
  ['a 500 of another server', { kind: 'raw', status: 500, body: 'oops' }, /failed \(HTTP 500\)/],
  ['a 503 page', { kind: 'raw', status: 503, body: '<h1>Busy</h1>' }, /failed \(HTTP 503\)/],
  ['a reset', { kind: 'reset' }, /broke off/],
  ['a truncated body', { kind: 'truncated' }, /broke off|cut off/],
  ['a captive portal', captivePortal, /does not have the form of the API's answers/],
  ['a redirect', redirectTo('https://elsewhere.example/'), /redirect \(HTTP 302\), which is not/],
  ['a body without end', { kind: 'huge' }, /longer than 262144 bytes/],
  ['another protocol', { kind: 'not-http' }, /not HTTP/],
  [
    'headers without end',
    { kind: 'raw', status: 200, body: '', headers: { 'x-long': 'x'.repeat(70_000) } },
    /headers of the answer are too long/,
  ],
]

/** Shortens the time limit only for states that never answer, so that a busy machine does not fail the other tests. */
const limitsFor = (state: KeyState) =>
  state.kind === 'slow' || state.kind === 'trickle' ? { limits: { requestMs: 500 } } : {}

describe('a fault', () => {
  it.each(faults)('for one key leaves only that key unknown: %s', async (_, state, reason) => {
    const dead = key('base62:32', 8)
    const { url } = await simulate({
      keys: { [mine]: state, [dead]: code(403, 'api_key_revoked') },
    })
    const run = await check([mine, dead], url, limitsFor(state))
    expect(run.of(mine)).toMatchObject({ status: 'unknown', scopes: [], lacks: [] })
    expect(run.of(mine).reason).toMatch(reason)
    expect(run.of(dead).status).toBe('revoked')
  })

  it.each(faults)('of the whole service leaves every key unknown: %s', async (_, state, reason) => {
    const simulator = await simulate({ unlisted: state })
    const run = await check([mine], simulator.url, limitsFor(state))
    expect(run.of(mine).status).toBe('unknown')
    expect(run.of(mine).reason).toMatch(reason)
    expect(simulator.bearers()).not.toContain(mine)
  })

  it('that passes is retried', async () => {
    const states: KeyState[] = [
      { kind: 'reset' },
      { kind: 'truncated' },
      { kind: 'slow', ms: 60_000 },
      limited('0'),
      code(500, 'internal_error'),
    ]
    const next = code(403, 'api_key_revoked')
    const keys = states.map((_, index) => key('base62:32', 20 + index))
    const { url } = await simulate({
      keys: Object.fromEntries(
        states.map((first, index) => [keys[index], { kind: 'flaky', times: 2, first, next }]),
      ),
    })
    const run = await check(keys, url, { limits: { requestMs: 1000 } })
    for (const text of keys) expect(run.of(text).status).toBe('revoked')
  })

  it('is retried a limited number of times', async () => {
    const simulator = await simulate({ keys: { [mine]: { kind: 'reset' } } })
    await check([mine], simulator.url, { limits: { attempts: 3 } })
    expect(simulator.bearers().filter((bearer) => bearer === mine)).toHaveLength(3)
  })
})

describe('an answer', () => {
  it.each<[string, KeyState]>([
    ['of a live key', live('print_orders:read')],
    ['of a dead key', code(403, 'api_key_revoked')],
    ['that is not understood', captivePortal],
    ['that is a redirect', redirectTo('/elsewhere')],
    ['that is too long', { kind: 'huge' }],
  ])('is requested once: %s', async (_, state) => {
    const simulator = await simulate({ keys: { [mine]: state } })
    await check([mine], simulator.url)
    expect(simulator.bearers().filter((bearer) => bearer === mine)).toHaveLength(1)
  })
})

describe('a redirect', () => {
  it('does not reveal a key to another server', async () => {
    const attacker = await simulate({ unlisted: live('print_orders:read') })
    for (const status of [301, 302, 303, 307, 308]) {
      const state: KeyState = {
        kind: 'raw',
        status,
        body: '',
        headers: { location: `${attacker.url}/v1/print-orders/1` },
      }
      const { url } = await simulate({ keys: { [mine]: state } })
      expect((await check([mine], url)).of(mine).status).toBe('unknown')
      const { url: all } = await simulate({ unlisted: state })
      expect((await check([mine], all)).of(mine).status).toBe('unknown')
    }
    expect(attacker.requests).toEqual([])
  })
})

describe('a connection that cannot be made', () => {
  it.each<[string, string, RegExp]>([
    ['no server listens', 'http://127.0.0.1:1', /refused/],
    [
      'the name does not exist',
      'https://nothing.invalid',
      /cannot be resolved|could not be resolved/,
    ],
  ])('leaves keys unknown: %s', async (_, url, reason) => {
    const verdict = (await check([mine], url)).of(mine)
    expect(verdict.status).toBe('unknown')
    expect(verdict.reason).toMatch(reason)
  })

  it('leaves keys unknown: the server accepts connections and does not answer', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    try {
      for (const scheme of ['http', 'https']) {
        const verdict = (
          await check([mine], `${scheme}://127.0.0.1:${port}`, {
            limits: { requestMs: 300, connectMs: 300 },
          })
        ).of(mine)
        expect(verdict.status).toBe('unknown')
        expect(verdict.reason).toMatch(/within|timed out/)
      }
    } finally {
      server.close()
    }
  })

  it.each([
    ['that no authority signed', '127.0.0.1'],
    ['for another host', 'other.example'],
  ])('leaves keys unknown: a certificate %s', async (_, host) => {
    const simulator = await simulate({
      tls: await certificate(host),
      keys: { [mine]: live('print_orders:read') },
    })
    const verdict = (await check([mine], simulator.url)).of(mine)
    expect(verdict.status).toBe('unknown')
    expect(verdict.reason).toMatch(/certificate of the server is not trusted/)
    expect(simulator.requests).toEqual([])
  })

  it('leaves keys unknown: plain HTTP where HTTPS was expected', async () => {
    const simulator = await simulate({})
    const verdict = (await check([mine], simulator.url.replace('http:', 'https:'))).of(mine)
    expect(verdict.status).toBe('unknown')
    expect(verdict.reason).toMatch(/encrypted/)
    expect(simulator.requests).toEqual([])
  })
})

describe('the whole run', () => {
  it('ends at its time limit, whatever the service does', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => key('base62:32', 100 + index))
    const { url } = await simulate({
      keys: Object.fromEntries(keys.map((text) => [text, { kind: 'slow', ms: 60_000 } as const])),
    })
    const run = await check(keys, url, { limits: { totalMs: 700, requestMs: 5000 } })
    for (const text of keys) {
      expect(run.of(text).status).toBe('unknown')
      expect(run.of(text).reason).toContain('the time for checking keys (0.7 s) is over')
    }
  })

  it('stops when it is aborted, and says so', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => key('base62:32', 100 + index))
    const simulator = await simulate({
      keys: Object.fromEntries(keys.map((text) => [text, { kind: 'slow', ms: 60_000 } as const])),
    })
    const controller = new AbortController()
    const checked = check(keys, simulator.url, {
      signal: controller.signal,
      limits: { requestMs: 60_000 },
    })
    // Any earlier, the made-up key would be stopped.
    await vi.waitUntil(() => simulator.requests.length > 1, { timeout: 30_000 })
    controller.abort()
    const run = await checked
    for (const text of keys) expect(run.of(text)).toMatchObject({ status: 'unknown' })
    expect(run.of(keys[19] ?? '').reason).toBe('the run was stopped')
    const stopped = new AbortController()
    stopped.abort()
    expect((await check([mine], simulator.url, { signal: stopped.signal })).of(mine).status).toBe(
      'unknown',
    )
  })

  it('leaves no timer or socket behind', async () => {
    const { url } = await simulate({ keys: { [mine]: { kind: 'trickle' } } })
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    await check([mine], url, { limits: { requestMs: 300 } })
    await new Promise((done) => setTimeout(done, 50))
    const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    expect(after).toBeLessThanOrEqual(before + 2)
  })
})

describe('the reason of a fault', () => {
  it('never contains the text of an error', () => {
    for (const error of [
      new Error(`Bearer ${mine}`),
      Object.assign(new Error(mine), { code: mine }),
      Object.assign(new Error(mine), { code: 'ECONNRESET' }),
      mine,
      undefined,
    ]) {
      expect(faultOf(error).reason).not.toContain(mine)
      expect(faultOf(error).reason).not.toBe('')
    }
  })
})
