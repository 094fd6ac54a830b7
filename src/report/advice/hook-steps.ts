import { type Finding, filePath, type HookName } from '../../model/index.ts'
import { revokeUrls } from './key-steps.ts'
import { removalSteps } from './removal.ts'
import { commonWord, type Step, step } from './step.ts'

/** Content that a hook manager passes beyond a commit: files of the work tree, or a range of commits. */
export type RefusalSubject = 'files' | 'range'

/** Facts that the text of a refusal depends on, in addition to the report. */
export interface RefusalFacts {
  readonly subject: RefusalSubject | null
  /** True if allow comments count. On the receiving side the server decides. */
  readonly allowComments: boolean
}

/** The command that skips each hook; null if only the server could. */
const bypassCommands: Readonly<Record<HookName, string | null>> = {
  'pre-commit': 'git commit --no-verify',
  'pre-merge-commit': 'git merge --no-verify',
  'commit-msg': 'git commit --no-verify',
  'pre-push': 'git push --no-verify',
  'pre-receive': null,
}

/** Steps that remove keys from the content that a hook refused. */
export function hookSteps(
  findings: readonly Finding[],
  hook: HookName,
  subject: RefusalSubject | null,
): Step[] {
  const keep = step('Keep the key in a secret store or an environment variable instead.')
  if (subject === 'files') return [keep, step('Remove it from the file, and commit the change.')]
  const rewrite = removalSteps(findings, { unpublished: true })
  if (subject === 'range') return [keep, ...rewrite]
  const stage = `Remove it from the file, stage the change (git add ${commonFile(findings)}),`
  switch (hook) {
    case 'pre-commit':
      return [keep, step(`${stage} and commit again.`)]
    case 'pre-merge-commit':
      return [
        keep,
        step(
          `${stage} and finish the merge with "git commit"; or abandon it with "git merge --abort".`,
        ),
      ]
    case 'commit-msg':
      return [
        step(
          'Write the message without the key. Git has kept your text:',
          'git commit --edit --file "$(git rev-parse --git-path COMMIT_EDITMSG)"',
        ),
      ]
    case 'pre-push':
    case 'pre-receive':
      return [keep, ...rewrite, step('Push again.')]
  }
}

/** When to revoke a key that a hook found: one that a server receives has already been sent. */
export function hookRevokeStep(findings: readonly Finding[], hook: HookName): Step {
  const text =
    hook === 'pre-receive'
      ? "It has left its author's machine, so revoke it"
      : 'If it was ever pushed, sent or shown, revoke it too'
  return { ...step(text), links: revokeUrls(findings) }
}

/** How to mark a key as known in a place that this hook reads. */
export function hookKnownText(
  findings: readonly Finding[],
  hook: HookName,
  { allowComments }: RefusalFacts,
): string {
  const keys = findings.length === 1 ? 'it' : 'them'
  const condition = findings.length === 1 ? 'If it is' : 'If they are'
  const fingerprint = `(fingerprint ${findings[0]?.fingerprint ?? ''})`
  if (hook === 'pre-receive' && !allowComments) {
    return `${condition} known and harmless, add ${keys} with "brleaks baseline" or to .brleaksignore ${fingerprint} on the server's default branch, then push again. Allow comments in a push do not count on this server.`
  }
  return `${condition} known and harmless, mark ${keys} as known: write "brleaks:allow REASON" in a comment on the same line, add ${keys} with "brleaks baseline", or add ${keys} to .brleaksignore ${fingerprint}.`
}

/** How to skip the hook once; null if the hook cannot be skipped. */
export function bypassText(hook: HookName, { subject }: RefusalFacts): string | null {
  const command = bypassCommands[hook]
  return command === null || subject !== null ? null : `To skip this check once: ${command}`
}

function commonFile(findings: readonly Finding[]): string {
  const paths = findings.flatMap((finding) =>
    finding.sightings.map((sighting) => filePath(sighting) ?? ''),
  )
  return commonWord(paths) ?? 'FILE'
}
