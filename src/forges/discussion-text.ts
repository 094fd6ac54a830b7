import type { DiscussionText } from '../model/index.ts'
import { type Entry, text } from './json.ts'

/**
 * The text of an entry, if it has any.
 * @param page address of the repository's pages: what follows it in the address of the entry names the place.
 * @param fallback names the place if the entry has no such address.
 */
export function textIn(
  entry: Entry,
  fields: readonly string[],
  { page, address, fallback }: { page: string; address: string; fallback: string },
): readonly DiscussionText[] {
  const parts = fields.map((field) => text(entry, field)).filter((part) => part !== '')
  if (parts.length === 0) return []
  const path = address.startsWith(`${page}/`) ? address.slice(page.length + 1) : fallback
  return [{ path, text: parts.join('\n\n') }]
}

/** A whole number of an entry as text; `unknown` if there is none. */
export function numberIn(entry: Entry, name: string): string {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  return Number.isSafeInteger(value) ? String(value) : 'unknown'
}
