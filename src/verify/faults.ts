/** A request that brought no answer. */
export interface Fault {
  /** Fixed words: a message of the network or a library might quote a header. */
  readonly reason: string
  /** Sending it again may help. */
  readonly passing: boolean
}

const known: Readonly<Record<string, Fault>> = {
  ENOTFOUND: { reason: 'the name of the host cannot be resolved', passing: false },
  EAI_AGAIN: { reason: 'the name of the host could not be resolved just now', passing: true },
  ECONNREFUSED: { reason: 'the connection was refused', passing: true },
  ECONNRESET: { reason: 'the connection broke off', passing: true },
  EPIPE: { reason: 'the connection broke off', passing: true },
  UND_ERR_SOCKET: { reason: 'the connection broke off', passing: true },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { reason: 'the answer was cut off', passing: true },
  ETIMEDOUT: { reason: 'no connection in time', passing: true },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'no connection in time', passing: true },
  UND_ERR_HEADERS_TIMEOUT: { reason: 'no answer in time', passing: true },
  UND_ERR_BODY_TIMEOUT: { reason: 'the answer did not end in time', passing: true },
  EHOSTUNREACH: { reason: 'the host cannot be reached', passing: true },
  ENETUNREACH: { reason: 'the network cannot be reached', passing: true },
  UND_ERR_HEADERS_OVERFLOW: { reason: 'the headers of the answer are too long', passing: false },
  UND_ERR_PRX_TLS: { reason: "the proxy's certificate is not trusted", passing: false },
}

/** Names a failed request by the code of its error, never by its message. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error)
  const fault = known[code]
  if (fault !== undefined) return fault
  if (/^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_)/.test(code)) {
    return { reason: `the certificate of the server is not trusted (${code})`, passing: false }
  }
  if (/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return { reason: `no encrypted connection could be made (${code})`, passing: false }
  }
  if (nameOf(error) === 'HTTPParserError')
    return { reason: 'the answer is not HTTP', passing: false }
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(messageOf(error))?.[1]
  if (proxyStatus !== undefined) {
    const reason = `the proxy refused the connection (HTTP ${proxyStatus})`
    return { reason, passing: proxyStatus.startsWith('5') }
  }
  return {
    reason: code === '' ? 'the request failed' : `the request failed (${code})`,
    passing: false,
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
