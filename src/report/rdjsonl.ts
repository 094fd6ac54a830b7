import type { Severity, Sighting } from '../model/index.ts'
import { wellFormedJson } from './document.ts'
import { broughtBy, checkedText, keyKind, nextStep, openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'

const severities: Readonly<Record<Severity, string>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
}

/** Reviewdog Diagnostic Format, one diagnostic a line (reviewdog, proto/rdf/reviewdog.proto). */
export const rdjsonl: Reporter = (report, style) =>
  openPlaces(report)
    .map((place) => `${wellFormedJson(diagnostic(place, style))}\n`)
    .join('')

function diagnostic({ finding, sighting, severity }: Place, style: Style) {
  const details = [broughtBy(sighting), checkedText(finding)].filter((one) => one !== '').join('; ')
  return {
    message: `Exposed ${keyKind(finding)} ${shownKey(finding, style)}${details === '' ? '' : ` (${details})`}. ${nextStep(finding)}`,
    location: location(sighting),
    severity: severities[severity],
    source: { name: 'brleaks', url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl },
  }
}

function location(sighting: Sighting) {
  const { source, path, line, column, endLine, endColumn, excerpt, object, ref } = sighting
  const named = path !== null && path !== '' ? path : `git/${source}/${ref ?? object ?? 'unknown'}`
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
