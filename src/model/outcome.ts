import type { ScanReport } from './report.ts'

export const exitStatus = { clean: 0, found: 1, usage: 2, incomplete: 3 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/**
 * CONTRACT: 0 clean · 1 keys found · 3 nothing found but not everything read.
 * Suppressed findings do not count; `failOn: 'live'` counts verified live keys alone.
 */
export function outcome(report: ScanReport, failOn: 'any' | 'live'): ExitStatus {
  const counts = report.findings.some(
    (finding) =>
      finding.suppressed === null && (failOn === 'any' || finding.verification.status === 'live'),
  )
  if (counts) return exitStatus.found
  return report.complete ? exitStatus.clean : exitStatus.incomplete
}
