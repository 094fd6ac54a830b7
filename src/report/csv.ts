import { severityOf } from '../model/index.ts'
import { visible } from './escape.ts'
import { shownKey } from './reveal.ts'
import type { Reporter } from './style.ts'

const columns = [
  ...['severity', 'mode', 'key', 'rule', 'status', 'confidence', 'suppressed', 'source', 'path'],
  ...['line', 'column', 'commit', 'author', 'date', 'object', 'ref', 'fingerprint', 'revoke'],
]

/** RFC 4180: one sighting a line below a line of names. */
export const csv: Reporter = (report, style) => {
  const rows = report.findings.flatMap((finding) =>
    finding.sightings.map((sighting) => {
      const suppressed = sighting.suppressed ?? finding.suppressed
      return [
        ...[severityOf(finding), finding.mode, shownKey(finding, style), finding.rule.id],
        ...[finding.verification.status, finding.confidence, suppressed?.by, sighting.source],
        ...[sighting.path, sighting.line, sighting.column, sighting.commit, sighting.author],
        ...[sighting.date, sighting.object, sighting.ref, finding.fingerprint],
        finding.rule.revokeUrl,
      ]
    }),
  )
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * A spreadsheet takes a cell that begins with one of `= + - @`, tab or return for a formula (OWASP, "CSV Injection"):
 * an apostrophe before it makes it text.
 */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = visible(value)
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",;'\s]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}
