import { randomUUID } from 'node:crypto'
import type { RuleProbe, Secret, VerifyLimits, VerifyService } from '../model/index.ts'
import { type Fault, faultOf } from './faults.ts'
import { stopReason } from './pace.ts'
import type { Transport } from './transport.ts'

/** An answer, not yet interpreted, or why there is none. */
export type Response =
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly body: string
      /** The header, unparsed. */
      readonly retryAfter: string | null
    }
  | ({ readonly kind: 'fault' } & Fault)

export interface Request {
  readonly service: VerifyService
  readonly probe: RuleProbe
  readonly secret: Secret
}

/** Everything that requests of a run share. */
export interface Connection {
  readonly transport: Transport
  readonly limits: VerifyLimits
  readonly userAgent: string
  /** Aborted when the run ends. */
  readonly signal: AbortSignal
}

/** The URL of a probe, with `id` for `{uuid}`; a random id names nothing that exists. */
export function probeUrl(service: VerifyService, probe: RuleProbe, id: string): URL {
  return new URL(`${service.baseUrl}${(probe.path ?? '/').replaceAll('{uuid}', id)}`)
}

/** Sends one request and reads its answer. Follows no redirect; puts the key only in the Authorization header. */
export async function send(request: Request, connection: Connection): Promise<Response> {
  const { service, probe, secret } = request
  const url = probeUrl(service, probe, randomUUID())
  const { transport, limits, signal } = connection
  const timeout = new Timeout(limits.requestMs, signal)
  try {
    const dispatcher = url.protocol === 'https:' ? transport.secure : transport.plain
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: probe.method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${secret.reveal()}`,
        'user-agent': connection.userAgent,
      },
      signal: timeout.signal,
    })
    const body = await readBody(answer.body, limits.bodyBytes)
    if (body === null) {
      const reason = `the answer (HTTP ${answer.statusCode}) is longer than ${limits.bodyBytes} bytes`
      return { kind: 'fault', reason, transient: false }
    }
    const after = answer.headers['retry-after']
    const retryAfter = typeof after === 'string' ? after : null
    return { kind: 'reply', status: answer.statusCode, body, retryAfter }
  } catch (error) {
    if (signal.aborted) return { kind: 'fault', reason: stopReason(signal), transient: false }
    if (timeout.over) return { kind: 'fault', reason: timeout.reason, transient: true }
    return { kind: 'fault', ...faultOf(error) }
  } finally {
    timeout.clear()
  }
}

/** Reads the whole text; null if it is longer than `limit` bytes. */
async function readBody(
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  limit: number,
): Promise<string | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of body) {
    bytes += part.length
    if (bytes > limit) {
      body.destroy()
      return null
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Aborts one request after its time or at the end of the run, whichever comes first. */
class Timeout {
  readonly reason: string
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #run: AbortSignal
  readonly #stop = () => this.#controller.abort()
  over = false

  constructor(ms: number, run: AbortSignal) {
    this.reason = `no complete answer within ${ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`}`
    this.#run = run
    if (run.aborted) this.#stop()
    run.addEventListener('abort', this.#stop)
    this.#timer = setTimeout(() => {
      this.over = true
      this.#controller.abort()
    }, ms)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#run.removeEventListener('abort', this.#stop)
  }
}
