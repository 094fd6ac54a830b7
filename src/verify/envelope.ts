/**
 * An answer in the service's own words. Batch Relay writes errors in two forms (docs: errors), nested
 * `{"error":{"code","message",…},"request_id"}` and flat `{"error":"…","code":"…",…,"request_id"}`, and successes as
 * `{"data":…,"environment":"…","request_id"}`.
 */
export type Envelope =
  | { readonly kind: 'error'; readonly code: string; readonly requestId: string }
  | { readonly kind: 'success'; readonly requestId: string }

/** Reads an envelope; null for whatever is none, such as a proxy's or a captive portal's page. */
export function readEnvelope(body: string): Envelope | null {
  const value = parse(body)
  if (!isRecord(value)) return null
  const requestId = value.request_id
  if (!isWord(requestId)) return null
  const code = errorCode(value)
  if (code !== null) return { kind: 'error', code, requestId }
  // Both at once is neither: no such answer is documented.
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
    // Not JSON is not an envelope.
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Ids and codes are single words: what goes into a report from the network has no other form. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value)
}
