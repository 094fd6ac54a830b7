import { isDead, type ScanReport, type Severity } from '../model/index.ts'
import { leftOut, unread } from './account.ts'
import { grouped, visible } from './escape.ts'
import { inTurns, openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { checkedText, endText, introducedBy, keyKind, nextStep, placeName } from './wording.ts'
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
 * Workflow commands of GitHub Actions: what was not read and what was left out, then annotations, one for each key
 * before a second for any, and the other places as lines of the log.
 */
export const github: Reporter = (report, style) => {
  const places = inTurns(openPlaces(report))
  const lines = accountCommands(report)
  const room = annotated - lines.length
  lines.push(...places.slice(0, room).map((place) => annotation(place, style)))
  lines.push(...places.slice(room).map((place) => logLine(place, style)))
  return lines.map((line) => `${line}\n`).join('')
}

function accountCommands(report: ScanReport): string[] {
  const lines: string[] = []
  if (!report.complete)
    lines.push(workflowCommand('error', { title: 'Incomplete scan' }, unreadText(report)))
  const left = leftOut(report)
  if (left.length > 0) {
    const text = shorten(left.map((entry) => entry.text)).join('\n')
    lines.push(workflowCommand('notice', { title: 'Left out of the scan' }, text))
  }
  return lines
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
  const inTree = path !== null && path !== '' && source !== 'note'
  const file = inTree ? { file: visible(path) } : {}
  const title = `Exposed ${keyKind(finding)}`
  return workflowCommand(
    levels[severity],
    { title, ...file, ...(inTree ? position : {}) },
    message(place, style),
  )
}

function message({ finding, sighting }: Place, style: Style): string {
  const details = [
    placeName(sighting),
    introducedBy(sighting),
    endText(sighting),
    checkedText(finding),
  ]
  return [
    `${shownKey(finding, style)} (${details.filter((detail) => detail !== '').join('; ')})`,
    nextStep(finding),
    isDead(finding)
      ? 'Remove it from the files; it stays in history, where a dead key is harmless.'
      : 'Then replace it and remove it from the files; it stays in history, where a revoked key is harmless.',
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
      ? 'The scan was stopped before its end, so there may be more keys.'
      : 'Not everything could be read, so there may be more keys.',
    ...shorten(unread(report).map(({ what, reason }) => `${what}: ${reason}`)),
  ].join('\n')
}

function shorten(lines: readonly string[]): string[] {
  const more = lines.length - annotated
  return more > 0 ? [...lines.slice(0, annotated), `and ${grouped(more)} more`] : [...lines]
}
