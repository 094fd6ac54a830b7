/**
 * An answer in the documented form. Batch Relay's errors are nested, `{"error":{"code","message",…},"request_id"}`, or
 * flat, `{"error":"…","code":"…",…,"request_id"}`; successes are `{"data":…,"environment":"…","request_id"}`.
 */
export type Envelope =
  | { readonly kind: 'error'; readonly code: string; readonly requestId: string }
  | { readonly kind: 'success'; readonly requestId: string }

/** Parses an envelope; null for anything else, such as the page of a proxy or captive portal. */
export function readEnvelope(body: string): Envelope | null {
  const value = parse(body)
  if (!isRecord(value)) return null
  const requestId = value.request_id
  if (!isWord(requestId)) return null
  const code = errorCode(value)
  if (code !== null) return { kind: 'error', code, requestId }
  // An answer that is both is not documented.
  if ('error' in value || 'code' in value) return null
  const success = typeof value.data === 'object' && value.data !== null
  return success && typeof value.environment === 'string' ? { kind: 'success', requestId } : null
}

function errorCode(value: Record<string, unknown>): string | null {
  if ('data' in value) return null
  const { error, code } = value
  if (isRecord(error)) return isWord(error.code) && code === undefined ? error.code : null
  return typeof error === 'string' && isWord(code) ? code : null
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // Text that is not JSON is not an envelope.
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a single word. Only such ids and codes from the network go into a report. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value)
}
