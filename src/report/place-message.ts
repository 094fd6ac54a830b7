import type { Sighting } from '../model/index.ts'
import { firstAction } from './advice/index.ts'
import { visible } from './escape.ts'
import type { Unread } from './omissions.ts'
import type { Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'
import { artifactPath, exposedKey, placeFacts, placeName } from './wording.ts'

/** The key, what is known of this place, and what to do, for formats with one text per place. */
export function placeMessage({ finding, sighting }: Place, style: Style): string {
  const inside = sighting.container === undefined ? [] : [placeName(sighting)]
  const facts = [...inside, ...placeFacts(finding, sighting)].join('; ')
  return `${exposedKey(finding)} ${shownKey(finding, style)}${facts === '' ? '' : ` (${facts})`}. ${firstAction(finding)}`
}

/** The same for content that could not be read. */
export function unreadMessage({ what, reason }: Unread): string {
  return `Not read: ${what} (${reason}). There may be more keys.`
}

/** The file to open for a place, safe to print, and the line in it; null if the key is not in the file's own text. */
export function fileLine(sighting: Sighting): { path: string; line: number | null } {
  const { container, source, line } = sighting
  const inText = container === undefined && source !== 'file-name' && source !== 'note'
  return { path: visible(container ?? artifactPath(sighting)), line: inText ? line : null }
}
