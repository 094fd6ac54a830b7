import { type Finding, isDead, type ScanReport, type Sighting } from '../model/index.ts'
import { cleanupAction, firstAction } from './advice/index.ts'
import { wellFormedJson } from './document.ts'
import { codeSpan } from './escape.ts'
import { knownText, leftOut, unread } from './omissions.ts'
import { placeHash } from './place-hash.ts'
import { fileLine } from './place-message.ts'
import { openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'
import { exposedKey, placeFacts, placeName } from './wording.ts'

/** Version of the security report schemas. GitLab rejects unknown ones; every GitLab since 15 knows this one. */
const version = '15.0.7'

const mostMessages = 200

/**
 * GitLab's secret detection report (docs: "Security scanner integration"; the schema secret-detection-report-format).
 * Suppressed keys are left out, because the format has no field for them; the source line is left out, because GitLab
 * stores it verbatim.
 */
export const gitlab: Reporter = (report, style) =>
  `${wellFormedJson(documentOf(report, style), 2)}\n`

function documentOf(report: ScanReport, style: Style) {
  const tool = { id: 'brleaks', name: 'brleaks', version: report.tool.version }
  const scanner = { ...tool, vendor: { name: 'brleaks' } }
  return {
    version,
    scan: {
      analyzer: scanner,
      scanner,
      type: 'secret_detection',
      start_time: gitlabTime(Date.parse(report.startedAt)),
      end_time: gitlabTime(Date.parse(report.startedAt) + report.durationMs),
      status: report.complete ? 'success' : 'failure',
      messages: messages(report),
    },
    vulnerabilities: openPlaces(report).map((place) => vulnerability(place, style)),
  }
}

function vulnerability({ finding, sighting, severity }: Place, style: Style) {
  const key = shownKey(finding, style)
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)]
  const { rule } = finding
  // GitLab links to the file.
  const { path: file, line } = fileLine(sighting)
  return {
    id: identity(finding, sighting),
    // The kind of key only: the schema asks for specifics in the description.
    name: clip(exposedKey(finding), 255),
    // GitLab shows it as Markdown.
    description: `${rule.description} Found ${codeSpan(key)}: ${facts.map((text) => codeSpan(text)).join('; ')}.`,
    severity: severityLevels[severity].gitlab,
    solution: `${firstAction(finding)} ${cleanupAction}`,
    identifiers: [
      {
        type: 'brleaks_rule_id',
        name: `brleaks rule ${rule.id}`,
        value: rule.id,
        url: rule.docsUrl,
      },
      {
        type: 'cwe',
        name: 'CWE-798',
        value: '798',
        url: 'https://cwe.mitre.org/data/definitions/798.html',
      },
    ],
    links: isDead(finding) ? undefined : [{ name: 'Revoke the key', url: rule.revokeUrl }],
    location: {
      file,
      // Required. GitLab's own analyzer writes zeros for a scan without history.
      commit: { sha: sighting.commit ?? '0000000' },
      start_line: line ?? undefined,
      end_line: line === null ? undefined : (sighting.endLine ?? line),
    },
  }
}

/** A UUID derived from the key and its place, so that the same tree produces the same report (RFC 9562, version 8). */
function identity(finding: Finding, sighting: Sighting): string {
  const hex = placeHash(finding, sighting)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function messages(report: ScanReport) {
  const known = knownText(report)
  return [
    ...unread(report).map(({ what, reason }) => ({
      level: 'fatal',
      value: `not read: ${what} (${reason})`,
    })),
    ...[...leftOut(report).map(({ text }) => text), ...(known === '' ? [] : [known])].map(
      (text) => ({ level: 'info', value: `left out: ${text}` }),
    ),
  ].slice(0, mostMessages)
}

/** yyyy-mm-ddThh:mm:ss in UTC, without zone or fraction, as the schema requires. */
function gitlabTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
