import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { commandNames } from '../../src/config/index.ts'
import { formatNames } from '../../src/report/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, runBrleaks } from '../helpers/program.ts'
import { startProxy } from '../helpers/proxy.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { code, type KeyState, live, revoked, startSimulator } from '../helpers/simulator.ts'

const guard = fileURLToPath(new URL('../helpers/no-network.cjs', import.meta.url))
const rulePath = join(temporaryFolder(), 'rule.json')
const savedPath = join(temporaryFolder(), 'saved.json')
const mine = key('base62:32', 41)

const closing: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.close()
})

async function simulate(options: Parameters<typeof startSimulator>[0]) {
  const simulator = await startSimulator(options)
  closing.push(simulator)
  return simulator
}

function repository(): TestRepository {
  const repo = new TestRepository()
  repo.write('.env', `BATCH_RELAY_API_KEY=${mine}\n`).commit()
  repo.write('new.txt', `key: ${mine}\n`)
  repo.git('add', '-A')
  return repo
}

/** A rule file for the same keys, under another id. */
function ownRule() {
  const path = new URL('../../rules/batch-relay.json', import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  file.rules[0].id = 'theirs'
  return file
}

/** Runs with every socket refused, and returns the attempts. */
async function withoutNetwork(args: readonly string[], options: { cwd: string; input?: string }) {
  const record = join(temporaryFolder(), 'sockets')
  const result = await runBrleaks(args, {
    ...options,
    nodeOptions: ['--require', guard],
    env: {
      BRLEAKS_TEST_SOCKETS: record,
      BATCH_RELAY_API_BASE_URL: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    },
  })
  return { ...result, sockets: existsSync(record) ? readFileSync(record, 'utf8') : '' }
}

describe('without --verify no command opens a socket or resolves a name', () => {
  let folder = ''
  beforeAll(() => {
    folder = repository().folder
    writeFileSync(rulePath, JSON.stringify(ownRule()))
    writeFileSync(savedPath, brleaks(['scan', folder, '--format', 'json']).out)
  })

  const runs: [string, readonly string[], number][] = [
    ['scan', ['scan', '.'], 1],
    ['the default command', ['.'], 1],
    ['git', ['git', '.'], 1],
    ['git --jobs', ['git', '.', '--jobs', '3'], 1],
    ['git --staged', ['git', '--staged'], 1],
    ['git --range', ['git', '--range', 'HEAD'], 1],
    ['audit', ['audit', '.'], 1],
    ['stdin', ['stdin'], 1],
    ['rules list', ['rules', 'list'], 0],
    ['help', ['--help'], 0],
    ['help of a command', ['verify', '--help'], 0],
    ['completion', ['completion'], 0],
    ['version', ['--version'], 0],
    ['--fail-on live', ['scan', '.', '--fail-on', 'live'], 0],
    ['an address', ['scan', '.', '--api-url', 'http://127.0.0.1:9'], 1],
    ['a dry run', ['scan', '.', '--verify', '--verify-dry-run'], 1],
    ['a dry run of verify', ['verify', '--verify-dry-run'], 0],
    ['config', ['config'], 0],
    ['rules check', ['rules', 'check', rulePath], 0],
    ['report', ['report', savedPath, '--format', 'markdown'], 1],
    ['rules export', ['rules', 'export', '--to', 'gitleaks'], 0],
    ['hook run pre-commit', ['hook', 'run', 'pre-commit'], 1],
    ['hook run commit-msg', ['hook', 'run', 'commit-msg', 'new.txt'], 1],
    ['worker without a queue', ['worker'], 2],
  ]
  it.each(runs)('%s', async (_, args, status) => {
    const result = await withoutNetwork(args, { cwd: folder, input: `${mine}\n` })
    expect(result.sockets).toBe('')
    expect(result.status, result.err).toBe(status)
  })

  const writers: [string, readonly string[], number][] = [
    ['baseline', ['baseline', '--accept-all', '--reason', 'made up'], 0],
    ['config init', ['config', 'init'], 0],
    ['hook install', ['hook', 'install'], 0],
    ['hook uninstall', ['hook', 'uninstall'], 0],
  ]
  it.each(writers)('%s, which writes', async (_, args, status) => {
    const result = await withoutNetwork(args, { cwd: repository().folder, input: '' })
    expect(result.sockets).toBe('')
    expect(result.status, result.err).toBe(status)
  })

  it('(every command is among them)', () => {
    const tried = new Set([...runs, ...writers].map(([, [command]]) => command))
    expect(commandNames.filter((name) => !tried.has(name))).toEqual([])
  })

  it.each<[string, readonly string[], number]>([
    ['scan --verify', ['scan', '.', '--verify'], 1],
    ['verify', ['verify'], 3],
  ])('(with it, the same guard sees one: %s)', async (_, args, status) => {
    const result = await withoutNetwork(args, { cwd: repository().folder, input: `${mine}\n` })
    expect(result.sockets).not.toBe('')
    expect(result.status, result.err).toBe(status)
  })
})

describe('the scanned tree cannot say where keys are sent', () => {
  async function hostileTree() {
    const attacker = await simulate({ unlisted: live('print_orders:read') })
    const repo = repository()
    const wishes = {
      verify: true,
      apiUrl: attacker.url,
      'api-url': attacker.url,
      'verify-host': ['127.0.0.1'],
      rules: './rules.json',
      proxy: attacker.url,
    }
    const rule = ownRule()
    rule.rules[0].verification.baseUrl = attacker.url.replace('http:', 'https:')
    rule.rules[0].verification.allowedHosts = [new URL(attacker.url).host]
    for (const name of ['.brleaks.json', 'brleaks.json', '.brleaksrc']) {
      repo.write(name, JSON.stringify(wishes))
    }
    repo.write('rules.json', JSON.stringify(rule))
    repo.write('rules/batch-relay.json', JSON.stringify(rule))
    repo.write('package.json', JSON.stringify({ name: 'x', brleaks: wishes }))
    repo.write('.npmrc', `proxy=${attacker.url}\nhttps-proxy=${attacker.url}\n`)
    repo.write(
      '.env',
      `BATCH_RELAY_API_BASE_URL=${attacker.url}\nHTTPS_PROXY=${attacker.url}\nK=${mine}\n`,
    )
    repo.git('config', 'http.proxy', attacker.url)
    repo.commit()
    return { attacker, repo, wishes }
  }

  it.each([
    ['scan', ['scan', '.', '--verify']],
    ['audit', ['audit', '.', '--verify']],
    ['scan, unasked', ['scan', '.']],
  ])('%s ends at once where its configuration wants to', async (_, args) => {
    const { attacker, repo, wishes } = await hostileTree()
    const own = await simulate({ keys: { [mine]: revoked } })
    for (const [name, value] of Object.entries(wishes)) {
      if (name === 'rules') continue
      repo.write('brleaks.config.json', JSON.stringify({ [name]: value }))
      const env = { BATCH_RELAY_API_BASE_URL: own.url }
      const result = await runBrleaks(args, { cwd: repo.folder, env })
      expect({ name, status: result.status }).toEqual({ name, status: 2 })
    }
    repo.write('brleaks.config.json', JSON.stringify({ rules: 'rules.json' }))
    expect((await runBrleaks(args, { cwd: repo.folder })).err).toContain('sends keys to an API')
    expect([...attacker.requests, ...own.requests]).toEqual([])
  })

  it.each([
    ['scan', ['scan', '.']],
    ['audit', ['audit', '.']],
  ])('%s asks the address of the person who runs it', async (_, args) => {
    const { attacker, repo } = await hostileTree()
    const own = await simulate({ keys: { [mine]: revoked } })
    const result = await runBrleaks([...args, '--verify', '--api-url', own.url], {
      cwd: repo.folder,
    })
    expect(result.out).toContain('REVOKED')
    expect(own.bearers()).toContain(mine)
    expect(attacker.requests).toEqual([])
  })

  it('without an address, only the published one is requested', async () => {
    const { attacker, repo } = await hostileTree()
    const proxy = await startProxy({ refuse: 403 })
    closing.push(proxy)
    const result = await runBrleaks(['scan', '.', '--verify'], {
      cwd: repo.folder,
      env: { HTTPS_PROXY: proxy.url },
    })
    expect(result.status).toBe(1)
    expect(new Set(proxy.seen.map((line) => line.split(' ', 2).join(' ')))).toEqual(
      new Set(['CONNECT api.batchrelay.com:443']),
    )
    expect(attacker.requests).toEqual([])
  })

  it('a rule file names a host in vain, until the person allows that host', async () => {
    const { attacker, repo } = await hostileTree()
    const own = await simulate({ keys: { [mine]: revoked } })
    const args = [
      'scan',
      '.env',
      '--verify',
      '--api-url',
      own.url,
      '--rules',
      'rules.json',
      '--format',
      'json',
    ]
    const refused = await runBrleaks(args, { cwd: repo.folder })
    const byRule = (text: string) =>
      Object.fromEntries(
        JSON.parse(text).findings.map(
          (finding: { ruleId: string; verification: { reason: string } }) => [
            finding.ruleId,
            finding.verification,
          ],
        ),
      )
    expect(byRule(refused.out)['batch-relay-api-key'].status).toBe('revoked')
    expect(byRule(refused.out).theirs.status).toBe('unknown')
    expect(byRule(refused.out).theirs.reason).toContain('--verify-host')
    const { host } = new URL(attacker.url)
    const allowed = await runBrleaks([...args, '--verify-host', host], { cwd: repo.folder })
    // The connection is tried now: HTTPS, to a server that speaks plain HTTP.
    expect(byRule(allowed.out).theirs.reason).toContain('encrypted')
    expect(attacker.requests).toEqual([])
  })
})

describe('a key that is checked', () => {
  const echo = (text: string): KeyState => ({
    kind: 'raw',
    status: 403,
    body: JSON.stringify({ error: { code: text, message: text }, request_id: text }),
    headers: { 'x-echo': text, location: `/${text}` },
  })
  const states: [string, KeyState][] = [
    ['live', live('print_orders:read')],
    ['dead', revoked],
    ['echoed as an undocumented code and as a request id', echo(mine)],
    [
      'echoed in the body',
      {
        kind: 'raw',
        status: 404,
        body: JSON.stringify({ error: mine, code: 'x', request_id: mine }),
      },
    ],
    ['met with a reset', { kind: 'reset' }],
    ['met with a failure', code(500, mine)],
  ]

  it.each(states)('is in no output, at any verbosity: %s', async (_, state) => {
    const simulator = await simulate({ keys: { [mine]: state } })
    const folder = temporaryFolder()
    const repo = repository()
    const reports = formatNames.flatMap((name) => ['--report', `${name}=${join(folder, name)}`])
    // The budget spares the tests the pauses before a third and a fourth try.
    const common = [
      '--verbose',
      '--verify-budget',
      '3',
      '--api-url',
      simulator.url,
      '--show-filtered',
    ]
    const outputs: string[] = []
    for (const [args, input] of [
      [['audit', '.', '--verify', ...common, ...reports], ''],
      [['verify', ...common.slice(0, -1)], `${mine}\nnot ${mine}\n`],
      [['verify', '--format', 'json', '--api-url', simulator.url], `${mine}\n`],
    ] as const) {
      const result = await runBrleaks(args, {
        cwd: repo.folder,
        input,
        env: { NODE_DEBUG: 'undici,http,https,tls,net,timer,module', DEBUG: '*' },
      })
      outputs.push(result.out, result.err)
      expect(result.status, result.err.slice(-500)).toBeLessThanOrEqual(3)
    }
    for (const name of readdirSync(folder)) outputs.push(readFileSync(join(folder, name), 'utf8'))
    for (const output of outputs) {
      expect(output).not.toContain(mine)
      expect(output).not.toContain(mine.slice(8, -5))
    }
    expect(outputs.join('')).toContain('br_')
    // The server saw the key in the Authorization header, and nowhere else.
    expect(simulator.bearers()).toContain(mine)
    for (const { url, headers } of simulator.requests) {
      expect(JSON.stringify([url, { ...headers, authorization: '' }])).not.toContain(mine.slice(3))
    }
  })
})
