import { counted, type Finding } from '../model/index.ts'
import { paint } from './paint.ts'
import { knownFindings, openFindings } from './places.ts'
import { proofText } from './removal-proof.ts'
import type { Reporter, Style } from './style.ts'
import { findingLines, knownLine } from './text-finding.ts'
import { findingRow, repositoryLines } from './text-repositories.ts'
import { nextSteps, statusGroups } from './text-steps.ts'
import { filteredLines, summaryLines } from './text-summary.ts'
import { verifyText } from './text-verify.ts'

/**
 * The report for people: a block for each key, worst first; known keys, one per line; the steps to take; and the coverage.
 * For several repositories a row for each key, and a table of the repositories.
 */
export const text: Reporter = (report, style) => {
  if (report.kind === 'verification') return verifyText(report, style)
  if (report.proof !== undefined) return proofText(report, report.proof, style)
  const open = openFindings(report)
  const known = knownFindings(report)
  const blocks = [
    ...(report.repositories === undefined || style.verbose
      ? findingBlocks(style.verbose ? report.findings : open, style)
      : [open.flatMap((finding) => findingRow(finding, style))]),
    ...(style.verbose ? [] : [known.map((finding) => knownLine(finding, style))]),
    ...(style.showFiltered ? [filteredLines(report, style)] : []),
    ...(open.length > 0 && !style.quiet ? [nextSteps(open, style)] : []),
    ...(style.quiet ? [] : [repositoryLines(report, style)]),
    ...(!style.quiet || !report.complete ? [summaryLines(report, style)] : []),
  ]
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`
}

/** Groups keys by status if they were checked. */
function findingBlocks(findings: readonly Finding[], style: Style): string[][] {
  if (findings.every(({ verification }) => verification.status === 'not-checked')) {
    return findings.map((finding) => findingLines(finding, style))
  }
  return statusGroups(findings).flatMap((group) => [
    [paint(style, `${group.title} (${counted(group.findings.length, 'key')})`, 'bold')],
    ...group.findings.map((finding) => findingLines(finding, style)),
    [`  ${group.advice}`],
  ])
}
