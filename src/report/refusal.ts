import type { Finding, HookName, ScanReport } from '../model/index.ts'
import {
  bypassText,
  hookKnownText,
  hookRevokeStep,
  hookSteps,
  type RefusalFacts,
} from './advice/index.ts'
import { wrap } from './escape.ts'
import { paint } from './paint.ts'
import { openFindings } from './places.ts'
import type { Style } from './style.ts'
import { findingLines } from './text-finding.ts'
import { numberedSteps, stepLines } from './text-steps.ts'
import { failedLines } from './text-summary.ts'

/** Keys listed unless `--verbose` is given; the others are counted. */
const keysShown = 20

/** The operation that each hook stops. */
const operations: Readonly<Record<HookName, string>> = {
  'pre-commit': 'commit',
  'pre-merge-commit': 'merge',
  'commit-msg': 'commit message',
  'pre-push': 'push',
  'pre-receive': 'push',
}

/**
 * Why a hook refuses: each key that is not marked as known, how to remove it, how to mark it as known, and how to skip
 * the hook. Empty if there is nothing to refuse.
 */
export function refusal(
  report: ScanReport,
  hook: HookName,
  style: Style,
  facts: RefusalFacts = { subject: null, allowComments: true },
): string {
  const open = openFindings(report)
  if (open.length === 0) return report.complete ? '' : incompleteText(report, hook, style, facts)
  const shown = style.verbose ? open : open.slice(0, keysShown)
  const more = open.length - shown.length
  const blocks = [
    [paint(style, `${keysHead(hook, facts)} ${keyCount(open.length)}.`, 'bold', 'red')],
    ...shown.map((finding) => findingLines(finding, style)),
    ...(more > 0 ? [[`and ${keyCount(more)} more (--verbose shows them)`]] : []),
    adviceLines(open, hook, style, facts),
    ...(report.complete ? [] : [failedLines(report, style)]),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function keysHead(hook: HookName, { subject }: RefusalFacts): string {
  if (subject === 'files') return 'brleaks: the named files contain'
  if (subject === 'range') return 'brleaks: the commits of this range contain'
  return `brleaks stopped this ${operations[hook]}: it contains`
}

function incompleteText(
  report: ScanReport,
  hook: HookName,
  style: Style,
  facts: RefusalFacts,
): string {
  const head =
    facts.subject === null
      ? `brleaks stopped this ${operations[hook]}: not everything in it could be read, so it may contain keys.`
      : 'brleaks: not everything could be read, so it may contain keys.'
  const bypass = bypassText(hook, facts)
  const lines = [
    paint(style, head, 'bold', 'yellow'),
    ...failedLines(report, style),
    ...(bypass === null ? [] : [bypass]),
  ]
  return `${lines.join('\n')}\n`
}

function adviceLines(
  open: readonly Finding[],
  hook: HookName,
  style: Style,
  facts: RefusalFacts,
): string[] {
  const bypass = bypassText(hook, facts)
  const remarks = [
    ...stepLines(hookRevokeStep(open, hook), style),
    ...wrap(hookKnownText(open, hook, facts), Math.max(40, style.width - 2)),
    ...(bypass === null ? [] : [bypass]),
  ]
  return [
    paint(style, 'What to do', 'bold'),
    ...numberedSteps(hookSteps(open, hook, facts.subject), style),
    ...remarks.map((line) => `  ${line}`),
  ]
}

function keyCount(count: number): string {
  return count === 1 ? 'a key' : `${count} keys`
}
