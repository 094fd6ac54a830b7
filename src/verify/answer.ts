import type { RuleAnswer, RuleProbe, RuleVerification } from '../model/index.ts'
import { type Envelope, readEnvelope } from './envelope.ts'

/** Outcome of one request: an answer, or why there is none. */
type Reply =
  | { readonly kind: 'reply'; readonly status: number; readonly body: string }
  | { readonly kind: 'fault'; readonly reason: string }

/** The meaning of an answer for the key that was sent. */
export interface ProbeResult {
  readonly verdict: RuleAnswer['verdict']
  readonly scope: RuleAnswer['scope']
  /** Error code of the envelope; null for a success or another answer. */
  readonly code: string | null
  readonly requestId: string | null
  readonly reason: string
  readonly onlyAfterAuthentication: boolean
}

/** Looks an answer up in the rule's table. An answer without a row is unknown. */
export function readAnswer(reply: Reply, probe: RuleProbe, table: RuleVerification): ProbeResult {
  if (reply.kind === 'fault') return unknown(reply.reason)
  const envelope = readEnvelope(reply.body)
  if (envelope === null) return unknown(foreignReason(reply.status))
  const code = envelope.kind === 'error' ? envelope.code : null
  const row = rowFor(envelope, reply.status, table.answers)
  const { requestId } = envelope
  if (row === undefined) {
    const answer = code === null ? 'a success' : `the code ${code}`
    const reason =
      failureReason(reply.status) ??
      `the API answered HTTP ${reply.status} with ${answer}, which is not documented`
    return { ...unknown(reason), code, requestId }
  }
  return {
    verdict: row.verdict,
    scope: provesScope(row, reply.status, probe) ? row.scope : 'silent',
    code,
    requestId,
    reason: row.meaning,
    onlyAfterAuthentication: row.onlyAfterAuthentication ?? false,
  }
}

function rowFor(
  envelope: Envelope,
  status: number,
  answers: readonly RuleAnswer[],
): RuleAnswer | undefined {
  const fits = (row: RuleAnswer) => row.envelope === envelope.kind && row.status.includes(status)
  if (envelope.kind === 'error') {
    const named = answers.filter((row) => row.code === envelope.code)
    // A listed code at another status contradicts the table; do not fall back to a general row.
    if (named.length > 0) return named.find(fits)
  }
  return answers.find((row) => row.code === null && fits(row))
}

/** "Not found" proves a scope only if the probe asked for a made-up id; otherwise the path may be wrong. */
function provesScope(row: RuleAnswer, status: number, probe: RuleProbe): boolean {
  return row.scope !== 'has' || status !== 404 || (probe.path?.includes('{uuid}') ?? false)
}

function failureReason(status: number): string | null {
  if (status === 429) return 'the API limits the rate of requests (HTTP 429)'
  return status >= 500 ? `the API or a proxy failed (HTTP ${status})` : null
}

function foreignReason(status: number): string {
  const failure = failureReason(status)
  if (failure !== null) return failure
  if (status >= 300 && status < 400)
    return `the server answered with a redirect (HTTP ${status}), which is not followed`
  return `the answer (HTTP ${status}) does not have the form of the API's answers; it may come from a proxy or another server`
}

function unknown(reason: string): ProbeResult {
  return {
    verdict: 'unknown',
    scope: 'silent',
    code: null,
    requestId: null,
    reason,
    onlyAfterAuthentication: false,
  }
}
