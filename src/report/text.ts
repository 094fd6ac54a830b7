import { counted, type Finding, type ScanReport } from '../model/index.ts'
import { paint } from './paint.ts'
import { knownFindings, openFindings } from './places.ts'
import { proofText } from './removal-proof.ts'
import type { Reporter, ReportParts, Style } from './style.ts'
import { findingLines, knownLine } from './text-finding.ts'
import { findingRow, repositoryLines } from './text-repositories.ts'
import { nextSteps, statusGroups } from './text-steps.ts'
import { filteredLines, summaryLines } from './text-summary.ts'
import { verifyText } from './text-verify.ts'

/** Characters. */
const partLength = 256 * 1024

/**
 * The report for people: a block for each key, worst first; known keys, one per line; the steps to take; and the coverage.
 * For several repositories a row for each key, and a table of the repositories.
 */
export const text: Reporter = (report, style) => [...textParts(report, style)].join('')

/** The same report in parts. */
export const textParts: ReportParts = function* (report, style) {
  if (report.kind === 'verification') return yield verifyText(report, style)
  if (report.proof !== undefined) return yield proofText(report, report.proof, style)
  let part = ''
  let isEmpty = true
  for (const block of blocksOf(report, style)) {
    if (block.length === 0) continue
    part += `${isEmpty ? '' : '\n\n'}${block.join('\n')}`
    isEmpty = false
    if (part.length < partLength) continue
    yield part
    part = ''
  }
  if (!isEmpty) yield `${part}\n`
}

function* blocksOf(report: ScanReport, style: Style): Generator<readonly string[]> {
  const open = openFindings(report)
  const known = knownFindings(report)
  if (report.repositories === undefined || style.verbose) {
    yield* findingBlocks(style.verbose ? report.findings : open, style)
  } else yield open.flatMap((finding) => findingRow(finding, style))
  if (!style.verbose) yield known.map((finding) => knownLine(finding, style))
  if (style.showFiltered) yield filteredLines(report, style)
  if (open.length > 0 && !style.quiet) yield nextSteps(open, style)
  if (!style.quiet) yield repositoryLines(report, style)
  if (!style.quiet || !report.complete) yield summaryLines(report, style)
}

/** Groups keys by status if they were checked. */
function* findingBlocks(findings: readonly Finding[], style: Style): Generator<readonly string[]> {
  if (findings.every(({ verification }) => verification.status === 'not-checked')) {
    for (const finding of findings) yield findingLines(finding, style)
    return
  }
  for (const group of statusGroups(findings)) {
    yield [paint(style, `${group.title} (${counted(group.findings.length, 'key')})`, 'bold')]
    for (const finding of group.findings) yield findingLines(finding, style)
    yield [`  ${group.advice}`]
  }
}
