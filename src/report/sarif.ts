import type { Location, Log, Notification, Result, Run, VersionControlDetails } from 'sarif'
import {
  counted,
  filePath,
  type ScanReport,
  type Sighting,
  type Suppression,
  type Verification,
} from '../model/index.ts'
import { firstAction } from './advice/index.ts'
import { configurationFields, wellFormedJson } from './document.ts'
import { knownText, leftOut, unread } from './omissions.ts'
import { type Place, placesOf } from './places.ts'
import { shownKey } from './reveal.ts'
import { descriptorsFor, rankOf, sarifRuleId } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'
import { isAbsoluteUri, pathUri } from './uri.ts'
import {
  artifactPath,
  checkedText,
  decodedText,
  endText,
  exposedKey,
  introducedBy,
  logicalName,
  placeName,
} from './wording.ts'

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const informationUri = 'https://app.batchrelay.com/developers'
const rootId = 'SRCROOT'

/** GitHub rejects more, and shows the first 5,000 by severity (docs: sarif-support-for-code-scanning, limits). */
const mostResults = 5000
const mostNotifications = 200

/** Code scanning keeps 100 locations of a result. */
const mostRelated = 100

/** SARIF 2.1.0 (OASIS), shaped for code scanning and checked with the SARIF SDK's validator. */
export const sarif: Reporter = (report, style) => {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(report, style)] }
  return `${wellFormedJson(log, 2)}\n`
}

function runOf(report: ScanReport, style: Style): Run {
  const places = report.findings.flatMap(placesOf)
  const kept = places.slice(0, mostResults)
  const used = new Set(kept.map((place) => ruleIdOf(place)))
  const descriptors = descriptorsFor(report.rules, used)
  const ruleIndex = new Map(descriptors.map(({ id }, index) => [id, index]))
  const provenance = provenanceOf(report)
  return {
    tool: {
      driver: {
        name: 'brleaks',
        fullName: `brleaks ${report.tool.version}`,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri,
        rules: descriptors,
      },
    },
    automationDetails: { id: 'brleaks/' },
    columnKind: 'utf16CodeUnits',
    redactionTokens: ['…'],
    originalUriBaseIds: {
      [rootId]: { description: { text: 'The root of the scanned tree.' } },
    },
    ...(provenance === null ? {} : { versionControlProvenance: [provenance] }),
    invocations: [
      {
        // False makes code scanning drop the results, so it is only for a scan that was stopped before the end.
        executionSuccessful: !report.interrupted,
        startTimeUtc: report.startedAt,
        endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
        toolExecutionNotifications: notifications(report, places.length),
      },
    ],
    results: kept.map((place) => result(place, ruleIndex, style)),
    properties: {
      complete: report.complete,
      coverage: {
        files: report.coverage.files,
        entries: report.coverage.entries,
        objects: report.coverage.objects,
        commits: report.coverage.commits,
        refs: report.coverage.refs,
        bytes: report.coverage.bytes,
        notRead: report.coverage.failed.length,
      },
      configuration: configurationFields(report),
    },
  }
}

function ruleIdOf({ finding, severity }: Place): string {
  return sarifRuleId(finding.rule, severity)
}

/** One result per key and line, because code scanning does not distinguish results further. */
function result(place: Place, ruleIndex: ReadonlyMap<string, number>, style: Style): Result {
  const { finding, sighting, others, severity } = place
  const ruleId = ruleIdOf(place)
  const related = others.slice(0, mostRelated)
  const suppressed = sighting.suppressed ?? finding.suppressed
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? 0,
    kind: 'fail',
    level: severityLevels[severity].sarif,
    rank: rankOf(severity, finding.confidence),
    message: { text: messageText(place, style) },
    locations: [location(sighting)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other, index) => relatedLocation(other, index + 1)) }),
    occurrenceCount: others.length + 1,
    fingerprints: { 'brleaks/key/v1': finding.fingerprint },
    partialFingerprints: {
      'brleaks/key/v1': finding.fingerprint,
      ...(sighting.lineHash === null ? {} : { primaryLocationLineHash: sighting.lineHash }),
    },
    ...(suppressed === null ? {} : { suppressions: [suppression(suppressed)] }),
    properties: properties(place),
  }
}

function suppression({ by, reason }: Suppression) {
  return {
    kind: by === 'inline' ? ('inSource' as const) : ('external' as const),
    status: 'accepted' as const,
    ...(reason === null ? {} : { justification: reason }),
  }
}

