import type { DiscussionText } from '../model/index.ts'
import { type Entry, entriesIn, text } from './json.ts'

/**
 * The text of an entry, if it has any.
 * @param page address of the repository's pages: what follows it in the address of the entry names the place.
 * @param fallback names the place if the entry has no such address.
 */
export function textIn(
  entry: Entry,
  fields: readonly string[],
  { page, address, fallback }: TextPlace,
  more: readonly string[] = [],
): readonly DiscussionText[] {
  const own = fields.map((field) => text(entry, field))
  const parts = [...own, ...more].filter((part) => part !== '')
  if (parts.length === 0) return []
  return [{ path: pathBelow(page, address) ?? fallback, text: parts.join('\n\n') }]
}

interface TextPlace {
  readonly page: string
  readonly address: string
  readonly fallback: string
}

/** The text of an issue, comment or release, with what names its files, as GitHub and Gitea give them. */
export function postIn(entry: Entry, route: string, page: string): readonly DiscussionText[] {
  const place = {
    page,
    address: text(entry, 'html_url'),
    fallback: `${route}/${numberIn(entry, 'id')}`,
  }
  return textIn(entry, ['title', 'name', 'body', 'description'], place, namesOfAssets(entry))
}

/** Names, labels and addresses of the files of a release. */
function namesOfAssets(entry: Entry): string[] {
  return entriesIn(entry, 'assets').flatMap((asset) =>
    ['name', 'label', 'browser_download_url'].map((field) => text(asset, field)),
  )
}

/** What follows the address of a page in another one; null if that is elsewhere. */
export function pathBelow(page: string, address: string): string | null {
  return address.startsWith(`${page}/`) ? address.slice(page.length + 1) : null
}

/** The bytes of a file as the server counts them; 0 if it does not say. */
export function sizeIn(entry: Entry): number {
  return typeof entry.size === 'number' ? entry.size : 0
}

/** A whole number of an entry as text; `unknown` if there is none. */
export function numberIn(entry: Entry, name: string): string {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  return Number.isSafeInteger(value) ? String(value) : 'unknown'
}
