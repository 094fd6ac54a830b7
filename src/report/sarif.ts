import type {
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
  VersionControlDetails,
} from 'sarif'
import {
  type Finding,
  isDead,
  type Rule,
  type ScanReport,
  type Severity,
  type Sighting,
  severityOf,
  type Verification,
} from '../model/index.ts'
import { configurationFields, wellFormedJson } from './document.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { pathUri } from './uri.ts'

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const informationUri = 'https://app.batchrelay.com/developers'
const rootId = 'SRCROOT'

/** GitHub refuses more, and shows the first 5,000 by severity (docs: sarif-support-for-code-scanning, limits). */
const mostResults = 5000
const mostNotifications = 200

/** Code scanning reads 9.0 and above as critical, 7.0 high, 4.0 medium, below that low. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.8',
  high: '8.5',
  medium: '5.5',
  low: '2.0',
}

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const
const ranks: Readonly<Record<Severity, number>> = { critical: 100, high: 80, medium: 50, low: 20 }

/** SARIF 2.1.0 (OASIS), shaped for code scanning and checked with the SARIF SDK's validator. */
export const sarif: Reporter = (report, style) => {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(report, style)] }
  return `${wellFormedJson(log, 2)}\n`
}

function runOf(report: ScanReport, style: Style): Run {
  const places = report.findings.flatMap((finding) => placesOf(finding))
  const kept = places.slice(0, mostResults)
  const used = report.rules.filter(
    (rule, index) => index === 0 || kept.some((one) => one.finding.rule.id === rule.id),
  )
  const ruleIndex = new Map(used.map((rule, index) => [rule.id, index]))
  const provenance = provenanceOf(report)
  return {
    tool: {
      driver: {
        name: 'brleaks',
        fullName: `brleaks ${report.tool.version}`,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri,
        rules: used.map(descriptor),
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
        // False makes code scanning drop the results: only for a scan that was stopped on its way.
        executionSuccessful: !report.interrupted,
        startTimeUtc: report.startedAt,
        endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
        toolExecutionNotifications: notifications(report, places.length),
      },
    ],
    results: kept.map((one) => result(one, ruleIndex, style)),
    properties: {
      complete: report.complete,
      coverage: {
        files: report.coverage.files,
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

/** A key on one line of one file: code scanning tells results of a line apart by no more than that. */
interface Place {
  readonly finding: Finding
  readonly sighting: Sighting
  /** The same key further along the same line. */
  readonly others: readonly Sighting[]
}

function placesOf(finding: Finding): Place[] {
  const places = new Map<string, { sighting: Sighting; others: Sighting[] }>()
  for (const sighting of finding.sightings) {
    const { source, path, line, object, commit, ref } = sighting
    const key = JSON.stringify([source, path, line, object, commit, ref])
    const known = places.get(key)
    if (known === undefined) places.set(key, { sighting, others: [] })
    else known.others.push(sighting)
  }
  return [...places.values()].map((place) => ({ finding, ...place }))
}

function descriptor(rule: Rule): ReportingDescriptor {
  const steps = [
    `Revoke the key at ${rule.revokeUrl}`,
    'Create a replacement with the fewest scopes that do, and keep it in a secret store',
    'Put the replacement where the old key was used',
    'Take the key out of the files; history may keep it, a revoked key is harmless there',
  ]
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: `Exposed ${rule.service} API key.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${steps.join('. ')}.`,
      markdown: `${rule.description}\n\n${steps.map((step, index) => `${index + 1}. ${step}.`).join('\n')}\n\n[Revoke it here](${rule.revokeUrl}).`,
    },
    defaultConfiguration: { level: 'error', rank: ranks.high },
    properties: {
      tags: ['security', 'external/cwe/cwe-798', 'external/cwe/cwe-540'],
      precision: 'high',
      'security-severity': securitySeverity.high,
    },
  }
}

function result(place: Place, ruleIndex: ReadonlyMap<string, number>, style: Style): Result {
  const { finding, sighting, others } = place
  const severity = severityOf(finding)
  const { exposure, verification } = finding
  const suppressed = sighting.suppressed ?? finding.suppressed
  return {
    ruleId: finding.rule.id,
    ruleIndex: ruleIndex.get(finding.rule.id) ?? 0,
    kind: 'fail',
    level: levels[severity],
    rank: ranks[severity],
    message: { text: messageText(finding, style) },
    locations: [location(sighting)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((one, id) => ({ id: id + 1, ...location(one) })) }),
    occurrenceCount: others.length + 1,
    fingerprints: { 'brleaks/key/v1': finding.fingerprint },
    partialFingerprints: {
      'brleaks/key/v1': finding.fingerprint,
      ...(sighting.lineHash === null ? {} : { primaryLocationLineHash: sighting.lineHash }),
    },
    ...(suppressed === null
      ? {}
      : {
          suppressions: [
            {
              kind: suppressed.by === 'inline' ? 'inSource' : 'external',
              status: 'accepted',
              ...(suppressed.reason === null ? {} : { justification: suppressed.reason }),
            },
          ],
        }),
    properties: {
      'security-severity': securitySeverity[severity],
      mode: finding.mode,
      confidence: finding.confidence,
      verification: verification.status,
      ...checkProperties(verification),
      source: sighting.source,
      ...(sighting.commit === null ? {} : { commit: sighting.commit }),
      ...(sighting.object === null ? {} : { object: sighting.object }),
      ...(exposure === null ? {} : { atHead: exposure.atHead }),
    },
  }
}

function messageText(finding: Finding, style: Style): string {
  const { rule, mode, verification } = finding
  const kind = mode === 'live' ? 'live-mode' : 'Test Mode'
  const status =
    verification.status === 'not-checked' ? '' : ` It was checked: ${statusText(verification)}.`
  const step = isDead(finding) ? 'It no longer works.' : `Revoke it at ${rule.revokeUrl} .`
  return `Exposed ${rule.service} ${kind} API key '${shownKey(finding, style)}'.${status} ${step}`
}

/** Only what a check has shown; a key that was not asked about has none of these. */
function checkProperties({ checkedAt, scopes, lacks, requestId, reason }: Verification) {
  return {
    ...(reason === null ? {} : { verificationReason: reason }),
    ...(checkedAt === null ? {} : { checkedAt }),
    ...(requestId === null ? {} : { requestId }),
    ...(scopes.length === 0 ? {} : { scopes }),
    ...(lacks.length === 0 ? {} : { lacksScopes: lacks }),
  }
}

function statusText({ status, reason, scopes }: Verification): string {
  if (status === 'unknown' && reason !== null) return `unknown, ${reason}`
  return scopes.length === 0 ? status : `${status}, with ${scopes.join(', ')}`
}

function location(sighting: Sighting): Location {
  const { line, column, endLine, endColumn, excerpt } = sighting
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(sighting), uriBaseId: rootId },
      region: {
        startLine: line ?? 1,
        startColumn: column ?? 1,
        endLine: endLine ?? line ?? 1,
        endColumn: endColumn ?? (column ?? 1) + 1,
        ...(excerpt === null
          ? {}
          : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }),
      },
    },
  }
}

