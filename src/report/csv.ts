import { type Finding, type Sighting, severityOf } from '../model/index.ts'
import { visible } from './escape.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'

type Cell = string | number | null | undefined

const columns: readonly (readonly [
  string,
  (finding: Finding, sighting: Sighting, style: Style) => Cell,
])[] = [
  ['severity', (finding) => severityOf(finding)],
  ['mode', (finding) => finding.mode],
  ['key', (finding, _, style) => shownKey(finding, style)],
  ['rule', (finding) => finding.rule.id],
  ['status', (finding) => finding.verification.status],
  ['confidence', (finding) => finding.confidence],
  ['suppressed', (finding, sighting) => (sighting.suppressed ?? finding.suppressed)?.by],
  ['source', (_, sighting) => sighting.source],
  ['path', (_, sighting) => sighting.path],
  ['line', (_, sighting) => sighting.line],
  ['column', (_, sighting) => sighting.column],
  ['commit', (_, sighting) => sighting.commit],
  ['author', (_, sighting) => sighting.author],
  ['date', (_, sighting) => sighting.date],
  ['object', (_, sighting) => sighting.object],
  ['ref', (_, sighting) => sighting.ref],
  ['fingerprint', (finding) => finding.fingerprint],
  ['revoke', (finding) => finding.rule.revokeUrl],
  ['repository', (_, sighting) => sighting.repository],
]

/** RFC 4180: a row of names, then one row per sighting. */
export const csv: Reporter = (report, style) => {
  const rows = report.findings.flatMap((finding) =>
    finding.sightings.map((sighting) =>
      columns.map(([, field]) => field(finding, sighting, style)),
    ),
  )
  return csvText([columns.map(([name]) => name), ...rows])
}

/** Rows as CSV (RFC 4180). */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * Spreadsheets read a cell that begins with `= + - @`, a tab or a return as a formula (OWASP, "CSV Injection"). An
 * apostrophe before it makes it text.
 */
function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = visible(value)
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",;'\s]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}
