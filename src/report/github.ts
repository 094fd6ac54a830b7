import { isDead, type ScanReport, type Severity } from '../model/index.ts'
import { grouped, visible } from './escape.ts'
import {
  broughtBy,
  checkedText,
  keyKind,
  nextStep,
  openPlaces,
  type Place,
  placeName,
} from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { type AnnotationLevel, workflowCommand } from './workflow-command.ts'

/** The runner keeps ten annotations of each level for a step (actions/toolkit, docs/problem-matchers.md). */
const annotated = 10

const levels: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
}

/**
 * Workflow commands of GitHub Actions: an annotation for each of the ten worst places, the others as lines of the log,
 * then what was not read.
 */
export const github: Reporter = (report, style) => {
  const places = openPlaces(report)
  const lines = places.slice(0, annotated).map((place) => annotation(place, style))
  for (const place of places.slice(annotated)) lines.push(logLine(place, style))
  if (!report.complete)
    lines.push(workflowCommand('error', { title: 'Incomplete scan' }, notRead(report)))
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(place: Place, style: Style): string {
  const { finding, sighting, severity } = place
  const { path, line, column, endLine, endColumn, source } = sighting
  const position =
    line === null || source === 'file-name'
      ? {}
      : {
          line,
          endLine: endLine ?? line,
          ...(column === null || endLine !== line ? {} : { col: column }),
          ...(column === null || endLine !== line || endColumn === null
            ? {}
            : { endColumn: Math.max(column, endColumn - 1) }),
        }
  const file = path === null || path === '' ? {} : { file: visible(path) }
  const title = `Exposed ${keyKind(finding)}`
  return workflowCommand(levels[severity], { title, ...file, ...position }, message(place, style))
}

function message({ finding, sighting }: Place, style: Style): string {
  const details = [placeName(sighting), broughtBy(sighting), checkedText(finding)]
  return [
    `${shownKey(finding, style)} (${details.filter((one) => one !== '').join('; ')})`,
    nextStep(finding),
    isDead(finding)
      ? 'Take it out of the files; history keeps it, a dead key is harmless there.'
      : 'Then replace it, and take it out of the files; history keeps it, a revoked key is harmless there.',
  ].join('\n')
}

/** The runner takes `##[` anywhere in a line for a command of its first version, and `::` at a line's beginning. */
function logLine(place: Place, style: Style): string {
  const { finding, sighting, severity } = place
  const by = broughtBy(sighting)
  const text = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`
  return (by === '' ? text : `${text}  ${by}`).replaceAll('##[', '#\\x23[')
}

function notRead(report: ScanReport): string {
  const { failed } = report.coverage
  const shown = failed
    .slice(0, annotated)
    .map(({ what, reason }) => `${visible(what)}: ${visible(reason)}`)
  const more = failed.length - shown.length
  return [
    report.interrupted
      ? 'The scan was stopped before its end, so more keys may be there.'
      : 'Not everything could be read, so more keys may be there.',
    ...shown,
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
  ].join('\n')
}
