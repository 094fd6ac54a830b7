import type { Dispatcher } from 'undici'
import type { VerifyPlan } from '../model/index.ts'

/** Connections of one run. */
export interface Transport {
  /** For addresses outside this machine: by the proxy, where there is one. */
  readonly secure: Dispatcher
  /** For plain HTTP, which is for this machine alone: never by a proxy, which would see the header. */
  readonly plain: Dispatcher
  close(): Promise<void>
}

/** Opens nothing yet. The package is loaded here, so that only a run that verifies loads it. */
export async function openTransport(plan: VerifyPlan): Promise<Transport> {
  const { Agent, EnvHttpProxyAgent } = await import('undici')
  const { limits, proxy } = plan
  // Said outright, or NODE_TLS_REJECT_UNAUTHORIZED would switch the check off.
  const tls = { timeout: limits.connectMs, rejectUnauthorized: true }
  const options = {
    connections: limits.concurrency,
    pipelining: 1,
    headersTimeout: limits.requestMs,
    bodyTimeout: limits.requestMs,
    connect: tls,
  }
  const plain = new Agent(options)
  const secure =
    proxy === null
      ? plain
      : new EnvHttpProxyAgent({
          ...options,
          proxyTls: tls,
          requestTls: tls,
          httpProxy: proxy.url,
          httpsProxy: proxy.url,
          noProxy: proxy.bypass,
        })
  const all = new Set([plain, secure])
  return {
    secure,
    plain,
    close: async () => {
      await Promise.all([...all].map((one) => one.destroy()))
    },
  }
}
