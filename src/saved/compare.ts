import type { Comparison, Finding, ScanReport } from '../model/index.ts'

/** Compares the keys of two reports by fingerprint. */
export function compareReports(before: ScanReport, after: ScanReport): Comparison {
  const openBefore = new Set(open(before).map(({ fingerprint }) => fingerprint))
  const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]))
  const wasOpen = ({ fingerprint }: Finding) => openBefore.has(fingerprint)
  return {
    before,
    after,
    added: open(after).filter((finding) => !wasOpen(finding)),
    fixed: open(before).filter(({ fingerprint }) => !now.has(fingerprint)),
    remaining: open(after).filter(wasOpen),
    accepted: after.findings.filter((finding) => finding.suppressed !== null && wasOpen(finding)),
  }
}

function open(report: ScanReport): readonly Finding[] {
  return report.findings.filter(({ suppressed }) => suppressed === null)
}
