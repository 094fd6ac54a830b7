import { type Unread, unread } from './omissions.ts'
import { fileLine, placeMessage, unreadMessage } from './place-message.ts'
import { openPlaces, type Place } from './places.ts'
import { sarifRuleId } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'
import { xml } from './xml.ts'

interface FileError {
  readonly path: string
  readonly element: string
}

/** Checkstyle XML, which most CI systems and review tools read: the places in each file, and content that was not read. */
export const checkstyle: Reporter = (report, style) => {
  const files = new Map<string, string[]>()
  const errors = [
    ...openPlaces(report).map((place) => placeError(place, style)),
    ...unread(report).map(unreadError),
  ]
  for (const { path, element } of errors) {
    const elements = files.get(path)
    if (elements === undefined) files.set(path, [element])
    else elements.push(element)
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="8.0">',
    ...[...files].flatMap(([path, elements]) => [
      `  <file name="${xml(path)}">`,
      ...elements,
      '  </file>',
    ]),
    '</checkstyle>',
    '',
  ].join('\n')
}

function placeError(place: Place, style: Style): FileError {
  const { finding, sighting, severity } = place
  const { path, line } = fileLine(sighting)
  const column = line === null || sighting.column === null ? '' : ` column="${sighting.column}"`
  const source = `brleaks.${sarifRuleId(finding.rule, severity)}`
  const level = severityLevels[severity].checkstyle
  return { path, element: errorElement(line, column, level, placeMessage(place, style), source) }
}

function unreadError(entry: Unread): FileError {
  const path = entry.what === '' ? 'unnamed' : entry.what
  return {
    path,
    element: errorElement(null, '', 'error', unreadMessage(entry), 'brleaks.not-read'),
  }
}

/** Readers need a line. */
function errorElement(
  line: number | null,
  column: string,
  severity: string,
  message: string,
  source: string,
): string {
  return `    <error line="${line ?? 1}"${column} severity="${severity}" message="${xml(message)}" source="${xml(source)}"/>`
}
