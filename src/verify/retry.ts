import type { Pace } from './pace.ts'
import { type Request, type Response, send, type Wire } from './request.ts'

/**
 * Sends a request, and again where no answer came, the API failed (5xx) or limits the rate (429). An answer is never
 * asked for twice. Gives the last response; a refusal of the pace where nothing was sent.
 */
export async function sendPatiently(request: Request, wire: Wire, pace: Pace): Promise<Sent> {
  const { attempts, backoffMs, retryAfterMs } = wire.limits
  let last: Response | null = null
  for (let attempt = 1; ; attempt++) {
    const refusal = await pace.turn()
    if (refusal !== null) return { response: last ?? refused(refusal), sent: last !== null }
    last = await send(request, wire)
    if (!worthRepeating(last)) return { response: last, sent: true }
    const asked = last.kind === 'reply' ? retryAfter(last.retryAfter, Date.now()) : null
    if (asked !== null && asked > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(asked / 1000)} s before the next request`)
      return { response: last, sent: true }
    }
    if (asked !== null) pace.pause(asked)
    if (attempt === attempts) return { response: last, sent: true }
    if (asked === null) await pace.wait(backoff(backoffMs, attempt))
  }
}

export interface Sent {
  readonly response: Response
  /** False where the key never left. */
  readonly sent: boolean
}

function worthRepeating(response: Response): boolean {
  if (response.kind === 'fault') return response.passing
  return response.status === 429 || response.status >= 500
}

/** Doubles each time, and takes a random part of that, so that many clients do not come back together. */
function backoff(firstMs: number, attempt: number): number {
  return firstMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
}

/**
 * `Retry-After` as milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). Null for none or another text.
 */
export function retryAfter(header: string | null, nowMs: number): number | null {
  if (header === null) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

function refused(reason: string): Response {
  return { kind: 'fault', reason, passing: false }
}
