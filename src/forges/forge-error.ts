/** Why a list could not be read to its end, in words for people. SECURITY: never built from an answer of the server. */
export class ForgeError extends Error {
  /** HTTP status of the answer; null if there was none. */
  readonly status: number | null

  constructor(message: string, status: number | null = null, options: ErrorOptions = {}) {
    super(message, options)
    this.name = 'ForgeError'
    this.status = status
  }
}

/** Status of what is no longer there: GitHub answers it for issues that are turned off, and for old logs. */
export const gone = 410

/** @param variable the one that holds the token. */
export function statusError(status: number, { token, variable }: TokenSource): ForgeError {
  return new ForgeError(reasonOf(status, { token, variable }), status)
}

export interface TokenSource {
  readonly token: string | null
  /** Name of the variable that holds the token. */
  readonly variable: string
}

function reasonOf(status: number, { token, variable }: TokenSource): string {
  const given = token !== null
  if (status === 401) {
    return given ? `the token in ${variable} is not valid` : `it needs a token; set ${variable}`
  }
  if (status === 403) {
    return given
      ? `the token in ${variable} may not read it, or its rate limit is used up`
      : `access was refused, or the rate limit without a token is used up; set ${variable}`
  }
  if (status === 404) {
    return given
      ? `it does not exist, or the token in ${variable} may not see it`
      : `it does not exist, or is private; set ${variable}`
  }
  if (status === 429) return 'the rate limit is used up; try again later'
  return status >= 500
    ? `the server failed (HTTP ${status}); try again later`
    : `unexpected answer (HTTP ${status})`
}

/** The error of a server that always names another page. */
export function endless(): ForgeError {
  return new ForgeError('its list does not end')
}

/** Errors of the network by their codes. */
const networkFaults: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the server cannot be resolved',
  EAI_AGAIN: 'the name of the server cannot be resolved now',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the connection ended early',
  UND_ERR_SOCKET: 'the connection ended early',
  ETIMEDOUT: 'the server did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server did not answer in time',
}

/** Any error of a listing as a ForgeError. */
export function forgeError(error: unknown, source: TokenSource): ForgeError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ForgeError) return cause
    const { code, status, response } = cause as Error & {
      readonly code?: unknown
      readonly status?: unknown
      readonly response?: unknown
    }
    // Octokit reports a failure of the network as status 500, without an answer.
    if (typeof status === 'number' && response !== undefined) return statusError(status, source)
    const fault = networkFaults[String(code)]
    if (fault !== undefined) return new ForgeError(fault, null, { cause: error })
    if (/CERT|SSL|TLS/.test(String(code))) {
      return new ForgeError('its certificate is not trusted; set NODE_EXTRA_CA_CERTS', null, {
        cause: error,
      })
    }
    if (cause.name === 'AbortError') return new ForgeError('it was stopped', null, { cause: error })
  }
  return new ForgeError('unexpected error', null, { cause: error })
}
