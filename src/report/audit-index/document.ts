import { type Finding, type ScanReport, severityOf } from '../../model/index.ts'
import { schemaVersion, wellFormedJson } from '../document.ts'
import { openFindings } from '../places.ts'
import { repositoriesOf } from '../wording.ts'
import type { FolderOf } from './index.ts'

/** The index as schema/audit-index.schema.json describes it. */
export function indexJson(report: ScanReport, folderOf: FolderOf): string {
  const { complete, coverage, durationMs, repositories = [], startedAt, tool } = report
  const statuses = (wanted: string) => repositories.filter(({ status }) => status === wanted).length
  const open = openFindings(report).length
  return `${wellFormedJson(
    {
      schemaVersion,
      tool,
      startedAt,
      durationMs,
      complete,
      summary: {
        repositories: repositories.length,
        read: statuses('read'),
        incomplete: statuses('incomplete'),
        notRead: statuses('not-read'),
        findings: open,
        suppressed: report.findings.length - open,
        objects: coverage.objects,
        files: coverage.files,
        bytes: coverage.bytes,
      },
      keys: report.findings.map(keyFields),
      repositories: repositories.map((repository) => ({
        ...repository,
        reports: folderOf(repository.name),
      })),
    },
    2,
  )}\n`
}

function keyFields(finding: Finding) {
  const { exposure, sightings, sightingsOmitted, verification } = finding
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    confidence: finding.confidence,
    status: verification.status,
    revokeUrl: finding.rule.revokeUrl,
    firstDate: exposure?.firstDate ?? null,
    firstAuthor: exposure?.firstAuthor ?? null,
    atHead: exposure?.atHead ?? null,
    suppressed: finding.suppressed,
    sightings: sightings.length + sightingsOmitted,
    repositories: repositoriesOf(finding),
  }
}
