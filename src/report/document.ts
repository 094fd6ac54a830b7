import {
  type ConfigurationFile,
  type Coverage,
  configPlaceText,
  type Finding,
  type ScanReport,
  type Sighting,
  settingOriginText,
  severityOf,
} from '../model/index.ts'
import { knownFindings } from './places.ts'
import { failureText, skippedName, skipReasonText } from './reasons.ts'
import { proofFields } from './removal-proof.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'

/** Version of the JSON report. It rises only when a change would mislead readers of the old one. */
export const schemaVersion = 1

/** A key and its sightings, as schema/report.schema.json describes them. */
export function findingDocument(finding: Finding, style: Style) {
  return {
    ...findingFields(finding, style),
    sightings: finding.sightings.map((sighting) => ({
      ...sightingFields(sighting, finding),
      lineHash: sighting.lineHash ?? undefined,
    })),
    sightingsOmitted: finding.sightingsOmitted,
  }
}

/**
 * The report as schema/report.schema.json describes it. Undefined fields do not apply and are left out of the JSON.
 * @param findings default: those of the report.
 */
export function reportDocument(
  report: ScanReport,
  style: Style,
  findings = report.findings.map((finding) => findingDocument(finding, style)),
) {
  return {
    schemaVersion,
    tool: report.tool,
    scan: {
      command: report.command,
      target: report.target,
      startedAt: report.startedAt,
      durationMs: report.durationMs,
      complete: report.complete,
      interrupted: report.interrupted,
      coverage: coverageFields(report.coverage),
      repository: report.repository,
      repositories: report.repositories,
      configuration: configurationFields(report),
      notices: report.notices,
    },
    findings,
    filtered: style.showFiltered ? report.filtered.list : undefined,
    proof: report.proof === undefined ? undefined : proofFields(report, report.proof),
    summary: {
      findings: report.findings.length,
      sightings: report.findings.reduce(
        (sum, finding) => sum + finding.sightings.length + finding.sightingsOmitted,
        0,
      ),
      suppressed: knownFindings(report).length,
      filtered: report.filtered.count,
      filteredByReason: report.filtered.byReason,
    },
  }
}

/** Fields of the coverage, with reasons as text. */
function coverageFields({ skipped, failed, ...counts }: Coverage) {
  return {
    ...counts,
    skipped: skipped.map((entry) => ({
      what: skippedName(entry),
      reason: skipReasonText(entry),
      count: entry.count,
    })),
    failed: failed.map(({ what, reason }) => ({ what, reason: failureText(reason) })),
  }
}

/** The configuration of the scan, with the known entries that are unused or expired. */
export function configurationFields({ configuration, stale }: ScanReport) {
  return {
    files: configuration.files.map(configurationFileFields),
    settings: configuration.settings.map(({ name, value, origin }) => ({
      name,
      value,
      origin: settingOriginText(origin),
    })),
    stale: stale.map(({ state, entry }) => ({ state, ...entry })),
  }
}

/** Fields of a configuration file. */
export function configurationFileFields({ kind, path, sha256, from }: ConfigurationFile) {
  return { kind, path, sha256, from: from === null ? null : configPlaceText(from) }
}

/** The short form, for formats that repeat it on every line. */
export function configurationHashes({ configuration }: ScanReport) {
  return configuration.files.map(({ kind, path, sha256 }) => ({ kind, path, sha256 }))
}

/** Fields of a key. */
export function findingFields(finding: Finding, style: Style) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    secret: style.showSecrets ? shownKey(finding, style) : undefined,
    length: finding.secret.length,
    confidence: finding.confidence,
    verification: finding.verification,
    revokeUrl: finding.rule.revokeUrl,
    exposure: finding.exposure,
    suppressed: finding.suppressed,
  }
}

/** Fields of a sighting. It is suppressed by itself or with its key. */
export function sightingFields(sighting: Sighting, finding: Finding) {
  return {
    source: sighting.source,
    repository: sighting.repository,
    path: sighting.path,
    rawPath: sighting.rawPath,
    container: sighting.container,
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    object: sighting.object,
    ref: sighting.ref,
    atHead: sighting.atHead,
    decoded: sighting.decoded,
    endEstimated: sighting.endEstimated || undefined,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    suppressed: sighting.suppressed ?? finding.suppressed,
  }
}

const loneSurrogate = /\\ud[89a-f]/

function wellFormed(_key: string, field: unknown): unknown {
  return typeof field === 'string' ? field.toWellFormed() : field
}

/** JSON that is valid UTF-8 whatever was scanned: lone surrogates become U+FFFD. Undefined fields are left out. */
export function wellFormedJson(value: unknown, indent?: number): string {
  let text = JSON.stringify(value, null, indent)
  // A lone surrogate is escaped. Few reports have one, and a function for each value takes most of the time.
  const mayHaveOne = text.includes('\\ud') && loneSurrogate.test(text)
  if (mayHaveOne) text = JSON.stringify(value, wellFormed, indent)
  // These two end a line for some readers of JSON Lines and JavaScript.
  return text.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
}
