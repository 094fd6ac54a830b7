import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Ajv } from 'ajv'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyLimits } from '../../src/config/index.ts'
import { render, scan, verify as verifyKeys } from '../../src/index.ts'
import { runBefore } from '../helpers/fault.ts'
import { key } from '../helpers/keys.ts'
import { runBrleaks, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import {
  billing,
  captivePortal,
  code,
  expired,
  inactive,
  live,
  revoked,
  type Simulator,
  startSimulator,
} from '../helpers/simulator.ts'

const names = [
  'works',
  'test',
  'revoked',
  'expired',
  'inactive',
  'portal',
  'billing',
  'gone',
] as const
type Name = (typeof names)[number]
const keys = Object.fromEntries(
  names.map((name, index) => [
    name,
    key('base62:32', 700 + index, name === 'test' ? 'br_test_' : 'br_'),
  ]),
) as Record<Name, string>

let api: Simulator
beforeAll(async () => {
  api = await startSimulator({
    keys: {
      [keys.works]: live('print_orders:read'),
      [keys.test]: live('print_orders:write'),
      [keys.revoked]: revoked,
      [keys.expired]: expired,
      [keys.inactive]: inactive,
      [keys.portal]: captivePortal,
      [keys.billing]: billing,
    },
  })
})
afterAll(() => api.close())

const opened: Simulator[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})

function tree(...wanted: Name[]): string {
  const folder = temporaryFolder()
  const lines = wanted.map((name) => `BATCH_RELAY_API_KEY=${keys[name]}\n`)
  writeFileSync(join(folder, '.env'), lines.join(''))
  return folder
}

const run = (args: readonly string[], input = '') =>
  runBrleaks([...args, '--api-url', api.url], { input })
const verify = (input: string, ...args: string[]) => run(['verify', ...args], input)
const lines = (...wanted: Name[]) => wanted.map((name) => `${keys[name]}\n`).join('')

function schema(name: string) {
  const text = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
  return new Ajv({ strict: false }).compile(JSON.parse(text))
}

