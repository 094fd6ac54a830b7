import {
  type Finding,
  isDead,
  type ScanReport,
  type Severity,
  type Sighting,
  severityOf,
} from '../model/index.ts'
import { visible } from './escape.ts'

/** A key at one place, for formats that list places. */
export interface Place {
  readonly finding: Finding
  readonly sighting: Sighting
  readonly severity: Severity
}

/** Every place of every key that is not suppressed, in the report's order: the most severe first. */
export function openPlaces(report: ScanReport): Place[] {
  return report.findings.flatMap((finding) =>
    finding.sightings
      .filter((sighting) => (sighting.suppressed ?? finding.suppressed) === null)
      .map((sighting) => ({ finding, sighting, severity: severityOf(finding) })),
  )
}

/** What a key is: `live-mode` or `Test Mode`, its service. */
export function keyKind(finding: Finding): string {
  const mode = finding.mode === 'live' ? 'live-mode' : 'Test Mode'
  return `${finding.rule.service} ${mode} API key`
}

/** Where a key stands, in words: a path, or what else holds it. Steering characters are shown as escapes. */
export function placeName(sighting: Sighting): string {
  const { source, path, line, column, object, ref } = sighting
  if (path !== null && path !== '') {
    const position = line === null ? '' : `:${line}:${column ?? 1}`
    return visible(`${source === 'file-name' ? 'name of ' : ''}${path}`) + position
  }
  return visible(`${source} ${ref ?? object?.slice(0, 10) ?? ''}`.trim())
}

/** The commit that brought it, in words; empty where it is not known. */
export function broughtBy({ commit, author, date }: Sighting): string {
  if (commit === null) return ''
  const parts = [`commit ${commit.slice(0, 10)}`]
  if (author !== null) parts.push(visible(author))
  if (date !== null) parts.push(date.slice(0, 10))
  return parts.join(', ')
}

/** What was asked of the API and answered; empty where nothing was. */
export function checkedText({ verification }: Finding): string {
  const { status, reason } = verification
  if (status === 'not-checked') return ''
  return reason === null ? `checked: ${status}` : `checked: ${status} (${visible(reason)})`
}

/** What to do about it first: a dead key needs no revoking. */
export function nextStep(finding: Finding): string {
  return isDead(finding) ? 'It no longer works' : `Revoke it: ${finding.rule.revokeUrl}`
}