/** What lies in no file (a message, a name, a log) gets a place of its own below `git/`; see docs/output.md. */
function uriOf(sighting: Sighting): string {
  const { source, path, rawPath, object, ref } = sighting
  if (path !== null && path !== '') return pathUri(path, rawPath) || 'unnamed'
  if (source === 'stdin') return 'stdin'
  return pathUri(`git/${source}/${ref ?? object ?? 'unknown'}`)
}

function notifications(report: ScanReport, results: number): Notification[] {
  const { failed } = report.coverage
  const list: Notification[] = failed.slice(0, mostNotifications).map(({ what, reason }) => ({
    level: 'error',
    message: { text: `Not read: '${what}' (${reason}).` },
  }))
  const more = failed.length - list.length
  if (more > 0)
    list.push({ level: 'error', message: { text: `${more} more things were not read.` } })
  if (report.interrupted)
    list.push({ level: 'error', message: { text: 'Stopped before the end.' } })
  for (const notice of report.notices.slice(0, mostNotifications)) {
    list.push({ level: 'note', message: { text: `Remark: '${notice}'.` } })
  }
  if (results > mostResults) {
    const text = `Only the first ${mostResults} of ${results} results are listed, the most severe first.`
    list.push({ level: 'warning', message: { text } })
  }
  return list
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
