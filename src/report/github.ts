import { filePath, grouped, type ScanReport } from '../model/index.ts'
import { cleanupAction, firstAction } from './advice/index.ts'
import { visible } from './escape.ts'
import { leftOut, unread } from './omissions.ts'
import { inTurns, openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'
import { exposedKey, introducedBy, placeFacts, placeName } from './wording.ts'
import { type AnnotationProperties, workflowCommand } from './workflow-command.ts'

/** The runner keeps ten annotations of each level for a step (actions/toolkit, docs/problem-matchers.md). */
const mostAnnotations = 10

/**
 * Workflow commands of GitHub Actions: content that was not read or left out, then annotations, one for each key before
 * a second for any, and the other places as lines of the log.
 */
export const github: Reporter = (report, style) => {
  const places = inTurns(openPlaces(report))
  const omissions = omissionCommands(report)
  const room = mostAnnotations - omissions.length
  const lines = [
    ...omissions,
    ...places.slice(0, room).map((place) => annotation(place, style)),
    ...places.slice(room).map((place) => logLine(place, style)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function omissionCommands(report: ScanReport): string[] {
  const lines: string[] = []
  if (!report.complete)
    lines.push(workflowCommand('error', { title: 'Incomplete scan' }, unreadText(report)))
  const omitted = leftOut(report)
  if (omitted.length > 0) {
    const text = shorten(omitted.map((entry) => entry.text)).join('\n')
    lines.push(workflowCommand('notice', { title: 'Left out of the scan' }, text))
  }
  return lines
}

function annotation(place: Place, style: Style): string {
  const { finding, severity } = place
  const properties = { title: exposedKey(finding), ...fileProperties(place) }
  return workflowCommand(severityLevels[severity].github, properties, message(place, style))
}

/** The file and the range in it; empty for a key that is not in a file. */
function fileProperties({ sighting }: Place): AnnotationProperties {
  const { line, column, endLine, endColumn, source, container } = sighting
  const path = filePath(sighting)
  if (path === null || path === '' || source === 'note') return {}
  const file = visible(path)
  if (line === null || source === 'file-name' || container !== undefined) return { file }
  const lines = { file, line, endLine: endLine ?? line }
  // Columns are only allowed within one line; the last one is inclusive.
  if (column === null || endLine !== line) return lines
  if (endColumn === null) return { ...lines, col: column }
  return { ...lines, col: column, endColumn: Math.max(column, endColumn - 1) }
}

function message({ finding, sighting }: Place, style: Style): string {
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)]
  return [
    `${shownKey(finding, style)} (${facts.join('; ')})`,
    firstAction(finding),
    cleanupAction,
  ].join('\n')
}

/** The runner reads `##[` anywhere in a line as a command of its first version, and `::` at the start of a line. */
function logLine(place: Place, style: Style): string {
  const { finding, sighting, severity } = place
  const by = introducedBy(sighting)
  const text = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`
  return (by === '' ? text : `${text}  ${by}`).replaceAll('##[', '#\\x23[')
}

function unreadText(report: ScanReport): string {
  return [
    report.interrupted
      ? 'The scan stopped before the end, so there may be more keys.'
      : 'Not everything could be read, so there may be more keys.',
    ...shorten(unread(report).map(({ what, reason }) => `${what}: ${reason}`)),
  ].join('\n')
}

function shorten(lines: readonly string[]): string[] {
  const more = lines.length - mostAnnotations
  return more > 0 ? [...lines.slice(0, mostAnnotations), `and ${grouped(more)} more`] : [...lines]
}
