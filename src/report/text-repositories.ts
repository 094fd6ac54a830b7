import {
  type AuditedRepository,
  counted,
  type Finding,
  grouped,
  type ScanReport,
} from '../model/index.ts'
import { fitTo, visible, wrap } from './escape.ts'
import { paint } from './paint.ts'
import { placesOf } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'
import { severityLabel } from './text-finding.ts'
import { inRepositoriesText, placeName, repositoriesOf } from './wording.ts'

/** Repositories named in the row of a key. */
const namedInRow = 4
/** Rows of the table, unless `--verbose` is given. */
const rowsShown = 50
const gutter = ' '.repeat(9)

/** A key in an audit of several repositories: what it is, the repositories that it is in, and the first place. */
export function findingRow(finding: Finding, style: Style): string[] {
  const { exposure, fingerprint, verification } = finding
  const [first, ...others] = placesOf(finding)
  const more = others.length + finding.sightingsOmitted
  const facts = [
    ...(verification.status === 'not-checked' ? [] : [verification.status]),
    ...(exposure?.atHead === true ? ['still at HEAD'] : []),
    `${finding.confidence} confidence`,
    `id ${fingerprint.slice(0, 12)}`,
  ]
  const repositories = repositoriesOf(finding)
  const where = inRepositoriesText(repositories, namedInRow)
  const room = Math.max(40, style.width - gutter.length)
  const place = first === undefined ? '' : placeName(first.sighting)
  const places = more === 0 ? place : `${place} and ${counted(more, 'more place')}`
  return [
    `${severityLabel(finding, style)} ${paint(style, shownKey(finding, style), 'bold')}  ${paint(style, facts.join(' · '), 'dim')}`,
    // The first place names the only one.
    ...(repositories.length > 1 ? wrap(where, room).map((line) => gutter + line) : []),
    `${gutter}${paint(style, fitTo(places, room), 'cyan')}`,
  ]
}

/** The table of repositories: those with keys and those that were not read completely, then the number of the others. */
export function repositoryLines({ repositories = [] }: ScanReport, style: Style): string[] {
  if (repositories.length === 0) return []
  const wanted = repositories.filter(
    ({ findings, status }) => style.verbose || findings > 0 || status !== 'read',
  )
  const sorted = [...wanted].sort((a, b) => b.findings - a.findings)
  const shown = style.verbose ? sorted : sorted.slice(0, rowsShown)
  const more = sorted.length - shown.length
  const others = repositories.length - wanted.length
  return [
    paint(style, `Repositories (${countsText(repositories)})`, 'bold'),
    ...shown.map((repository) => row(repository, style)),
    ...(more > 0 ? [`  and ${grouped(more)} more with keys or unread content (--verbose)`] : []),
    ...(others > 0 ? [paint(style, `  ${grouped(others)} without keys (--verbose)`, 'dim')] : []),
  ]
}

/** `40: 37 read, 1 incomplete, 2 not read` */
export function countsText(repositories: readonly AuditedRepository[]): string {
  const count = (wanted: AuditedRepository['status']) =>
    repositories.filter(({ status }) => status === wanted).length
  const counts = [
    [count('read'), 'read'],
    [count('incomplete'), 'incomplete'],
    [count('not-read'), 'not read'],
  ] as const
  const parts = counts.filter(([number]) => number > 0)
  return `${grouped(repositories.length)}: ${parts.map(([number, text]) => `${grouped(number)} ${text}`).join(', ')}`
}

function row({ name, status, reason, findings }: AuditedRepository, style: Style): string {
  const label = status === 'not-read' ? 'not read' : counted(findings, 'key')
  const remark =
    status === 'read' ? '' : status === 'incomplete' ? 'incomplete' : visible(reason ?? '')
  const text = remark === '' ? visible(name) : `${visible(name)}: ${remark}`
  const line = `  ${label.padStart(10)}  ${fitTo(text, Math.max(40, style.width - 14))}`
  return status === 'read' ? line : paint(style, line, 'yellow')
}
