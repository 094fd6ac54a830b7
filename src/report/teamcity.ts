import type { ScanReport } from '../model/index.ts'
import { leftOut, type Unread, unread } from './omissions.ts'
import { textHash } from './place-hash.ts'
import { fileLine, placeMessage, unreadMessage } from './place-message.ts'
import { openPlaces, type Place } from './places.ts'
import { sarifRuleId, severityRuleTitle } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'

/** Longer values are cut by the server. */
const longestValue = 4000
const mostProblems = 10

/**
 * Service messages of TeamCity (docs: "Service Messages"): an inspection for each place, a build problem for content that
 * was not read, and lines of the log for what was left out.
 */
export const teamcity: Reporter = (report, style) =>
  [
    ...inspectionTypes(report),
    ...openPlaces(report).map((place) => inspection(place, style)),
    ...problems(unread(report)),
    ...leftOut(report).map(({ text }) =>
      serviceMessage('message', { text: `brleaks: left out: ${text}`, status: 'NORMAL' }),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')

/** Each type must be declared before its first inspection. */
function inspectionTypes(report: ScanReport): string[] {
  const types = new Map<string, string>()
  for (const { finding, severity } of openPlaces(report)) {
    const id = sarifRuleId(finding.rule, severity)
    const name = severityRuleTitle(finding.rule, severity)
    const { description } = finding.rule
    types.set(id, serviceMessage('inspectionType', { id, name, category: 'brleaks', description }))
  }
  return [...types.values()]
}

function inspection(place: Place, style: Style): string {
  const { finding, sighting, severity } = place
  const { path, line } = fileLine(sighting)
  return serviceMessage('inspection', {
    typeId: sarifRuleId(finding.rule, severity),
    message: placeMessage(place, style),
    file: path,
    ...(line === null ? {} : { line: String(line) }),
    SEVERITY: severityLevels[severity].teamcity,
  })
}

function problems(entries: readonly Unread[]): string[] {
  const shown = entries.slice(0, mostProblems).map((entry) => ({
    description: unreadMessage(entry),
    identity: `brleaks${textHash(JSON.stringify([entry.what, entry.reason]))}`,
  }))
  const more = entries.length - shown.length
  if (more > 0) {
    shown.push({ description: `brleaks: ${more} more entries were not read.`, identity: 'brleaks' })
  }
  return shown.map((problem) => serviceMessage('buildProblem', problem))
}

function serviceMessage(name: string, values: Readonly<Record<string, string>>): string {
  const list = Object.entries(values).map(
    ([key, value]) => `${key}='${escapeValue(value.slice(0, longestValue))}'`,
  )
  return `##teamcity[${name} ${list.join(' ')}]`
}

/** Other characters than those of ASCII depend on the encoding of the agent, so they are escaped too. */
function escapeValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/[|'[\]]/g, '|$&')
    .replaceAll('\n', '|n')
    .replaceAll('\r', '|r')
    .replace(
      /[^\x20-\x7e]/g,
      (unit) => `|0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
}
