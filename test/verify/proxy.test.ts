import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { certificate } from '../helpers/certificate.ts'
import { key } from '../helpers/keys.ts'
import { runBrleaks } from '../helpers/program.ts'
import { startProxy, type TestProxy } from '../helpers/proxy.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import { live, type Simulator, startSimulator } from '../helpers/simulator.ts'
import { check } from '../helpers/verification.ts'

const closing: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.close()
})

const mine = key('base62:32', 7)
const works = live('print_orders:read')

async function proxied(options: { readonly refuse?: number } = {}): Promise<TestProxy> {
  const proxy = await startProxy(options)
  closing.push(proxy)
  return proxy
}

/** The API over HTTPS, and the file that makes Node trust it. */
async function secureApi(): Promise<{ simulator: Simulator; ca: string }> {
  const tls = await certificate()
  const simulator = await startSimulator({ tls, keys: { [mine]: works } })
  closing.push(simulator)
  const ca = join(temporaryFolder(), 'ca.pem')
  writeFileSync(ca, tls.cert)
  return { simulator, ca }
}

async function verifyWith(env: NodeJS.ProcessEnv, url: string): Promise<string> {
  const result = await runBrleaks(['verify', '--format', 'json', '--api-url', url], {
    input: `${mine}\n`,
    env,
  })
  if (result.out === '') throw new Error(result.err)
  const { findings } = JSON.parse(result.out)
  return `${findings[0].verification.status} ${findings[0].verification.reason}`
}

describe('over HTTPS', () => {
  it('trusts a certificate authority in NODE_EXTRA_CA_CERTS', async () => {
    const { simulator, ca } = await secureApi()
    expect(await verifyWith({ NODE_EXTRA_CA_CERTS: ca }, simulator.url)).toMatch(/^live/)
  })

  it('always checks certificates', async () => {
    const { simulator } = await secureApi()
    expect(await verifyWith({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, simulator.url)).toMatch(
      /^unknown .*certificate/,
    )
    const proxy = await proxied()
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', HTTPS_PROXY: proxy.url }
    expect(await verifyWith(env, simulator.url)).toMatch(/^unknown .*certificate/)
    expect(proxy.seen.length).toBeGreaterThan(0)
    expect(simulator.requests).toEqual([])
  })
})

describe('a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'in %s sees CONNECT, and ciphertext',
    async (name) => {
      const { simulator, ca } = await secureApi()
      const proxy = await proxied()
      const env = { NODE_EXTRA_CA_CERTS: ca, [name]: proxy.url }
      expect(await verifyWith(env, simulator.url)).toMatch(/^live/)
      const host = new URL(simulator.url).host
      expect(proxy.seen.length).toBeGreaterThan(0)
      for (const line of proxy.seen) {
        expect(line).toMatch(new RegExp(`^CONNECT ${host} `))
        expect(line).not.toContain('br_')
        expect(line.toLowerCase()).not.toContain('bearer')
      }
      expect(proxy.tunnelled().length).toBeGreaterThan(0)
      expect(proxy.tunnelled().includes('br_')).toBe(false)
    },
  )

  it('may have no scheme, and a name and a password', async () => {
    const { simulator, ca } = await secureApi()
    const proxy = await proxied()
    const { host } = new URL(proxy.url)
    const env = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: host }
    expect(await verifyWith(env, simulator.url)).toMatch(/^live/)
    const named = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: `http://ada:p%40ss@${host}` }
    expect(await verifyWith(named, simulator.url)).toMatch(/^live/)
    const basic = Buffer.from('ada:p@ss').toString('base64')
    expect(proxy.seen.at(-1)).toContain(`Basic ${basic}`)
  })

  it('is not used for hosts in NO_PROXY', async () => {
    const { simulator, ca } = await secureApi()
    const proxy = await proxied()
    for (const bypass of [
      '127.0.0.1',
      '*',
      'other.example, 127.0.0.1',
      new URL(simulator.url).host,
    ]) {
      const env = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: proxy.url, NO_PROXY: bypass }
      expect(await verifyWith(env, simulator.url)).toMatch(/^live/)
    }
    expect(proxy.seen).toEqual([])
  })

  it('never receives an unencrypted request', async () => {
    const simulator = await startSimulator({ keys: { [mine]: works } })
    closing.push(simulator)
    const proxy = await proxied()
    const env = {
      HTTP_PROXY: proxy.url,
      http_proxy: proxy.url,
      HTTPS_PROXY: proxy.url,
      ALL_PROXY: proxy.url,
    }
    expect(await verifyWith(env, simulator.url)).toMatch(/^live/)
    expect(proxy.seen).toEqual([])
  })

  it.each([
    [407, /the proxy refused the connection \(HTTP 407\)/],
    [502, /the proxy refused the connection \(HTTP 502\)/],
  ])('that refuses with %i leaves keys unknown', async (refuse, reason) => {
    const proxy = await proxied({ refuse })
    const run = await check([mine], 'https://api.example.test', {
      plan: { proxy: { url: proxy.url, bypass: '' } },
    })
    expect(run.of(mine).status).toBe('unknown')
    expect(run.of(mine).reason).toMatch(reason)
  })

  it('that does not exist leaves keys unknown', async () => {
    const run = await check([mine], 'https://api.example.test', {
      plan: { proxy: { url: 'http://127.0.0.1:1', bypass: '' } },
    })
    expect(run.of(mine).status).toBe('unknown')
    expect(run.of(mine).reason).toMatch(/refused/)
  })

  it('of an unsupported kind is refused in one line without its password', async () => {
    for (const value of ['socks5://u:hunter2@127.0.0.1:1080', 'http://', 'ftp://x:hunter2@y']) {
      const result = await runBrleaks(['verify'], {
        input: `${mine}\n`,
        env: { HTTPS_PROXY: value },
      })
      expect(result.status).toBe(2)
      expect(result.err).toMatch(/^brleaks: the proxy in HTTPS_PROXY is invalid; .*\n$/)
      expect(result.err).not.toContain('hunter2')
    }
  })
})
