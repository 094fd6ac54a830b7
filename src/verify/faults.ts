/** Why a request got no answer. */
export interface Fault {
  /** Fixed text, because an error message might quote a header. */
  readonly reason: string
  /** True if sending the request again may help. */
  readonly transient: boolean
}

const known: Readonly<Record<string, Fault>> = {
  ENOTFOUND: { reason: 'the host name cannot be resolved', transient: false },
  EAI_AGAIN: { reason: 'the host name could not be resolved at the moment', transient: true },
  ECONNREFUSED: { reason: 'the connection was refused', transient: true },
  ECONNRESET: { reason: 'the connection broke off', transient: true },
  EPIPE: { reason: 'the connection broke off', transient: true },
  UND_ERR_SOCKET: { reason: 'the connection broke off', transient: true },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { reason: 'the answer was cut off', transient: true },
  ETIMEDOUT: { reason: 'the connection timed out', transient: true },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'the connection timed out', transient: true },
  UND_ERR_HEADERS_TIMEOUT: { reason: 'the answer timed out', transient: true },
  UND_ERR_BODY_TIMEOUT: { reason: 'the answer was not complete in time', transient: true },
  EHOSTUNREACH: { reason: 'the host cannot be reached', transient: true },
  ENETUNREACH: { reason: 'the network cannot be reached', transient: true },
  UND_ERR_HEADERS_OVERFLOW: { reason: 'the headers of the answer are too long', transient: false },
  UND_ERR_PRX_TLS: { reason: "the proxy's certificate is not trusted", transient: false },
}

/** Names a failed request by the code of its error, never by its message. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error)
  const fault = known[code]
  if (fault !== undefined) return fault
  if (/^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_)/.test(code)) {
    return { reason: `the certificate of the server is not trusted (${code})`, transient: false }
  }
  if (/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return { reason: `no encrypted connection could be established (${code})`, transient: false }
  }
  if (nameOf(error) === 'HTTPParserError')
    return { reason: 'the answer is not HTTP', transient: false }
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(messageOf(error))?.[1]
  if (proxyStatus !== undefined) {
    const reason = `the proxy refused the connection (HTTP ${proxyStatus})`
    return { reason, transient: proxyStatus.startsWith('5') }
  }
  return {
    reason: code === '' ? 'the request failed' : `the request failed (${code})`,
    transient: false,
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : ''
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}
