import type { RuleAnswer, RuleProbe, RuleVerification } from '../model/index.ts'
import { type Envelope, readEnvelope } from './envelope.ts'

/** What came back from the network for one request. */
export type Reply =
  | { readonly kind: 'reply'; readonly status: number; readonly body: string }
  | { readonly kind: 'fault'; readonly reason: string }

/** What an answer says about the key that was sent. */
export interface Reading {
  readonly verdict: RuleAnswer['verdict']
  readonly scope: RuleAnswer['scope']
  /** Error code of the envelope, where there is one. */
  readonly code: string | null
  readonly requestId: string | null
  readonly reason: string
  readonly onlyAfterAuthentication: boolean
}

/** Looks an answer up in the rule's table. Whatever has no row is unknown. */
export function readAnswer(reply: Reply, probe: RuleProbe, table: RuleVerification): Reading {
  if (reply.kind === 'fault') return unknown(reply.reason)
  const envelope = readEnvelope(reply.body)
  if (envelope === null) return unknown(foreignReason(reply.status))
  const code = envelope.kind === 'error' ? envelope.code : null
  const row = rowFor(envelope, reply.status, table.answers)
  const { requestId } = envelope
  if (row === undefined) {
    const what = code === null ? 'a success' : `the code ${code}`
    const reason =
      failureReason(reply.status) ??
      `the API answered HTTP ${reply.status} with ${what}, which is not documented`
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
    // A code that is known at another status contradicts the table; no general row may take it.
    if (named.length > 0) return named.find(fits)
  }
  return answers.find((row) => row.code === null && fits(row))
}

/** "Not found" proves a scope only where something made up was asked for; else the path itself may be wrong. */
function provesScope(row: RuleAnswer, status: number, probe: RuleProbe): boolean {
  return row.scope !== 'has' || status !== 404 || (probe.path?.includes('{uuid}') ?? false)
}

function failureReason(status: number): string | null {
  if (status === 429) return 'the API limits the rate of requests (HTTP 429)'
  return status >= 500 ? `the API, or a proxy before it, failed (HTTP ${status})` : null
}

function foreignReason(status: number): string {
  const failure = failureReason(status)
  if (failure !== null) return failure
  if (status >= 300 && status < 400) return `a redirect (HTTP ${status}), which is not followed`
  return `the answer (HTTP ${status}) is not in the API's own form; a proxy or another server may have sent it`
}

function unknown(reason: string): Reading {
  return {
    verdict: 'unknown',
    scope: 'silent',
    code: null,
    requestId: null,
    reason,
    onlyAfterAuthentication: false,
  }
}
