import { setTimeout as sleep } from 'node:timers/promises'
import { type ForgeServer, longestWait, mostWaits } from './forge.ts'
import { ForgeError, statusError } from './forge-error.ts'
import { isLimited } from './graphql.ts'
import type { HttpAnswer, HttpClient, HttpRequest } from './http.ts'

/** Tries after a failure of the server or the network, and the wait before the first, in seconds. */
const mostFailures = 3
const firstPause = 1

/**
 * Sends a request until it is answered: waits as long as a rate limit says, and tries again after failures.
 * @throws ForgeError for a status other than 2xx; errors of the network.
 */
export async function patientRequest(
  client: HttpClient,
  request: HttpRequest,
  server: ForgeServer,
): Promise<HttpAnswer> {
  let failures = 0
  for (let waits = 0; ; ) {
    const answer = await client.send(request).catch((error: unknown) => {
      const isFinal = error instanceof ForgeError || server.signal.aborted
      if (isFinal || ++failures > mostFailures) throw error
      return null
    })
    const isLimit = answer !== null && isRateLimit(answer, request.json !== undefined)
    if (answer !== null && answer.status >= 200 && answer.status < 300 && !isLimit) return answer
    const isFailure = answer === null || answer.status >= 500
    if (answer !== null && isFailure) failures++
    const seconds = isLimit ? waitSeconds(answer) : firstPause * 2 ** (failures - 1)
    const isOver = isLimit ? ++waits > mostWaits || seconds > longestWait : failures > mostFailures
    if (answer !== null && ((!isLimit && !isFailure) || isOver)) {
      throw statusError(isLimit && answer.status === 200 ? 429 : answer.status, server)
    }
    if (isLimit) server.onWait(seconds, request.url.host)
    await sleep(seconds * 1_000, undefined, { signal: server.signal })
  }
}

/** GitHub answers 403 for its rate limits, and 200 for those of queries. */
function isRateLimit({ headers, status, body }: HttpAnswer, isQuery: boolean): boolean {
  if (status === 429) return true
  if (isQuery && status === 200) return isLimited(body)
  return (
    status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
  )
}

/** Seconds to wait, from `Retry-After` (seconds or a date) or `RateLimit-Reset` (a time in seconds). */
function waitSeconds({ headers }: HttpAnswer): number {
  const after = headers['retry-after']
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Math.max(1, Number(after))
  const reset = headers['ratelimit-reset'] ?? headers['x-ratelimit-reset']
  const time =
    reset !== undefined && /^\d{1,12}$/.test(reset)
      ? Number(reset) * 1_000
      : Date.parse(after ?? '')
  const seconds = Math.ceil((time - Date.now()) / 1_000)
  return Number.isFinite(seconds) ? Math.max(1, seconds) : 60
}
