import { randomUUID } from 'node:crypto'
import type { RuleProbe, Secret, VerifyLimits, VerifyService } from '../model/index.ts'
import { type Fault, faultOf } from './faults.ts'
import { stopReason } from './pace.ts'
import type { Transport } from './transport.ts'

/** An answer as it came, or why none came. */
export type Response =
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly body: string
      /** The header as it came. */
      readonly retryAfter: string | null
    }
  | ({ readonly kind: 'fault' } & Fault)

export interface Request {
  readonly service: VerifyService
  readonly probe: RuleProbe
  readonly secret: Secret
}

export interface Wire {
  readonly transport: Transport
  readonly limits: VerifyLimits
  readonly userAgent: string
  /** Ends the run. */
  readonly signal: AbortSignal
}

/** Where a probe is sent; `{uuid}` is random, so that nothing that exists is named. */
export function probeUrl(service: VerifyService, probe: RuleProbe, id: string): URL {
  return new URL(`${service.baseUrl}${(probe.path ?? '/').replaceAll('{uuid}', id)}`)
}

/** Sends one read and takes the answer in. No redirect is followed; the key is in the Authorization header alone. */
export async function send(request: Request, wire: Wire): Promise<Response> {
  const { service, probe, secret } = request
  const url = probeUrl(service, probe, randomUUID())
  const { transport, limits, signal } = wire
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
        'user-agent': wire.userAgent,
      },
      signal: timeout.signal,
    })
    const body = await readBody(answer.body, limits.bodyBytes)
    if (body === null) {
      const reason = `the answer (HTTP ${answer.statusCode}) is longer than ${limits.bodyBytes} bytes`
      return { kind: 'fault', reason, passing: false }
    }
    const after = answer.headers['retry-after']
    const retryAfter = typeof after === 'string' ? after : null
    return { kind: 'reply', status: answer.statusCode, body, retryAfter }
  } catch (error) {
    if (signal.aborted) return { kind: 'fault', reason: stopReason(signal), passing: false }
    if (timeout.over) return { kind: 'fault', reason: timeout.reason, passing: true }
    return { kind: 'fault', ...faultOf(error) }
  } finally {
    timeout.clear()
  }
}

/** The whole text, or null for one that is too long. */
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

/** The time of one request, or the end of the run, whichever comes first. */
class Timeout {
  readonly reason: string
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #run: AbortSignal
  readonly #stop = () => this.#controller.abort()
  over = false

  constructor(ms: number, run: AbortSignal) {
    this.reason = `no whole answer within ${ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`}`
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
