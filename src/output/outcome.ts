import {
  type ExitStatus,
  exitStatus,
  type ScanReport,
  type VerificationStatus,
} from '../model/index.ts'

/**
 * CONTRACT: 0 clean · 1 keys found · 3 nothing found but not everything read.
 * Suppressed findings do not count; `failOn: 'live'` counts verified live keys alone. A key that was asked about
 * without a clear answer may be live, so such a scan is then incomplete.
 */
export function outcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus {
  const statuses = openStatuses(report)
  const counts = failOn === 'any' ? statuses.length > 0 : statuses.includes('live')
  if (counts) return exitStatus.found
  if (statuses.includes('unknown') && failOn === 'live') return exitStatus.incomplete
  return report.complete ? exitStatus.clean : exitStatus.incomplete
}

/**
 * Of `brleaks verify`, where having keys is no finding: 1 for keys that work (`any`: or will, with their account),
 * 3 where that could not be found out, 0 where every key is dead.
 */
export function verifyOutcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus {
  const statuses = openStatuses(report)
  const works = failOn === 'any' ? (['live', 'inactive'] as const) : (['live'] as const)
  if (works.some((status) => statuses.includes(status))) return exitStatus.found
  if (statuses.includes('unknown')) return exitStatus.incomplete
  return report.complete ? exitStatus.clean : exitStatus.incomplete
}

function openStatuses(report: ScanReport): readonly VerificationStatus[] {
  return report.findings
    .filter((finding) => finding.suppressed === null)
    .map((finding) => finding.verification.status)
}
