import {
  type Exposure,
  type Finding,
  type ScanReport,
  type Sighting,
  severityOf,
} from '../model/index.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'

/** Version of the JSON report: rises only when a reader of the old one would be misled. */
export const schemaVersion = 1

/** The report as schema/report.schema.json describes it. */
export function reportDocument(report: ScanReport, style: Style) {
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
      coverage: report.coverage,
      repository: report.repository,
      configuration: configurationFields(report),
      notices: report.notices,
    },
    findings: report.findings.map((finding) => ({
      ...findingFields(finding, style),
      sightings: finding.sightings.map((sighting) => sightingFields(sighting, finding)),
      sightingsOmitted: finding.sightingsOmitted,
    })),
    ...(style.showFiltered ? { filtered: report.filtered.list } : {}),
    summary: {
      findings: report.findings.length,
      sightings: report.findings.reduce(
        (sum, finding) => sum + finding.sightings.length + finding.sightingsOmitted,
        0,
      ),
      suppressed: report.findings.filter((finding) => finding.suppressed !== null).length,
      filtered: report.filtered.count,
      filteredByReason: report.filtered.byReason,
    },
  }
}

/** What the report was made under, and what of it no longer serves. */
export function configurationFields({ configuration, stale }: ScanReport) {
  return {
    files: configuration.files,
    settings: configuration.settings,
    stale: stale.map(({ state, entry }) => ({ state, ...entry })),
  }
}

/** The same in short, for formats that say it with every line: SHA-256 by what a file is. */
export function configurationHashes({ configuration }: ScanReport) {
  return configuration.files.map(({ kind, path, sha256 }) => ({ kind, path, sha256 }))
}

/** What belongs to the key. */
export function findingFields(finding: Finding, style: Style) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    ...(style.showSecrets ? { secret: shownKey(finding, style) } : {}),
    length: finding.secret.length,
    confidence: finding.confidence,
    verification: finding.verification,
    revokeUrl: finding.rule.revokeUrl,
    exposure: finding.exposure === null ? null : exposureFields(finding.exposure),
    suppressed: finding.suppressed,
  }
}

/** What belongs to one place. A place is known as its key is, or by a mark of its own. */
export function sightingFields(sighting: Sighting, finding: Finding) {
  return {
    source: sighting.source,
    path: sighting.path,
    ...(sighting.rawPath === undefined ? {} : { rawPath: sighting.rawPath }),
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    object: sighting.object,
    ...(sighting.ref === undefined ? {} : { ref: sighting.ref }),
    ...(sighting.atHead === undefined ? {} : { atHead: sighting.atHead }),
    decoded: sighting.decoded,
    ...(sighting.endEstimated ? { endEstimated: true } : {}),
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    suppressed: sighting.suppressed ?? finding.suppressed,
  }
}

function exposureFields(exposure: Exposure) {
  return {
    firstCommit: exposure.firstCommit,
    firstAuthor: exposure.firstAuthor,
    firstDate: exposure.firstDate,
    lastDate: exposure.lastDate,
    atHead: exposure.atHead,
    refs: exposure.refs,
    refsComplete: exposure.refsComplete,
    removedIn: exposure.removedIn,
    removedDate: exposure.removedDate,
    unreachable: exposure.unreachable,
  }
}

/** JSON that is valid UTF-8 whatever was scanned: lone surrogates become U+FFFD. */
export function wellFormedJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(
    value,
    (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one),
    indent,
  )
  // These two end a line for some readers of JSON Lines and JavaScript.
  return text.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
}