describe('scan --verify', () => {
  it('checks a key in many places once, and reports every place', async () => {
    const repo = new TestRepository()
    for (let i = 0; i < 20; i++)
      repo.write(`f${i}.env`, `A=${keys.works}\nB=${keys.works}\n`).commit()
    const before = api.bearers().filter((bearer) => bearer === keys.works).length
    const result = await run(['audit', repo.folder, '--verify', '--format', 'json'])
    expect(api.bearers().filter((bearer) => bearer === keys.works).length - before).toBe(1)
    const [found] = JSON.parse(result.out).findings
    expect(found.verification.status).toBe('live')
    expect(found.sightings.length).toBeGreaterThanOrEqual(40)
  })

  it('groups the text by status, live first, each with its next step', async () => {
    const result = await run(['scan', tree(...names), '--verify'])
    expect(result.status).toBe(1)
    const places = [
      'LIVE: revoke now (3 keys)',
      'Revoke it first',
      'REAL, ACCOUNT INACTIVE (1 key)',
      'before the account is active again',
      'STATUS UNKNOWN: treat as live (1 key)',
      'check it again with --verify',
      'EXPIRED (1 key)',
      'REVOKED (1 key)',
      'NOT KNOWN TO THE API (1 key)',
      'What to do',
    ].map((text) => result.out.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const flat = result.out.replace(/\s+/g, ' ')
    expect(flat).toContain(
      'Revoke each key that may still work: https://app.batchrelay.com/developers',
    )
    expect(flat).toContain('Create a replacement with the fewest scopes')
    expect(flat).toContain('Put the replacement where the old key was used')
    expect(flat).toContain('Scan again with --verify')
    expect(flat).toContain('can charge the saved payment method')
    expect(flat).toContain('live · has print_orders:read · request req_')
    expect(flat).toContain('live · lacks print_orders:read')
    expect(flat).toContain('live · the key was accepted; billing must be active')
    expect(flat).toContain(`note: keys are checked at ${api.url}, not at the published address`)
  })

  it('has nothing to revoke where every key is dead', async () => {
    const result = await run(['scan', tree('revoked', 'expired'), '--verify'])
    expect(result.status).toBe(1)
    expect(result.out).toContain('Nothing to revoke')
    expect(result.out).not.toContain('https://app.batchrelay.com/developers')
    expect(result.out).not.toContain('can charge')
  })

  it('lets severity follow', async () => {
    const result = await run(['scan', tree(...names), '--verify', '--format', 'json'])
    const { findings } = JSON.parse(result.out)
    const severity = Object.fromEntries(
      findings.map((finding: { redacted: string; severity: string }) => [
        finding.redacted.slice(-4),
        finding.severity,
      ]),
    )
    const of = (name: Name) => severity[keys[name].slice(-4)]
    expect(of('works')).toBe('critical')
    expect(of('billing')).toBe('critical')
    expect(of('test')).toBe('high')
    expect(of('inactive')).toBe('high')
    expect(of('portal')).toBe('high')
    expect(of('revoked')).toBe('low')
    expect(of('expired')).toBe('low')
    expect(of('gone')).toBe('low')
  })

  it('is in JSON, JSON Lines and SARIF', async () => {
    const folder = tree('works', 'portal')
    const json = await run(['scan', folder, '--verify', '--format', 'json'])
    const report = JSON.parse(json.out)
    const valid = schema('report.schema.json')
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
    expect(report.findings[0].verification).toEqual({
      status: 'live',
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      scopes: ['print_orders:read'],
      lacks: [],
      requestId: expect.stringMatching(/^req_\d+$/),
      reason: expect.any(String),
    })
    const jsonl = await run(['scan', folder, '--verify', '--format', 'jsonl'])
    const validLine = schema('line.schema.json')
    for (const line of jsonl.out.trim().split('\n')) {
      expect(validLine(JSON.parse(line)), JSON.stringify(validLine.errors)).toBe(true)
      expect(JSON.parse(line).verification.status).toMatch(/^(live|unknown)$/)
    }
    const sarif = await run(['scan', folder, '--verify', '--format', 'sarif'])
    const [first, second] = JSON.parse(sarif.out).runs[0].results
    expect(first).toMatchObject({
      level: 'error',
      properties: {
        verification: 'live',
        scopes: ['print_orders:read'],
        requestId: expect.any(String),
        'security-severity': '9.8',
      },
    })
    expect(first.message.text).toContain('checked: live with print_orders:read')
    expect(second.properties.verification).toBe('unknown')
    expect(second.properties.verificationReason).toContain(
      "does not have the form of the API's answers",
    )
  })

  it('is the same in the library', async () => {
    const report = await scan({ paths: [tree('works')], verify: true, apiUrl: api.url })
    expect(report.findings[0]?.verification).toMatchObject({
      status: 'live',
      scopes: ['print_orders:read'],
    })
    const silent = await scan({ paths: [tree('works')] })
    expect(silent.findings[0]?.verification.status).toBe('not-checked')
  })

  it('shows after revocation which keys are dead now', async () => {
    const mine = key('base62:32', 790)
    const simulator = await startSimulator({ keys: { [mine]: live('print_orders:read') } })
    opened.push(simulator)
    const repo = new TestRepository()
    repo.write('.env', `K=${mine}\n`).commit()
    repo.remove('.env').commit()
    const audit = () => runBrleaks(['audit', repo.folder, '--verify', '--api-url', simulator.url])
    expect((await audit()).out).toContain('LIVE')
    simulator.set(mine, revoked)
    const after = (await audit()).out
    expect(after).toContain('REVOKED')
    expect(after).not.toContain('LIVE')
  })
})

describe('a key whose end is only estimated', () => {
  const found = async (text: string) => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'app.env'), text)
    const { out } = await run(['scan', root, '--verify', '--format', 'json'])
    return JSON.parse(out).findings[0]
  }
  const unknown = key('base62:40', 790)

  it('is not called dead because the service does not know it', async () => {
    const finding = await found(`KEY=${unknown}_prod\n`)
    expect(finding.sightings[0].endEstimated).toBe(true)
    expect(finding.verification).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('only estimated'),
    })
    expect(finding.severity).toBe('high')
  })

  it('is dead where another place shows its end', async () => {
    const finding = await found(`KEY=${unknown}_prod\nKEY=${unknown}\n`)
    expect(finding.verification.status).toBe('invalid')
    expect(finding.sightings[1]).not.toHaveProperty('endEstimated')
  })

  it('is live where the service says so', async () => {
    const finding = await found(`KEY=${keys.works}_prod\n`)
    expect(finding.verification.status).toBe('live')
  })
})

