import { type ForgeServer, mostPages } from './forge.ts'
import { endless, ForgeError } from './forge-error.ts'
import type { HttpAnswer, HttpClient } from './http.ts'
import { type Entry, listIn } from './json.ts'
import { patientGet } from './patient-get.ts'

export interface PagedList {
  /** The first page. */
  readonly url: URL
  /** Also the token. */
  readonly headers: Readonly<Record<string, string>>
  /** How the next page is found: the header `Link`, or the next number until a page is empty. */
  readonly next: 'link' | 'number'
  /** Of each page, the field that has the list; undefined if the page is the list. */
  readonly field?: string
}

/**
 * The pages of a list, in order.
 * @throws ForgeError if it ends early; errors of the network.
 */
export async function* pagesOf(
  client: HttpClient,
  { url: first, headers, next, field }: PagedList,
  server: ForgeServer,
): AsyncGenerator<readonly Entry[]> {
  let url = first
  for (let page = 1; page <= mostPages; page++) {
    const answer = await patientGet(client, { url, headers }, server)
    const entries = listIn(answer.body, field)
    if (entries.length > 0) yield entries
    const following = next === 'link' ? linked(answer, url) : numbered(url, page + 1)
    // A server may return fewer than asked for, so only an empty page is the last one.
    if (following === null || (next === 'number' && entries.length === 0)) return
    url = following
  }
  throw endless()
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
