import { type ScanReport, severityOf } from '../../model/index.ts'
import { csvText } from '../csv.ts'
import { repositoriesOf } from '../wording.ts'

/** One row per key, with the names of its repositories in one cell. */
export function indexCsv(report: ScanReport): string {
  const rows = report.findings.map((finding) => {
    const { exposure, sightings, sightingsOmitted, verification, suppressed } = finding
    const repositories = repositoriesOf(finding)
    return [
      severityOf(finding),
      finding.mode,
      finding.secret.toString(),
      verification.status,
      finding.confidence,
      suppressed?.by,
      repositories.length,
      sightings.length + sightingsOmitted,
      exposure?.firstDate,
      exposure?.firstAuthor,
      exposure?.atHead?.toString(),
      finding.fingerprint,
      finding.rule.id,
      finding.rule.revokeUrl,
      repositories.join(' | '),
    ]
  })
  return csvText([columns, ...rows])
}

const columns = [
  'severity',
  'mode',
  'key',
  'status',
  'confidence',
  'suppressed',
  'repositories',
  'places',
  'first date',
  'first author',
  'at head',
  'fingerprint',
  'rule',
  'revoke',
  'repository names',
]
