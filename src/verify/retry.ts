import type { Pace } from './pace.ts'
import { type Connection, type Request, type Response, send } from './request.ts'

/**
 * Sends a request, and again if there was no answer, the API failed (5xx) or limits the rate (429). Any other answer is
 * final. Returns the last response, or the reason why the pace refused to send.
 */
export async function sendWithRetries(
  request: Request,
  connection: Connection,
  pace: Pace,
): Promise<Sent> {
  const { attempts, backoffMs, retryAfterMs } = connection.limits
  let last: Response | null = null
  for (let attempt = 1; ; attempt++) {
    const refusal = await pace.turn()
    if (refusal !== null) return { response: last ?? refused(refusal), sent: last !== null }
    last = await send(request, connection)
    if (!isTransient(last)) return { response: last, sent: true }
    const pauseMs = last.kind === 'reply' ? retryAfter(last.retryAfter, Date.now()) : null
    if (pauseMs !== null && pauseMs > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(pauseMs / 1000)} s before the next request`)
      return { response: last, sent: true }
    }
    if (pauseMs !== null) pace.pause(pauseMs)
    if (attempt === attempts) return { response: last, sent: true }
    if (pauseMs === null) await pace.wait(backoff(backoffMs, attempt))
  }
}

interface Sent {
  readonly response: Response
  /** False if the key was never sent. */
  readonly sent: boolean
}

function isTransient(response: Response): boolean {
  if (response.kind === 'fault') return response.transient
  return response.status === 429 || response.status >= 500
}

/** Milliseconds to wait: doubled each time and shortened at random, so that clients do not return at the same moment. */
function backoff(firstMs: number, attempt: number): number {
  return firstMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
}

/** Parses `Retry-After`, seconds or an HTTP date (RFC 9110, 10.2.3), into milliseconds from now; null if absent or invalid. */
export function retryAfter(header: string | null, nowMs: number): number | null {
  if (header === null) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

function refused(reason: string): Response {
  return { kind: 'fault', reason, transient: false }
}
