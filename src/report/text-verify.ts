import { counted, type Finding, type ScanReport, type VerificationStatus } from '../model/index.ts'
import { chargeWarning, revokeStep } from './advice/index.ts'
import { visible, wrap } from './escape.ts'
import { type Ink, paint } from './paint.ts'
import { failureText } from './reasons.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { verificationFacts } from './text-finding.ts'
import { stepLines } from './text-steps.ts'
import { modeName } from './wording.ts'

const inks: Readonly<Record<VerificationStatus, readonly Ink[]>> = {
  live: ['bold', 'magenta'],
  inactive: ['bold', 'yellow'],
  unknown: ['bold', 'yellow'],
  revoked: ['green'],
  expired: ['green'],
  invalid: ['green'],
  'not-checked': ['dim'],
}

/** The report of `brleaks verify`: the status of each line in order, then the number of keys with each status. */
export const verifyText: Reporter = (report, style) => {
  const lines = [...keyLines(report, style), ...otherLines(report)]
    .sort((a, b) => a.number - b.number)
    .map((line) => line.text)
  const blocks = [lines]
  if (!style.quiet) {
    blocks.push([
      ...(report.interrupted ? ['INCOMPLETE: stopped before the end.'] : []),
      paint(style, counts(report), 'bold'),
      ...adviceLines(report, style),
      ...report.notices.flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width)),
    ])
  }
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

interface NumberedLine {
  readonly number: number
  readonly text: string
}

function keyLines(report: ScanReport, style: Style): NumberedLine[] {
  return report.findings.flatMap((finding) =>
    finding.sightings.map(({ line }) => ({
      number: line ?? 0,
      text: `line ${line}: ${describe(finding, style)}`,
    })),
  )
}

function describe(finding: Finding, style: Style): string {
  const { status } = finding.verification
  const facts = [`${modeName(finding)} key`, ...verificationFacts(finding).slice(1)]
  return [
    paint(style, status.toUpperCase().padEnd(11), ...inks[status]),
    paint(style, shownKey(finding, style), 'bold'),
    paint(style, ` ${facts.join(' · ')}`, 'dim'),
  ].join(' ')
}

function otherLines(report: ScanReport): NumberedLine[] {
  return report.coverage.failed.map(({ what, reason, line = Number.POSITIVE_INFINITY }) => ({
    number: line,
    text: `${visible(what)}: ${visible(failureText(reason))}`,
  }))
}

function counts(report: ScanReport): string {
  const statuses = new Map<string, number>()
  for (const { verification } of report.findings) {
    statuses.set(verification.status, (statuses.get(verification.status) ?? 0) + 1)
  }
  const keys = counted(report.findings.length, 'key')
  if (statuses.size === 0) return `${keys}.`
  return `${keys}: ${[...statuses].map(([status, count]) => `${count} ${status}`).join(', ')}.`
}

/** Advice for keys that the API did not call dead. A line that was not checked needs no advice. */
function adviceLines({ findings }: ScanReport, style: Style): string[] {
  const usable = findings.filter(({ verification }) =>
    ['live', 'inactive', 'unknown'].includes(verification.status),
  )
  const revoke = revokeStep(usable)
  const charges = usable.some(
    ({ mode, verification }) => mode === 'live' && verification.status === 'live',
  )
  return [...(revoke === null ? [] : stepLines(revoke, style)), ...(charges ? [chargeWarning] : [])]
}
