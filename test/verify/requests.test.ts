import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/index.ts'
import { retryAfter } from '../../src/verify/retry.ts'
import { key } from '../helpers/keys.ts'
import { testRule } from '../helpers/report.ts'
import {
  code,
  type KeyState,
  limited,
  live,
  revoked,
  type Simulator,
} from '../helpers/simulator.ts'
import { check, simulate } from '../helpers/verification.ts'

const keys = (count: number, prefix = 'br_') =>
  Array.from({ length: count }, (_, index) => key('base62:32', 300 + index, prefix))
const states = (names: readonly string[], state: KeyState) =>
  Object.fromEntries(names.map((name) => [name, state]))

/** Milliseconds between the first request for a key and the next one. */
function gap(simulator: Simulator, wanted: string): number {
  const times = simulator.requests
    .filter((request) => request.headers.authorization === `Bearer ${wanted}`)
    .map((request) => request.atMs)
  return (times[1] ?? Number.NaN) - (times[0] ?? Number.NaN)
}

describe('requests', () => {
  it('are sent once for each distinct key and once for the made-up key', async () => {
    const mine = keys(30)
    const simulator = await simulate({ keys: states(mine, revoked) })
    await check(mine, simulator.url)
    const bearers = simulator.bearers()
    expect(bearers).toHaveLength(31)
    expect(bearers.slice(1).sort()).toEqual([...mine].sort())
  })

  it('name a different order each time, which cannot exist', async () => {
    const mine = keys(5)
    const simulator = await simulate({ keys: states(mine, revoked) })
    await check(mine, simulator.url)
    const urls = simulator.requests.map((request) => request.url)
    for (const url of urls) {
      expect(url).toMatch(
        /^\/v1\/print-orders\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('name brleaks, carry no cookie, and have the key only in the Authorization header', async () => {
    const [mine = ''] = keys(1)
    const simulator = await simulate({
      keys: {
        [mine]: { kind: 'flaky', times: 1, first: withCookie, next: live('print_orders:read') },
      },
    })
    await check([mine], simulator.url)
    for (const request of simulator.requests) {
      const { authorization, ...others } = request.headers
      expect(authorization).toMatch(/^Bearer br_/)
      expect(JSON.stringify([request.url, others])).not.toContain('br_')
      expect(others['user-agent']).toMatch(/^brleaks\//)
      expect(others).not.toHaveProperty('cookie')
      expect(others).not.toHaveProperty('referer')
    }
  })

  it('do not exceed the concurrency', async () => {
    const mine = keys(30)
    const simulator = await simulate({ keys: states(mine, revoked), latencyMs: 20 })
    await check(mine, simulator.url, { limits: { concurrency: 3 } })
    expect(simulator.mostAtOnce).toBe(3)
  })

  it('keep to the rate', async () => {
    const mine = keys(10)
    const simulator = await simulate({ keys: states(mine, revoked) })
    await check(mine, simulator.url, { limits: { requestsPerSecond: 50 } })
    const times = simulator.requests.map((request) => request.atMs)
    const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0)
    // Eleven requests are ten intervals of 20 ms; one late timer may be compensated.
    expect(spanMs).toBeGreaterThan(170)
  })
})

const withCookie: KeyState = {
  kind: 'raw',
  status: 503,
  body: '',
  headers: { 'set-cookie': 'session=1' },
}

describe('the budget', () => {
  it('is never exceeded, and says which keys it left out', async () => {
    const mine = keys(10)
    const simulator = await simulate({ keys: states(mine, revoked) })
    const run = await check(mine, simulator.url, { plan: { budget: 4 } })
    expect(simulator.requests).toHaveLength(4)
    const verdicts = mine.map((text) => run.of(text))
    expect(verdicts.filter((verdict) => verdict.status === 'revoked')).toHaveLength(3)
    const left = verdicts.filter((verdict) => verdict.status === 'unknown')
    expect(left).toHaveLength(7)
    for (const { reason, checkedAt } of left) {
      expect(reason).toContain('budget of 4 requests is used up; raise it with --verify-budget')
      expect(checkedAt).toBeNull()
    }
  })

  it('counts repeated requests', async () => {
    const [mine = ''] = keys(1)
    const simulator = await simulate({ keys: { [mine]: { kind: 'reset' } } })
    const run = await check([mine], simulator.url, { plan: { budget: 3 }, limits: { attempts: 9 } })
    expect(simulator.requests).toHaveLength(3)
    expect(run.of(mine)).toMatchObject({ status: 'unknown', reason: 'the connection broke off' })
  })

  it('of 0 sends nothing', async () => {
    const mine = keys(2)
    const simulator = await simulate({})
    const run = await check(mine, simulator.url, { plan: { budget: 0 } })
    expect(simulator.requests).toEqual([])
    expect(run.of(mine[0] ?? '').status).toBe('unknown')
  })

  it('is spent on live-mode keys first', async () => {
    const test = keys(3, 'br_test_')
    const real = keys(3)
    const simulator = await simulate({ keys: states([...test, ...real], revoked) })
    const run = await check([...test, ...real], simulator.url, { plan: { budget: 4 } })
    for (const text of real) expect(run.of(text).status).toBe('revoked')
    for (const text of test) expect(run.of(text).status).toBe('unknown')
  })
})

describe('Retry-After', () => {
  const flaky = (header: string): KeyState => ({
    kind: 'flaky',
    times: 1,
    first: limited(header),
    next: revoked,
  })

  it('in seconds is waited for', async () => {
    const [mine = ''] = keys(1)
    const simulator = await simulate({ keys: { [mine]: flaky('1') } })
    expect((await check([mine], simulator.url)).of(mine).status).toBe('revoked')
    expect(gap(simulator, mine)).toBeGreaterThan(990)
  })

  it('as a date is waited for', async () => {
    const [mine = ''] = keys(1)
    const simulator = await simulate({
      keys: {
        [mine]: {
          kind: 'flaky',
          times: 1,
          // Dates have whole seconds: two from now are between one and two.
          get first() {
            return limited(new Date(Date.now() + 2000).toUTCString())
          },
          next: revoked,
        },
      },
    })
    const run = await check([mine], simulator.url, { limits: { retryAfterMs: 3000 } })
    expect(run.of(mine).status).toBe('revoked')
    expect(gap(simulator, mine)).toBeGreaterThan(800)
  })

  it('applies to every key', async () => {
    const mine = keys(8)
    const [first = '', ...others] = mine
    const simulator = await simulate({
      latencyMs: 5,
      keys: { ...states(others, revoked), [first]: flaky('1') },
    })
    await check(mine, simulator.url, { limits: { concurrency: 2 } })
    const bearers = simulator.bearers()
    // Without a common pause, all seven other keys would be checked before this one is sent again.
    expect(bearers.lastIndexOf(first) - bearers.indexOf(first)).toBeLessThan(6)
    expect(simulator.requests).toHaveLength(10)
  })

  it('beyond the limit ends the run without further requests', async () => {
    const mine = keys(20)
    const simulator = await simulate({ keys: states(mine, limited('3600')) })
    const run = await check(mine, simulator.url, { limits: { concurrency: 2 } })
    expect(simulator.requests.length).toBeLessThanOrEqual(3)
    for (const text of mine) expect(run.of(text).status).toBe('unknown')
    expect(run.of(mine[19] ?? '').reason).toContain('asks to wait 3600 s')
  })

  it.each<[string | null, number | null]>([
    [null, null],
    ['', null],
    ['5', 5000],
    [' 5 ', 5000],
    ['0', 0],
    ['-5', null],
    ['5.5', null],
    ['soon', null],
    ['2026', 2_026_000],
    ['99999999999999999999', null],
    ['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
    ['Wed, 21 Oct 2026 07:27:50 GMT', 0],
    ['Wednesday, 21-Oct-26 07:28:10 GMT', 10_000],
    ['Wed, nonsense', null],
  ])('%j is %j ms', (header, ms) => {
    expect(retryAfter(header, Date.UTC(2026, 9, 21, 7, 28, 0))).toBe(ms)
  })
})

describe('a rule that does not say how its keys are checked', () => {
  const { verification, ...silent } = testRule
  if (verification === undefined) throw new Error('no verification')
  const pathless = {
    ...testRule,
    verification: {
      ...verification,
      probes: verification.probes.map((probe) => ({ ...probe, path: null })),
    },
  }

  it.each([
    ['at all', testRule, { services: new Map() }, /does not say how to check a key/],
    ['by a path', pathless, {}, /has no path to request/],
    [
      'at a host that is allowed',
      silent,
      { services: new Map(), refused: new Map([[silent.id, 'its host is not allowed']]) },
      /its host is not allowed/,
    ],
  ])('leaves its keys unknown, and sends nothing: %s', async (_, rule, plan, reason) => {
    const mine = keys(2)
    const simulator = await simulate({})
    const options = { plan, rule: { ...testRule, ...rule } }
    const run = await check(mine, simulator.url, options)
    expect(run.of(mine[0] ?? '')).toMatchObject({ status: 'unknown', checkedAt: null })
    expect(run.of(mine[0] ?? '').reason).toMatch(reason)
    expect(run.notices.join()).toMatch(reason)
    const dry = await check(mine, simulator.url, { ...options, plan: { ...plan, dryRun: true } })
    expect(dry.of(mine[0] ?? '').reason).toMatch(/^dry run: would not be checked: /)
    expect(simulator.requests).toEqual([])
  })
})

describe('a dry run', () => {
  it('opens no connection and says what it would request', async () => {
    const mine = keys(3)
    const simulator = await simulate({ keys: states(mine, revoked) })
    const run = await check(mine, simulator.url, { plan: { dryRun: true, budget: 3 } })
    expect(simulator.requests).toEqual([])
    expect(run.of(mine[0] ?? '')).toMatchObject({
      status: 'not-checked',
      reason: `dry run: would be checked with GET ${simulator.url}/v1/print-orders/<random id>`,
    })
    expect(run.of(mine[2] ?? '').reason).toContain('would not be checked: the budget')
    expect(run.notices).toEqual([
      `dry run, nothing was sent: would check a made-up key with GET ${simulator.url}/v1/print-orders/<random id> first, then 2 of 3 keys`,
    ])
  })

  it('also names the further requests of a rule', async () => {
    const url = 'http://127.0.0.1:9'
    const options = { plan: { dryRun: true }, rule: withEveryPath() }
    const { notices } = await check(keys(1), url, options)
    expect(notices.join()).toContain(
      `; for a made-up key and for each live key also GET ${url}/v1/usage, GET ${url}/v1/webhooks, GET ${url}/v1/listTemplates`,
    )
  })
})

/** The rule with a path for each of its probes. */
function withEveryPath(): Rule {
  const { verification } = testRule
  if (verification === undefined) throw new Error('no verification')
  const probes = verification.probes.map((probe) => ({
    ...probe,
    path: probe.path ?? `/v1/${probe.id}`,
  }))
  return { ...testRule, verification: { ...verification, probes } }
}

it('a key that was revoked between two requests is revoked', async () => {
  const [mine = ''] = keys(1)
  const rule = withEveryPath()
  const simulator = await simulate({
    keys: {
      [mine]: { kind: 'flaky', times: 1, first: code(403, 'scope_required'), next: revoked },
    },
  })
  expect((await check([mine], simulator.url, { rule })).of(mine)).toMatchObject({
    status: 'revoked',
    scopes: [],
    lacks: [],
  })
})
