import { ForgeError } from './forge-error.ts'
import { openTransport, type Transport } from './transport.ts'

/** Redirections in a row. */
const mostRedirects = 5
/** Bytes: a page of 100 repositories has about a megabyte. */
export const longestBody = 64 << 20

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface HttpRequest {
  readonly url: URL
  /** Also the token. */
  readonly headers: Readonly<Record<string, string>>
  /** Follow redirections to other servers, over https: and without the headers: files may be stored elsewhere. */
  readonly elsewhere?: boolean
  /** JSON to send with POST. Default: GET. */
  readonly json?: string
}

/**
 * Sends requests to one server. SECURITY: no answer can make it connect to another one, unless the request allows
 * it. Addresses of files are signed, so they are in no message.
 */
export class HttpClient {
  readonly #transport: Transport
  /** Scheme, host and port of the server. */
  readonly #origin: string
  readonly #userAgent: string
  readonly #signal: AbortSignal

  private constructor(transport: Transport, options: HttpClientOptions) {
    this.#transport = transport
    this.#origin = options.origin
    this.#userAgent = options.userAgent
    this.#signal = options.signal
  }

  static async open(options: HttpClientOptions): Promise<HttpClient> {
    return new HttpClient(await openTransport(), options)
  }

  /**
   * Sends a request. A GET request follows redirections: a renamed organization is redirected.
   * @throws ForgeError for an address of another server, an endless redirection, and an answer that is too long; errors
   * of the network.
   */
  async send({ url: first, headers, elsewhere, json }: HttpRequest): Promise<HttpAnswer> {
    let url = first
    for (let count = 0; count <= mostRedirects; count++) {
      const isHere = url.origin === this.#origin
      if (!isHere && (elsewhere !== true || url.protocol !== 'https:')) {
        throw new ForgeError('its answer leads to another server')
      }
      const answer = await this.#exchange(url, isHere ? headers : {}, json)
      const { location } = answer.headers
      if (answer.status < 300 || answer.status > 399 || location === undefined) return answer
      if (json !== undefined) throw new ForgeError('its API is at another address')
      if (!URL.canParse(location, url)) throw new ForgeError('it redirects to an invalid address')
      url = new URL(location, url)
    }
    throw new ForgeError('it redirects without end')
  }

  async close(): Promise<void> {
    await this.#transport.destroy()
  }

  async #exchange(
    url: URL,
    headers: HttpRequest['headers'],
    json: string | undefined,
  ): Promise<HttpAnswer> {
    const isPost = json !== undefined
    const type = isPost ? { 'content-type': 'application/json' } : {}
    const answer = await this.#transport.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: isPost ? 'POST' : 'GET',
      headers: { ...headers, ...type, 'user-agent': this.#userAgent },
      body: json ?? null,
      signal: this.#signal,
    })
    return {
      status: answer.statusCode,
      headers: plainHeaders(answer.headers),
      body: await readBody(answer.body),
    }
  }
}

interface HttpClientOptions {
  readonly origin: string
  readonly userAgent: string
  readonly signal: AbortSignal
}

function plainHeaders(headers: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  )
}

async function readBody(body: AsyncIterable<Buffer> & { destroy(): unknown }): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of body) {
    bytes += part.length
    if (bytes > longestBody) {
      body.destroy()
      throw new ForgeError(`its answer is longer than ${longestBody >> 20} MB`)
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}