describe('--fail-on live', () => {
  const failOn = (...wanted: Name[]) =>
    run(['scan', tree(...wanted), '--verify', '--fail-on', 'live'])

  it('is 1 only for a live key', async () => {
    expect((await failOn('works')).status).toBe(1)
    expect((await failOn('works', 'portal', 'revoked')).status).toBe(1)
    expect((await failOn('test')).status).toBe(1)
    expect((await failOn('revoked', 'expired', 'gone', 'inactive')).status).toBe(0)
  })

  it('is 3 where a key may be live, and says so', async () => {
    const result = await failOn('portal', 'revoked')
    expect(result.status).toBe(3)
    expect(result.err).toContain('could not determine whether 1 of 2 keys is live')
  })

  it('is 3 where the API cannot be reached', async () => {
    const args = [
      'scan',
      tree('revoked'),
      '--verify',
      '--fail-on',
      'live',
      '--api-url',
      'http://127.0.0.1:1',
    ]
    expect((await runBrleaks(args)).status).toBe(3)
  })

  it('says that it counts nothing without --verify', async () => {
    const result = await runBrleaks(['scan', tree('works'), '--fail-on', 'live'])
    expect(result.status).toBe(0)
    expect(result.err).toContain('the key was not checked')
  })

  it('goes with --exit-zero, which forgives keys', async () => {
    const args = ['scan', tree('portal'), '--verify', '--fail-on', 'live', '--exit-zero']
    expect((await run(args)).status).toBe(0)
  })
})

