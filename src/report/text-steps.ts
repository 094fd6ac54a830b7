import type { Finding, VerificationStatus } from '../model/index.ts'
import {
  canCharge,
  chargeWarning,
  keySteps,
  rescanStep,
  type Step,
  statusAdvice,
} from './advice/index.ts'
import { wrap } from './escape.ts'
import { link, paint } from './paint.ts'
import type { Style } from './style.ts'

/** Keys that a check found to have one status. */
interface StatusGroup {
  readonly title: string
  readonly advice: string
  readonly findings: readonly Finding[]
}

/** Groups of a report with verification, those that need attention first. */
export function statusGroups(findings: readonly Finding[]): StatusGroup[] {
  const statuses = Object.keys(statusAdvice) as VerificationStatus[]
  return statuses.flatMap((status) => {
    const group = findings.filter((finding) => finding.verification.status === status)
    const { title, text } = statusAdvice[status]
    return group.length === 0 ? [] : [{ title, advice: text, findings: group }]
  })
}

/** What to do about keys that were found, with the page where each is revoked. */
export function nextSteps(findings: readonly Finding[], style: Style): string[] {
  const steps = [...keySteps(findings), rescanStep(findings)]
  return [
    paint(style, 'What to do', 'bold'),
    ...numberedSteps(steps, style),
    ...(canCharge(findings) ? [`     ${chargeWarning}`] : []),
  ]
}

/** Text is wrapped; links and commands are not, so that they can be copied. */
export function numberedSteps(steps: readonly Step[], style: Style): string[] {
  return steps.flatMap((step, index) => [
    ...stepLines(step, style).map((line, row) =>
      row === 0 ? `  ${index + 1}. ${line}` : `     ${line}`,
    ),
    ...step.commands.map((command) => `       ${command}`),
  ])
}

/** The text of a step, with its links at the end of the last line. */
export function stepLines({ text, links }: Step, style: Style): string[] {
  const lines = wrap(links.length === 0 ? text : `${text}:`, Math.max(40, style.width - 6))
  if (links.length === 0) return lines
  const shown = links.map((url) => link(style, url)).join(' , ')
  return [...lines.slice(0, -1), `${lines.at(-1)} ${shown}`]
}
