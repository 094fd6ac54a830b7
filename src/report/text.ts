import { type Finding, type ScanReport, severityOf } from '../model/index.ts'
import { paint } from './paint.ts'
import type { Reporter, Style } from './style.ts'
import { findingLines } from './text-finding.ts'
import { nextSteps, statusGroups } from './text-steps.ts'
import { filteredLines, summaryLines } from './text-summary.ts'
import { verifyText } from './text-verify.ts'

/** The report for people: a block for each key, worst first, then what to do, then what was read. */
export const text: Reporter = (report, style) => {
  if (report.command === 'verify') return verifyText(report, style)
  const blocks: string[][] = []
  const checked = report.findings.some((one) => one.verification.status !== 'not-checked')
  if (checked) {
    for (const group of statusGroups(report.findings)) {
      blocks.push(groupTitle(group.title, group.findings, style))
      blocks.push(...group.findings.map((finding) => findingLines(finding, style)))
      blocks.push([...group.steps.map((step) => `  ${step}`)])
    }
  } else blocks.push(...report.findings.map((finding) => findingLines(finding, style)))
  if (style.showFiltered) blocks.push(filteredLines(report, style))
  const open = report.findings.filter((finding) => finding.suppressed === null)
  if (open.length > 0 && !style.quiet) blocks.push(nextSteps(open, report, style))
  if (!style.quiet || !report.complete) blocks.push(summaryLines(report, style))
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`
}

function groupTitle(title: string, findings: readonly Finding[], style: Style): string[] {
  const keys = `${findings.length} ${findings.length === 1 ? 'key' : 'keys'}`
  return [paint(style, `${title} (${keys})`, 'bold')]
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
