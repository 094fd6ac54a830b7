import { type Finding, type ScanReport, severityOf } from '../model/index.ts'
import { paint } from './paint.ts'
import type { Reporter, Style } from './style.ts'
import { findingLines, knownLine } from './text-finding.ts'
import { nextSteps, statusGroups } from './text-steps.ts'
import { filteredLines, summaryLines } from './text-summary.ts'
import { verifyText } from './text-verify.ts'
import { counted } from './wording.ts'

/**
 * The report for people: a block for each key, worst first, then known keys on a line each, then what to do, then what
 * was read.
 */
export const text: Reporter = (report, style) => {
  if (report.kind === 'verification') return verifyText(report, style)
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const known = report.findings.filter((finding) => finding.suppressed !== null)
  const blocks = [
    ...findingBlocks(style.verbose ? report.findings : open, style),
    ...(style.verbose ? [] : [known.map((finding) => knownLine(finding, style))]),
    ...(style.showFiltered ? [filteredLines(report, style)] : []),
    ...(open.length > 0 && !style.quiet ? [nextSteps(open, style)] : []),
    ...(!style.quiet || !report.complete ? [summaryLines(report, style)] : []),
  ]
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`
}

/** Checked keys are grouped by status. */
function findingBlocks(findings: readonly Finding[], style: Style): string[][] {
  if (findings.every(({ verification }) => verification.status === 'not-checked')) {
    return findings.map((finding) => findingLines(finding, style))
  }
  return statusGroups(findings).flatMap((group) => [
    [paint(style, `${group.title} (${counted(group.findings.length, 'key')})`, 'bold')],
    ...group.findings.map((finding) => findingLines(finding, style)),
    group.steps.map((step) => `  ${step}`),
  ])
}

/** Counts of findings by severity, for the last line. */
export function severityCounts(report: ScanReport): string {
  const counts = new Map<string, number>()
  for (const finding of report.findings) {
    const name = finding.suppressed === null ? severityOf(finding) : 'suppressed'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}