function properties({ finding, sighting, severity }: Place) {
  const { exposure, verification } = finding
  return {
    'security-severity': severityLevels[severity].securitySeverity,
    mode: finding.mode,
    confidence: finding.confidence,
    verification: verification.status,
    ...checkProperties(verification),
    source: sighting.source,
    ...(sighting.repository === undefined ? {} : { repository: sighting.repository }),
    ...(sighting.commit === null ? {} : { commit: sighting.commit }),
    ...(sighting.object === null ? {} : { object: sighting.object }),
    ...(sighting.endEstimated ? { endEstimated: true } : {}),
    ...(exposure === null ? {} : { atHead: exposure.atHead }),
  }
}

function messageText({ finding, sighting }: Place, style: Style): string {
  const facts = [decodedText(sighting), endText(sighting), checkedText(finding)]
    .filter((fact) => fact !== '')
    .join('; ')
  const place = sighting.container === undefined ? '' : ` in '${placeName(sighting)}'`
  return `${exposedKey(finding)} '${shownKey(finding, style)}'${place}${facts === '' ? '' : ` (${facts})`}. ${firstAction(finding)}`
}

/** Results of verification; empty for a key that was not checked. */
function checkProperties({ checkedAt, scopes, lacks, requestId, reason }: Verification) {
  return {
    ...(reason === null ? {} : { verificationReason: reason }),
    ...(checkedAt === null ? {} : { checkedAt }),
    ...(requestId === null ? {} : { requestId }),
    ...(scopes.length === 0 ? {} : { scopes }),
    ...(lacks.length === 0 ? {} : { lacksScopes: lacks }),
  }
}

function location(sighting: Sighting): Location {
  const { excerpt, source } = sighting
  const isInContainer = sighting.container !== undefined
  const name = isInContainer ? placeName(sighting) : logicalName(sighting)
  const uri = uriOf(sighting)
  return {
    physicalLocation: {
      artifactLocation: isAbsoluteUri(uri) ? { uri } : { uri, uriBaseId: rootId },
      region: {
        ...(isInContainer ? firstCharacter : rangeOf(sighting)),
        ...(excerpt === null
          ? {}
          : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }),
      },
    },
    ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: source }] }),
  }
}

/** The region of a container: its lines are not those of the text inside it. */
const firstCharacter = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }

function rangeOf({ line, column, endLine, endColumn }: Sighting) {
  return {
    startLine: line ?? 1,
    startColumn: column ?? 1,
    endLine: endLine ?? line ?? 1,
    endColumn: endColumn ?? (column ?? 1) + 1,
  }
}

/** Another place of a result, with its commit. */
function relatedLocation(sighting: Sighting, id: number): Location {
  const by = introducedBy(sighting)
  return {
    id,
    ...(by === '' ? {} : { message: { text: `Added by ${by}.` } }),
    ...location(sighting),
  }
}

function uriOf(sighting: Sighting): string {
  const { rawPath, source } = sighting
  const path = artifactPath({ ...sighting, path: filePath(sighting), container: undefined })
  return pathUri(path, source === 'note' ? undefined : rawPath) || 'unnamed'
}

function notifications(report: ScanReport, results: number): Notification[] {
  const errors = unread(report).map(({ what, reason }) => `Not read: '${what}' (${reason}).`)
  const more = errors.length - mostNotifications
  const known = knownText(report)
  const remarks = [
    ...leftOut(report).map(({ text }) => `Left out: ${text}.`),
    ...(known === '' ? [] : [`Suppressed: ${known}.`]),
    ...report.notices.map((notice) => `Note: '${notice}'.`),
  ]
  return [
    ...errors.slice(0, mostNotifications).map((text) => notification('error', text)),
    ...(more > 0 ? [notification('error', `${counted(more, 'more item')} not read.`)] : []),
    ...remarks.slice(0, mostNotifications).map((text) => notification('note', text)),
    ...(results > mostResults
      ? [
          notification(
            'warning',
            `Only the first ${mostResults} of ${results} results are listed, the most severe first.`,
          ),
        ]
      : []),
  ]
}

function notification(level: 'error' | 'warning' | 'note', text: string): Notification {
  return { level, message: { text } }
}

function provenanceOf(report: ScanReport): VersionControlDetails | null {
  const { repository } = report
  if (repository?.remoteUrl == null || !/^(?:https?|ssh|git):\/\//.test(repository.remoteUrl))
    return null
  return {
    repositoryUri: repository.remoteUrl,
    ...(repository.head === null ? {} : { revisionId: repository.head }),
    ...(repository.branch === null ? {} : { branch: repository.branch }),
    mappedTo: { uriBaseId: rootId },
  }
}
