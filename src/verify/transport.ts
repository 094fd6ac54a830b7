import type { Dispatcher } from 'undici'
import type { VerifyPlan } from '../model/index.ts'

/** The connections of one run. */
export interface Transport {
  /** For HTTPS, through the proxy if there is one. */
  readonly secure: Dispatcher
  /** For plain HTTP, which only this machine may receive: never through a proxy, which would see the header. */
  readonly plain: Dispatcher
  close(): Promise<void>
}

/** Prepares connections without opening one. Imports undici here so that only a run that verifies loads it. */
export async function openTransport(plan: VerifyPlan): Promise<Transport> {
  const { Agent, EnvHttpProxyAgent } = await import('undici')
  const { limits, proxy } = plan
  // Set explicitly: otherwise NODE_TLS_REJECT_UNAUTHORIZED would disable the check.
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
  const dispatchers = new Set([plain, secure])
  return {
    secure,
    plain,
    close: async () => {
      await Promise.all([...dispatchers].map((dispatcher) => dispatcher.destroy()))
    },
  }
}
