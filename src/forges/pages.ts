import { type ForgeServer, mostPages } from './forge.ts'
import { endless, ForgeError } from './forge-error.ts'
import { connectionIn, type GraphqlQuery } from './graphql.ts'
import type { HttpAnswer, HttpClient } from './http.ts'
import { type Entry, entryIn, listIn } from './json.ts'
import { patientRequest } from './patient-request.ts'

export interface PagedList {
  /** The first page. */
  readonly url: URL
  /** Also the token. */
  readonly headers: Readonly<Record<string, string>>
  /**
   * How the next page is found: the header `Link`, the next number until a page is empty, or the cursor of a query. `none`:
   * the only page is one object.
   */
  readonly next: 'link' | 'number' | 'none' | GraphqlQuery
  /** Of each page, the field that has the list; undefined if the page is the list. */
  readonly field?: string
}

/**
 * The pages of a list, in order.
 * @throws ForgeError if it ends early; errors of the network.
 */
export async function* pagesOf(
  client: HttpClient,
  list: PagedList,
  server: ForgeServer,
): AsyncGenerator<readonly Entry[]> {
  const { headers, next } = list
  let url = list.url
  let json: string | undefined = typeof next === 'object' ? next.text(null) : undefined
  for (let page = 1; page <= mostPages; page++) {
    const request = json === undefined ? { url, headers } : { url, headers, json }
    const answer = await patientRequest(client, request, server)
    if (typeof next === 'object') {
      const { entries, cursor } = connectionIn(answer.body, next, server)
      if (entries.length > 0) yield entries
      if (cursor === null) return
      json = next.text(cursor)
      continue
    }
    const entries = next === 'none' ? [entryIn(answer.body)] : listIn(answer.body, list.field)
    if (entries.length > 0) yield entries
    const following = followingPage(next, answer, { url, page })
    // A server may return fewer than asked for, so only an empty page is the last one.
    if (following === null || (next === 'number' && entries.length === 0)) return
    url = following
  }
  throw endless()
}

function followingPage(
  next: 'link' | 'number' | 'none',
  answer: HttpAnswer,
  { url, page }: { url: URL; page: number },
): URL | null {
  if (next === 'none') return null
  return next === 'link' ? linked(answer, url) : numbered(url, page + 1)
}

function linked({ headers }: HttpAnswer, url: URL): URL | null {
  const next = /<([^<>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.link ?? '')?.[1]
  if (next === undefined) return null
  if (!URL.canParse(next, url)) throw new ForgeError('its next page has an invalid address')
  return new URL(next, url)
}

function numbered(url: URL, page: number): URL {
  const next = new URL(url)
  next.searchParams.set('page', String(page))
  return next
}
