import type { Severity, Sighting } from '../model/index.ts'
import { type LeftOut, leftOut, type Unread, unread } from './account.ts'
import { wellFormedJson } from './document.ts'
import { openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { artifactPath, checkedText, endText, introducedBy, keyKind, nextStep } from './wording.ts'

const severities: Readonly<Record<Severity, string>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
}

/**
 * Reviewdog Diagnostic Format, one diagnostic per line (reviewdog, proto/rdf/reviewdog.proto): places, what was not read,
 * and lines of the tree's own configuration that left something out.
 */
export const rdjsonl: Reporter = (report, style) =>
  [
    ...openPlaces(report).map((place) => diagnostic(place, style)),
    ...unread(report).map(unreadDiagnostic),
    ...leftOut(report).flatMap(orderDiagnostic),
  ]
    .map((line) => `${wellFormedJson(line)}\n`)
    .join('')

function diagnostic({ finding, sighting, severity }: Place, style: Style) {
  const details = [introducedBy(sighting), endText(sighting), checkedText(finding)]
    .filter((detail) => detail !== '')
    .join('; ')
  return {
    message: `Exposed ${keyKind(finding)} ${shownKey(finding, style)}${details === '' ? '' : ` (${details})`}. ${nextStep(finding)}`,
    location: location(sighting),
    severity: severities[severity],
    source: { name: 'brleaks', url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl },
  }
}

function unreadDiagnostic({ what, reason }: Unread) {
  return {
    message: `Not read: ${what} (${reason}). There may be more keys.`,
    location: { path: what === '' ? 'unnamed' : what },
    severity: 'ERROR',
    source: { name: 'brleaks' },
  }
}

function orderDiagnostic({ text, orderedAt }: LeftOut) {
  if (orderedAt === null) return []
  const { path, line, column } = orderedAt
  const message = `Left out of the scan: ${text}`
  const start = { line, column }
  return [
    {
      message,
      location: { path, range: { start } },
      severity: 'INFO',
      source: { name: 'brleaks' },
    },
  ]
}

function location(sighting: Sighting) {
  const { line, column, endLine, endColumn, excerpt } = sighting
  const named = artifactPath(sighting)
  if (line === null) return { path: named }
  // Its columns count bytes of UTF-8. They are known where the line's beginning is.
  const start = excerpt === null || column === null ? null : byteColumn(excerpt, column)
  const length = endColumn !== null && column !== null ? endColumn - column : 0
  return {
    path: named,
    range: {
      start: { line, ...(start === null ? {} : { column: start }) },
      ...(start === null || endLine !== line ? {} : { end: { line, column: start + length } }),
    },
  }
}

/** An excerpt that begins with its line tells how many bytes stand before the key. */
function byteColumn(excerpt: { text: string; start: number }, column: number): number | null {
  if (excerpt.start !== column - 1) return null
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1
}
