import type { Dispatcher } from 'undici'

export type Transport = Dispatcher

/** Milliseconds. */
const connectMs = 20_000
const requestMs = 60_000

/** Connections of one listing, through the user's proxy if there is one. Imports undici here so that only a listing loads it. */
export async function openTransport(): Promise<Transport> {
  const { EnvHttpProxyAgent } = await import('undici')
  // Set explicitly: otherwise NODE_TLS_REJECT_UNAUTHORIZED would disable the check.
  const tls = { timeout: connectMs, rejectUnauthorized: true }
  return new EnvHttpProxyAgent({
    headersTimeout: requestMs,
    bodyTimeout: requestMs,
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
  })
}
