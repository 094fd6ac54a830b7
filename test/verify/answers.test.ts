import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { testRule } from '../helpers/report.ts'
import {
  captivePortal,
  code,
  errorBody,
  type KeyState,
  live,
  redirectTo,
  type SimulatorOptions,
  successBody,
} from '../helpers/simulator.ts'
import { check, simulate } from '../helpers/verification.ts'

const mine = key('base62:32', 7)

async function verdictOf(state: KeyState, options: SimulatorOptions = {}) {
  const { url } = await simulate({ ...options, keys: { [mine]: state } })
  return (await check([mine], url)).of(mine)
}

const raw = (status: number, body: unknown): KeyState => ({
  kind: 'raw',
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('the answer table', () => {
  const rows = testRule.verification?.answers ?? []

  it('has a row for every documented code', () => {
    expect(rows.map((row) => row.code).sort()).toEqual(
      [
        'api_key_required',
        'api_key_invalid',
        'api_key_revoked',
        'api_key_expired',
        'scope_required',
        'api_account_inactive',
        'billing_required',
        'invalid_json',
        'invalid_request',
        'production_not_supported',
        'image_invalid',
        'image_aspect_ratio_mismatch',
        'internal_error',
        null,
        null,
      ].sort(),
    )
  })

  const documented: [string, number, string][] = [
    ['api_key_required', 403, 'unknown'],
    ['api_key_invalid', 403, 'invalid'],
    ['api_key_revoked', 403, 'revoked'],
    ['api_key_expired', 403, 'expired'],
    ['scope_required', 403, 'live'],
    ['api_account_inactive', 403, 'inactive'],
    ['billing_required', 402, 'live'],
    ['invalid_json', 400, 'live'],
    ['invalid_request', 400, 'live'],
    ['production_not_supported', 400, 'live'],
    ['image_invalid', 422, 'live'],
    ['image_aspect_ratio_mismatch', 422, 'live'],
    ['internal_error', 500, 'unknown'],
    ['print_order_not_found', 404, 'live'],
  ]

  describe.each(['nested', 'flat'] as const)('in the %s envelope', (form) => {
    it.each(documented)('%s at HTTP %i is %s', async (name, status, verdict) => {
      const verification = await verdictOf(code(status, name, form))
      expect(verification.status).toBe(verdict)
      expect(verification.requestId).toMatch(/^req_\d+$/)
      expect(verification.checkedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
      expect(verification.reason).not.toBeNull()
    })

    it.each(documented.filter(([, , verdict]) => verdict !== 'unknown'))(
      '%s at any other status than %i proves nothing',
      async (name, status) => {
        for (const other of [200, 401, 404, 418].filter((other) => other !== status)) {
          if (name === 'print_order_not_found' && other === 404) continue
          expect((await verdictOf(code(other, name, form))).status, `HTTP ${other}`).toBe('unknown')
        }
      },
    )
  })

  it('a success in the envelope is live, with the scope', async () => {
    const verification = await verdictOf(raw(200, successBody()))
    expect(verification).toMatchObject({ status: 'live', scopes: ['print_orders:read'], lacks: [] })
  })

  it('an order that does not exist is live, with the scope', async () => {
    const verification = await verdictOf(live('print_orders:read'))
    expect(verification).toMatchObject({ status: 'live', scopes: ['print_orders:read'], lacks: [] })
  })

  it('a missing scope is live, without it', async () => {
    const verification = await verdictOf(live('print_orders:write'))
    expect(verification).toMatchObject({ status: 'live', scopes: [], lacks: ['print_orders:read'] })
  })

  it('billing does not prove a scope', async () => {
    const verification = await verdictOf(code(402, 'billing_required'))
    expect(verification).toMatchObject({ status: 'live', scopes: [], lacks: [] })
  })
})

describe('an answer outside the envelope', () => {
  const good = JSON.parse(errorBody('api_key_revoked', 'nested'))
  const flat = JSON.parse(errorBody('api_key_revoked', 'flat'))
  const success = JSON.parse(successBody())
  it.each<[string, KeyState]>([
    ['a captive portal', captivePortal],
    ['an empty 200', raw(200, '')],
    ['an empty 404', raw(404, '')],
    ['a 404 page', raw(404, '<h1>Not found</h1>')],
    ['a 403 page', raw(403, '<h1>Forbidden</h1>')],
    ['a list', raw(403, [good])],
    ['a text', raw(403, '"api_key_revoked"')],
    ['null', raw(403, 'null')],
    ['a nested error without request id', raw(403, { ...good, request_id: undefined })],
    ['a flat error without request id', raw(403, { ...flat, request_id: undefined })],
    ['a request id that is a number', raw(403, { ...good, request_id: 5 })],
    ['a request id that is a sentence', raw(403, { ...good, request_id: 'not a word' })],
    ['an empty request id', raw(404, { ...good, request_id: '' })],
    ['an error without code', raw(404, { ...flat, code: undefined })],
    ['only a code', raw(403, { code: 'api_key_revoked', request_id: 'req_1' })],
    ['codes in both forms', raw(403, { ...good, code: 'api_key_expired' })],
    ['an error beside data', raw(403, { ...good, data: {} })],
    ['a success without data', raw(200, { ...success, data: undefined })],
    ['a success without environment', raw(200, { ...success, environment: undefined })],
    ['a success without request id', raw(200, { ...success, request_id: undefined })],
    ['a success beside an error', raw(200, { ...success, error: 'x' })],
    ['a success with another status', raw(404, success)],
    ['JSON of another service', raw(401, { message: 'Bad credentials' })],
    ['a redirect', redirectTo('https://elsewhere.example/')],
    ['a redirect in the envelope', raw(301, good)],
    ['a teapot', raw(418, good)],
  ])('is unknown: %s', async (_, state) => {
    const verification = await verdictOf(state)
    expect(verification.status).toBe('unknown')
    expect(verification.reason).toMatch(/HTTP \d{3}/)
  })

  it('is never quoted: an id or a message may echo the key', async () => {
    const verification = await verdictOf(
      raw(403, { error: { code: 'nope', message: mine }, request_id: 'req_1', key: mine }),
    )
    expect(JSON.stringify(verification)).not.toContain(mine)
  })
})

describe('a code or an id that repeats a part of the key', () => {
  const answering = (code: string, id: string) =>
    verdictOf(raw(403, { error: { code, message: '' }, request_id: id }))
  const body = mine.slice(3)

  it.each([
    ['the whole', mine],
    ['all but the prefix', body],
    ['a piece', `key.${body.slice(10, 18)}.unknown`],
    ['in small letters', body.toLowerCase()],
  ])('is not kept: %s', async (_, echo) => {
    const undocumented = await answering(echo, 'req_1')
    expect(undocumented).toMatchObject({ status: 'unknown', requestId: 'req_1' })
    expect(undocumented.reason).not.toContain(echo)
    const documented = await answering('api_key_revoked', echo)
    expect(documented).toMatchObject({ status: 'revoked', requestId: null })
  })

  it('is kept if it repeats no more than a mask shows', async () => {
    const id = `req_${body.slice(-4)}`
    expect(await answering('api_key_revoked', id)).toMatchObject({ requestId: id })
  })
})

describe('the control request', () => {
  it('sends a new made-up key each time, before any other key', async () => {
    const simulator = await simulate({ keys: { [mine]: live('print_orders:read') } })
    await check([mine], simulator.url)
    await check([mine], simulator.url)
    const [first, second, third] = simulator.bearers()
    expect(second).toBe(mine)
    expect(first).toMatch(/^br_[0-9A-Za-z]{32}$/)
    expect(third).toMatch(/^br_[0-9A-Za-z]{32}$/)
    expect(third).not.toBe(first)
  })

  it.each<[string, KeyState]>([
    ['404 in the envelope', code(404, 'not_found')],
    ['200 in the envelope', raw(200, successBody())],
    ['a missing scope', code(403, 'scope_required')],
  ])('keeps a catch-all from making keys live: %s', async (_, state) => {
    const dead = key('base62:32', 8)
    const { url } = await simulate({
      unlisted: state,
      keys: { [dead]: code(403, 'api_key_revoked') },
    })
    const run = await check([mine, dead], url)
    expect(run.of(mine).status).toBe('unknown')
    expect(run.of(mine).reason).toContain('made-up key')
    // That every key is let in does not speak against an explicit word of the API.
    expect(run.of(dead).status).toBe('revoked')
    expect(run.notices.join()).toContain('does not behave as documented')
  })

  it.each(['api_key_revoked', 'api_key_expired', 'api_account_inactive'])(
    'keeps a catch-all from making keys dead: %s',
    async (name) => {
      const working = key('base62:32', 8)
      const other = key('base62:32', 9)
      const { url } = await simulate({
        unlisted: code(403, name),
        keys: { [working]: live('print_orders:read'), [other]: code(403, 'api_key_invalid') },
      })
      const run = await check([mine, working, other], url)
      expect(run.of(mine).status).toBe('unknown')
      expect(run.of(working).status).toBe('live')
      // Here "invalid" no longer means unknown to the API.
      expect(run.of(other).status).toBe('unknown')
    },
  )

  it.each(['invalid_request', 'production_not_supported', 'invalid_json'])(
    'shows whether a refusal came before authentication: %s',
    async (name) => {
      const { url } = await simulate({ unlisted: code(400, name) })
      expect((await check([mine], url)).of(mine).status).toBe('unknown')
      expect((await verdictOf(code(400, name))).status).toBe('live')
    },
  )

  it.each<[string, KeyState]>([
    ['a captive portal', captivePortal],
    ['an error page', raw(404, '<h1>Not found</h1>')],
    ['a redirect', redirectTo('https://elsewhere.example/')],
    ['the API failing', code(500, 'internal_error')],
    ['a lost header', code(403, 'api_key_required')],
    ['an undocumented code', code(403, 'unheard_of')],
    ['a reset', { kind: 'reset' }],
  ])('sends no key unless an answer shows that it is the API: %s', async (_, state) => {
    const simulator = await simulate({
      unlisted: state,
      keys: { [mine]: live('print_orders:read') },
    })
    const run = await check([mine], simulator.url)
    expect(simulator.bearers()).not.toContain(mine)
    expect(run.of(mine)).toMatchObject({ status: 'unknown', checkedAt: null })
    expect(run.of(mine).reason).toContain('the key was not sent')
    expect(run.notices.join()).toContain('no key was sent there')
  })
})

describe('further requests', () => {
  const { verification } = testRule
  if (verification === undefined) throw new Error('no verification')
  const paths: Record<string, string> = {
    usage: '/v1/usage',
    webhooks: '/v1/webhooks',
    listTemplates: '/v1/studios/{uuid}/templates',
  }
  const rule = {
    ...testRule,
    verification: {
      ...verification,
      probes: verification.probes.map((probe) => ({
        ...probe,
        path: paths[probe.id] ?? probe.path,
      })),
    },
  }
  const scopes = {
    '/v1/print-orders/': 'print_orders:read',
    '/v1/usage': 'usage:read',
    '/v1/webhooks': 'webhooks:read',
    '/v1/studios/': 'templates:read',
  }

  it('show the scopes of a live key, and change nothing', async () => {
    const simulator = await simulate({
      paths: scopes,
      keys: { [mine]: live('usage:read', 'templates:read') },
    })
    const verdict = (await check([mine], simulator.url, { rule })).of(mine)
    expect(verdict).toMatchObject({
      status: 'live',
      scopes: ['usage:read', 'templates:read'],
      lacks: ['print_orders:read', 'webhooks:read'],
    })
    expect(new Set(simulator.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  it('are not sent for dead keys', async () => {
    const simulator = await simulate({
      paths: scopes,
      keys: { [mine]: code(403, 'api_key_revoked') },
    })
    await check([mine], simulator.url, { rule })
    expect(simulator.requests).toHaveLength(2)
  })

  it('prove no scope if the path does not exist', async () => {
    const { url } = await simulate({
      paths: { '/v1/print-orders/': 'print_orders:read' },
      keys: { [mine]: live('print_orders:read') },
    })
    const verdict = (await check([mine], url, { rule })).of(mine)
    expect(verdict).toMatchObject({ status: 'live', lacks: [] })
    // 404 for a made-up studio is proof; 404 for a list is a wrong path.
    expect(verdict.scopes).toEqual(['print_orders:read', 'templates:read'])
  })
})