describe('brleaks verify', () => {
  it('prints the status of each line, in order', async () => {
    const result = await verify(lines(...names))
    const shown = result.out.split('\n').slice(0, names.length)
    expect(shown.map((line) => /^line (\d+): ([A-Z]+) +br_/.exec(line)?.slice(1, 3))).toEqual(
      ['LIVE', 'LIVE', 'REVOKED', 'EXPIRED', 'INACTIVE', 'UNKNOWN', 'LIVE', 'INVALID'].map(
        (status, index) => [String(index + 1), status],
      ),
    )
    expect(result.out).toContain(
      '8 keys: 3 live, 1 inactive, 1 unknown, 1 revoked, 1 expired, 1 invalid.',
    )
    expect(result.status).toBe(1)
  })

  it('reads Windows lines, spaces around keys, empty lines, and a last line without an end', async () => {
    const input = `\r\n  ${keys.revoked}\t\r\n\r\n\r\n${keys.expired}`
    const result = await verify(input, '--format', 'json')
    const places = JSON.parse(result.out).findings.map(
      (finding: { sightings: { line: number; column: number; endColumn: number }[] }) =>
        finding.sightings[0],
    )
    expect(places).toMatchObject([
      { source: 'stdin', line: 2, column: 3, endColumn: 3 + keys.revoked.length },
      { source: 'stdin', line: 5, column: 1 },
    ])
    expect(result.status).toBe(0)
  })

  it('checks a key on two lines once, and reports both', async () => {
    const before = api.bearers().filter((bearer) => bearer === keys.revoked).length
    const result = await verify(lines('revoked', 'expired', 'revoked'))
    expect(api.bearers().filter((bearer) => bearer === keys.revoked).length - before).toBe(1)
    expect(result.out).toMatch(/line 1: REVOKED[\s\S]*line 2: EXPIRED[\s\S]*line 3: REVOKED/)
    expect(result.out).toContain('2 keys:')
  })

  it('names a line that is not a key by its number, and never shows it', async () => {
    const other = 'hunter2-password-of-somebody'
    const input = `${keys.revoked}\n${other}\nexport K=${keys.works}\n${'x'.repeat(10_000)}\n`
    const asked = api.requests.length
    const result = await verify(input)
    expect(result.status).toBe(3)
    expect(api.requests.length - asked).toBe(2)
    for (const line of [2, 3, 4]) {
      expect(result.out).toContain(`line ${line}: not a key, so nothing was sent`)
    }
    expect(result.out + result.err).not.toContain(other)
    expect(result.out + result.err).not.toContain('xxxx')
    expect(result.out + result.err).not.toContain(keys.works)
    const json = await verify(input, '--format', 'json')
    expect(JSON.parse(json.out).scan).toMatchObject({ command: 'verify', complete: false })
    expect(json.err).toContain('INCOMPLETE')
  })

  it.each<[string, readonly Name[], readonly string[], number]>([
    ['a live key', ['works', 'revoked'], [], 1],
    ['dead keys', ['revoked', 'expired', 'gone'], [], 0],
    ['a key that wakes with its account', ['inactive'], [], 1],
    ['the same, if only live keys count', ['inactive'], ['--fail-on', 'live'], 0],
    ['a key that could not be checked', ['portal', 'revoked'], [], 3],
    ['the same, if only live keys count', ['portal'], ['--fail-on', 'live'], 3],
    ['a live key among unknown ones', ['portal', 'works'], ['--fail-on', 'live'], 1],
    ['a live key with --exit-zero', ['works'], ['--exit-zero'], 0],
  ])('ends with the right status for %s', async (_, wanted, args, status) => {
    expect((await verify(lines(...wanted), ...args)).status).toBe(status)
  })

  it('takes no key as an argument, and does not repeat it', async () => {
    const result = await verify('', keys.works)
    expect(result.status).toBe(2)
    expect(result.err).toContain('from standard input')
    expect(result.out + result.err).not.toContain(keys.works.slice(8))
  })

  it.each(['', '\n\n  \n'])('asks for keys if there are no lines: %j', async (input) => {
    const result = await verify(input)
    expect(result.status).toBe(2)
    expect(result.err).toMatch(/^brleaks: no keys on standard input.*\n$/)
  })

  it('writes every format, and follows their schemas', async () => {
    const input = lines('works', 'revoked')
    const json = JSON.parse((await verify(input, '--format', 'json')).out)
    const valid = schema('report.schema.json')
    expect(valid(json), JSON.stringify(valid.errors)).toBe(true)
    const jsonl = (await verify(input, '--format', 'jsonl')).out.trim().split('\n')
    const validLine = schema('line.schema.json')
    for (const line of jsonl) expect(validLine(JSON.parse(line))).toBe(true)
    expect(jsonl).toHaveLength(2)
    const sarif = JSON.parse((await verify(input, '--format', 'sarif')).out)
    expect(sarif.runs[0].results).toHaveLength(2)
  })

  it('shows in a dry run what would be requested, and sends nothing', async () => {
    const asked = api.requests.length
    const result = await verify(lines('works', 'revoked'), '--verify-dry-run')
    expect(result.status).toBe(0)
    expect(api.requests.length).toBe(asked)
    expect(result.out).toContain(`would be checked with GET ${api.url}/v1/print-orders/<random id>`)
    expect(result.out.replace(/\s+/g, ' ')).toContain('first, then 2 of 2 keys')
  })

  it('keeps to its budget', async () => {
    const asked = api.requests.length
    const result = await verify(lines('works', 'revoked', 'expired'), '--verify-budget', '2')
    expect(api.requests.length - asked).toBe(2)
    expect(result.out.match(/budget of 2 requests is used up/g)).toHaveLength(2)
  })
})

