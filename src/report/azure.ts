import { leftOut, unread } from './omissions.ts'
import { fileLine, placeMessage, unreadMessage } from './place-message.ts'
import { inTurns, openPlaces, type Place } from './places.ts'
import { sarifRuleId } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'

interface IssueProperties {
  readonly type: 'error' | 'warning'
  readonly sourcepath?: string
  readonly linenumber?: number
  readonly columnnumber?: number
  readonly code?: string
}

/**
 * Logging commands of Azure Pipelines (docs: "Logging commands", LogIssue): content that was not read or left out, then
 * places, one of each key before a second of any. The summary of a run shows the first ten errors and warnings.
 */
export const azure: Reporter = (report, style) =>
  [
    ...unread(report).map((entry) => logIssue({ type: 'error' }, unreadMessage(entry))),
    ...leftOut(report).map(({ text }) =>
      logIssue({ type: 'warning' }, `Left out of the scan: ${text}`),
    ),
    ...inTurns(openPlaces(report)).map((place) => placeIssue(place, style)),
  ]
    .map((line) => `${line}\n`)
    .join('')

function placeIssue(place: Place, style: Style): string {
  const { finding, sighting, severity } = place
  const { path, line } = fileLine(sighting)
  const { column } = sighting
  const position =
    line === null ? {} : { linenumber: line, ...(column === null ? {} : { columnnumber: column }) }
  return logIssue(
    {
      type: severityLevels[severity].azure,
      sourcepath: path,
      ...position,
      code: sarifRuleId(finding.rule, severity),
    },
    placeMessage(place, style),
  )
}

/** One line and one command, whatever the texts are (escaping as in azure-pipelines-task-lib). */
function logIssue(properties: IssueProperties, message: string): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))};`,
  )
  return `##vso[task.logissue ${list.join('')}]${escapeData(message)}`
}

function escapeData(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('%', '%AZP25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D')
}
