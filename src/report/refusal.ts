import type { Finding, HookName, ScanReport } from '../model/index.ts'
import { wrap } from './escape.ts'
import { link, paint } from './paint.ts'
import { type Remedy, remedies, shellWord } from './remedies.ts'
import type { Style } from './style.ts'
import { findingLines } from './text-finding.ts'
import { numberedSteps } from './text-steps.ts'
import { failedLines } from './text-summary.ts'

/** Keys shown to somebody who wants to commit; the rest is counted. */
const keysShown = 20

/** What a hook stops, in words, and the way round it that its user decides on knowingly. */
const stopped: Readonly<Record<HookName, { what: string; bypass: string | null }>> = {
  'pre-commit': { what: 'commit', bypass: 'git commit --no-verify' },
  'pre-merge-commit': { what: 'merge', bypass: 'git merge --no-verify' },
  'commit-msg': { what: 'commit message', bypass: 'git commit --no-verify' },
  'pre-push': { what: 'push', bypass: 'git push --no-verify' },
  'pre-receive': { what: 'push', bypass: null },
}

/** What a hook manager asked for beyond a commit: files of the work tree, or a range of commits. */
export type RefusalSubject = 'files' | 'range'

/** What the words of a refusal depend on beside the report. */
export interface RefusalFacts {
  readonly subject: RefusalSubject | null
  /** True where an allow comment beside a key counts; on the receiving side the server decides. */
  readonly allowComments: boolean
}

/**
 * Why a hook refuses: each key that is not marked as known, where it is, how to remove it, how to mark it as
 * known, and how to go on knowingly. Empty where there is nothing to refuse.
 */
export function refusal(
  report: ScanReport,
  hook: HookName,
  style: Style,
  facts: RefusalFacts = { subject: null, allowComments: true },
): string {
  const open = report.findings.filter((finding) => finding.suppressed === null)
  if (open.length === 0) return report.complete ? '' : unread(report, hook, style, facts)
  const shown = style.verbose ? open : open.slice(0, keysShown)
  const more = open.length - shown.length
  const blocks = [
    [paint(style, `${headOf(hook, facts)} ${keys(open.length)}.`, 'bold', 'red')],
    ...shown.map((finding) => findingLines(finding, style)),
    ...(more > 0 ? [[`and ${keys(more)} more (--verbose shows them)`]] : []),
    steps(open, hook, style, facts),
    ...(report.complete ? [] : [failedLines(report, style)]),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function headOf(hook: HookName, { subject }: RefusalFacts): string {
  if (subject === 'files') return 'brleaks: the files that were named hold'
  if (subject === 'range') return 'brleaks: the commits of this range hold'
  return `brleaks stopped this ${stopped[hook].what}: it holds`
}

function unread(report: ScanReport, hook: HookName, style: Style, { subject }: RefusalFacts) {
  const { what, bypass } = stopped[hook]
  const start = subject === null ? `brleaks stopped this ${what}: ` : 'brleaks: '
  const head = `${start}not everything in it could be read, so it may hold keys.`
  const lines = [
    paint(style, subject === null ? head : head.replace(' in it', ''), 'bold', 'yellow'),
    ...failedLines(report, style),
  ]
  if (bypass !== null && subject === null) lines.push(`To go on all the same: ${bypass}`)
  return `${lines.join('\n')}\n`
}

function steps(
  open: readonly Finding[],
  hook: HookName,
  style: Style,
  facts: RefusalFacts,
): string[] {
  const urls = [...new Set(open.map((finding) => finding.rule.revokeUrl))].map((url) =>
    link(style, url),
  )
  const revoke = `${urls.join(' , ')}`
  const ways = [
    ...numberedSteps(removal(open, hook, facts.subject), style),
    ...(hook === 'pre-receive'
      ? [`  It has left the machine it was written on: revoke it at ${revoke}`]
      : [`  Was it ever pushed, sent or shown? Then revoke it too: ${revoke}`]),
    ...indented(knownAdvice(open, hook, facts), style),
  ]
  const { bypass } = stopped[hook]
  if (bypass !== null && facts.subject === null) ways.push(`  This once, knowingly: ${bypass}`)
  return [paint(style, 'What to do', 'bold'), ...ways]
}

/** How a key is marked as known where this hook takes its answer from. */
function knownAdvice(
  open: readonly Finding[],
  hook: HookName,
  { allowComments }: RefusalFacts,
): string {
  const them = open.length === 1 ? 'it' : 'them'
  const fingerprint = `(fingerprint ${open[0]?.fingerprint ?? ''})`
  if (hook === 'pre-receive' && !allowComments) {
    return `Known and harmless? Allow comments in a push do not count on this server. Add ${them} with "brleaks baseline" or to .brleaksignore ${fingerprint} on the server's default branch first, then push again.`
  }
  return `Known and harmless? Say so for good: write "brleaks:allow REASON" in a comment on its line, or add ${them} with "brleaks baseline", or to .brleaksignore ${fingerprint}.`
}

/** Steps that remove keys, by where the hook found them. */
function removal(
  open: readonly Finding[],
  hook: HookName,
  subject: RefusalSubject | null,
): Remedy[] {
  const keep = sentence('Keep the key in a secret store or an environment variable instead.')
  const add = `git add ${commonFile(open)}`
  if (subject === 'files') return [keep, sentence('Remove it from the file, and commit that.')]
  if (subject === 'range') return [keep, ...remedies(open, { unpublished: true })]
  switch (hook) {
    case 'pre-commit':
      return [keep, sentence(`Remove it from the file, stage that (${add}), and commit again.`)]
    case 'pre-merge-commit':
      return [
        keep,
        sentence(
          `Remove it from the file, stage that (${add}), and end the merge with "git commit"; or give the merge up with "git merge --abort".`,
        ),
      ]
    case 'commit-msg':
      return [
        {
          text: 'Write the message without it. The text is kept:',
          commands: ['git commit --edit --file "$(git rev-parse --git-path COMMIT_EDITMSG)"'],
        },
      ]
    case 'pre-push':
    case 'pre-receive':
      return [keep, ...remedies(open, { unpublished: true }), sentence('Push again.')]
  }
}

function sentence(text: string): Remedy {
  return { text, commands: [] }
}

function commonFile(open: readonly Finding[]): string {
  const paths = open.flatMap((finding) => finding.sightings.map(({ path }) => path ?? ''))
  const words = new Set(paths.map(shellWord))
  const [word] = words
  return words.size === 1 && word != null ? word : 'FILE'
}

function indented(text: string, style: Style): string[] {
  return wrap(text, Math.max(40, style.width - 2)).map((line) => `  ${line}`)
}

function keys(count: number): string {
  return count === 1 ? 'a key' : `${count} keys`
}