describe('the library', () => {
  it('asks about keys that are given to it', async () => {
    const report = await verifyKeys({
      keys: [keys.works, 'no key', keys.revoked],
      apiUrl: api.url,
    })
    const statuses = report.findings.map((finding) => [
      finding.sightings[0].line,
      finding.verification.status,
    ])
    expect(statuses).toEqual([
      [1, 'live'],
      [3, 'revoked'],
    ])
    expect(report.complete).toBe(false)
    expect(report.coverage.failed).toEqual([
      { what: 'line 2', reason: { code: 'not-a-key' }, line: 2 },
    ])
    expect(render(report, 'text')).toMatch(/line 1: LIVE[\s\S]*line 2: not a key/)
    await expect(verifyKeys({ keys: [], apiUrl: api.url })).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('Ctrl-C', () => {
  async function endOf(child: ReturnType<typeof startBrleaks>) {
    const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'close')])
    return { out, status }
  }

  it('while the API is slow, keeps what is known and calls the rest unknown', async () => {
    const slow = Array.from({ length: verifyLimits.concurrency }, (_, index) =>
      key('base62:32', 791 + index),
    )
    for (const text of slow) api.set(text, { kind: 'slow', ms: 60_000 })
    const child = startBrleaks(['verify', '--api-url', api.url])
    child.stdin.end([keys.revoked, ...slow].join('\n'))
    const end = endOf(child)
    // The last one is asked about once there is an answer for the first.
    await vi.waitUntil(() => slow.every((text) => api.bearers().includes(text)), {
      timeout: 60_000,
    })
    child.kill('SIGINT')
    const { out, status } = await end
    expect(out).toMatch(/line 1: REVOKED/)
    expect(out).toMatch(/line 2: UNKNOWN .*the run was stopped/)
    expect(out).toContain('INCOMPLETE: stopped before the end.')
    expect(status).toBe(3)
  })

  it('while keys are awaited, ends at once', async () => {
    const script = `
      const timer = setInterval(() => {
        if (process.stdin.listenerCount('readable') === 0) return
        clearInterval(timer)
        process.kill(process.pid, 'SIGINT')
      }, 5)`
    const child = startBrleaks(['verify', '--api-url', api.url], {
      env: { NODE_OPTIONS: runBefore(script).join('=') },
    })
    expect((await endOf(child)).status).toBe(3)
  })
})

describe('the address of the API', () => {
  it('comes from the environment unless an option sets it', async () => {
    const env = { BATCH_RELAY_API_BASE_URL: `${api.url}/` }
    const result = await runBrleaks(['verify'], { input: lines('revoked'), env })
    expect(result.out).toContain('REVOKED')
    const wrong = { BATCH_RELAY_API_BASE_URL: 'http://127.0.0.1:1' }
    const both = await runBrleaks(['verify', '--api-url', api.url], {
      input: lines('revoked'),
      env: wrong,
    })
    expect(both.out).toContain('REVOKED')
  })

  it.each([
    ['http://api.batchrelay.com', /only over HTTPS/],
    ['http://127.0.0.1.example.com', /only over HTTPS/],
    ['http://10.0.0.1', /only over HTTPS/],
    ['http://localhost.example.com', /only over HTTPS/],
    ['ftp://127.0.0.1', /only HTTPS/],
    ['file:///etc/passwd', /only HTTPS/],
    ['api.batchrelay.com', /not a valid URL/],
    ['https://ada:hunter2@api.batchrelay.com', /user name or password/],
    ['https://api.batchrelay.com/?key=hunter2', /query/],
    ['https://api.batchrelay.com/#hunter2', /fragment/],
  ])('must be safe: not %s', async (url, reason) => {
    const result = await runBrleaks(['verify', '--api-url', url], { input: lines('works') })
    expect(result.status).toBe(2)
    expect(result.err).toMatch(/^brleaks: --api-url: .*\n$/)
    expect(result.err).toMatch(reason)
    expect(result.err).not.toContain('hunter2')
    const env = { BATCH_RELAY_API_BASE_URL: url }
    const byEnvironment = await runBrleaks(['scan', tree('works'), '--verify'], { env })
    expect(byEnvironment.status).toBe(2)
    // A run without verification ignores it.
    expect((await runBrleaks(['scan', tree('works')], { env })).status).toBe(1)
  })
})

it('a scan of one bad answer keeps its other findings', async () => {
  const mine = key('base62:32', 795)
  const simulator = await startSimulator({ unlisted: code(418, 'teapot') })
  opened.push(simulator)
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.env'), `K=${mine}\n`)
  const result = await runBrleaks(['scan', folder, '--verify', '--api-url', simulator.url])
  expect(result.status).toBe(1)
  expect(result.out).toContain('STATUS UNKNOWN')
  expect(simulator.bearers()).not.toContain(mine)
})
