import {
  type Finding,
  isDead,
  type ScanReport,
  type Severity,
  type Sighting,
} from '../model/index.ts'
import { knownText, leftOut, unread } from './account.ts'
import { wellFormedJson } from './document.ts'
import { codeSpan, visible } from './escape.ts'
import { identityOf, openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { artifactPath, checkedText, endText, introducedBy, keyKind, placeName } from './wording.ts'

/** Version of the security report schemas; GitLab refuses one it does not know, and every GitLab since 15 knows this. */
const version = '15.0.7'

const mostMessages = 200

const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

/**
 * GitLab's secret detection report (docs: "Security scanner integration"; the schema secret-detection-report-format).
 * Suppressed keys are left out, because the format has no field for them. So is the extract of the source, because
 * GitLab stores it verbatim.
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
  const details = [
    placeName(sighting),
    introducedBy(sighting),
    endText(sighting),
    checkedText(finding),
  ]
  const { rule } = finding
  return {
    id: identity(finding, sighting),
    // Names the kind, not the key: the schema keeps specifics for the description.
    name: clip(`Exposed ${keyKind(finding)}`, 255),
    // GitLab shows it as Markdown.
    description: `${rule.description} Found ${codeSpan(key)}: ${details
      .filter((detail) => detail !== '')
      .map(codeSpan)
      .join('; ')}.`,
    severity: severities[severity],
    solution: isDead(finding)
      ? 'The key no longer works. Remove it from the files.'
      : `Revoke the key at ${rule.revokeUrl} , put a new one in a secret store, and remove the old one from the files.`,
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
    ...(isDead(finding) ? {} : { links: [{ name: 'Revoke the key', url: rule.revokeUrl }] }),
    location: {
      file: visible(artifactPath(sighting)),
      // Required; GitLab's own analyzer writes zeros for a scan without history.
      commit: { sha: sighting.commit ?? '0000000' },
      ...(sighting.line === null
        ? {}
        : { start_line: sighting.line, end_line: sighting.endLine ?? sighting.line }),
    },
  }
}

/** A UUID made from the key and its place, so that the same tree gives the same report (RFC 9562, version 8). */
function identity(finding: Finding, sighting: Sighting): string {
  const text = JSON.stringify([finding.fingerprint, identityOf(sighting)])
  const hex = [1, 2, 3, 4].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** MurmurHash3's finalizer over FNV-1a with a seed: enough to tell places apart; no secret depends on it. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function messages(report: ScanReport) {
  const known = knownText(report)
  return [
    ...unread(report).map(({ what, reason }) => ({
      level: 'fatal',
      value: `not read: ${what} (${reason})`,
    })),
    ...leftOut(report).map(({ text }) => ({ level: 'info', value: `left out: ${text}` })),
    ...(known === '' ? [] : [{ level: 'info', value: `left out: ${known}` }]),
  ].slice(0, mostMessages)
}

/** yyyy-mm-ddThh:mm:ss in UTC, without zone or fraction, as the schema's pattern has it. */
function gitlabTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
