import type { Sighting } from '../model/index.ts'
import { wellFormedJson } from './document.ts'
import { type LeftOut, leftOut, type Unread, unread } from './omissions.ts'
import { placeMessage, unreadMessage } from './place-message.ts'
import { openPlaces, type Place } from './places.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'
import { artifactPath } from './wording.ts'

/**
 * Reviewdog Diagnostic Format, one diagnostic per line (reviewdog, proto/rdf/reviewdog.proto): places, content that was
 * not read, and lines of the tree's own configuration that left something out.
 */
export const rdjsonl: Reporter = (report, style) =>
  [
    ...openPlaces(report).map((place) => diagnostic(place, style)),
    ...unread(report).map(unreadDiagnostic),
    ...leftOut(report).flatMap(orderDiagnostic),
  ]
    .map((line) => `${wellFormedJson(line)}\n`)
    .join('')

function diagnostic(place: Place, style: Style) {
  const { finding, sighting, severity } = place
  return {
    message: placeMessage(place, style),
    location: location(sighting),
    severity: severityLevels[severity].rdjson,
    source: { name: 'brleaks', url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl },
  }
}

function unreadDiagnostic(unread: Unread) {
  return {
    message: unreadMessage(unread),
    location: { path: unread.what === '' ? 'unnamed' : unread.what },
    severity: 'ERROR',
    source: { name: 'brleaks' },
  }
}

function orderDiagnostic({ text, orderedAt }: LeftOut) {
  if (orderedAt === null) return []
  const { path, ...start } = orderedAt
  return [
    {
      message: `Left out of the scan: ${text}`,
      location: { path, range: { start } },
      severity: 'INFO',
      source: { name: 'brleaks' },
    },
  ]
}

function location(sighting: Sighting) {
  const { container, line, column, endLine, endColumn, excerpt } = sighting
  // reviewdog looks for the path in the diff, so it is that of the archive; the message names the place inside.
  const path = container ?? artifactPath(sighting)
  if (line === null || container !== undefined) return { path }
  // reviewdog counts columns in bytes of UTF-8, so they are known only if the start of the line is.
  const start = excerpt === null || column === null ? null : byteColumn(excerpt, column)
  const length = endColumn !== null && column !== null ? endColumn - column : 0
  return {
    path,
    range: {
      start: { line, column: start ?? undefined },
      end: start === null || endLine !== line ? undefined : { line, column: start + length },
    },
  }
}

/** @returns null if the excerpt does not begin with the line: the number of bytes before the key is then unknown. */
function byteColumn(excerpt: { text: string; start: number }, column: number): number | null {
  if (excerpt.start !== column - 1) return null
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1
}
