import type { Finding, ObjectHolder } from '../../model/index.ts'
import { emptyReflogs, prune } from './git-commands.ts'
import { revokeUrls } from './key-steps.ts'
import { placeSteps, stashStep } from './removal.ts'
import { type Step, shellWord, step } from './step.ts'

/** Refs that a rewrite of branches and tags leaves behind. */
const leftoverRef = /^refs\/(?:original|replace|remotes|pull|merge-requests|bundles?)\//

/**
 * The steps that are still missing until keys are gone from this repository.
 * @param holders what keeps the objects that have them.
 */
export function missingSteps(
  findings: readonly Finding[],
  holders: ReadonlySet<ObjectHolder>,
): Step[] {
  const steps = [...placeSteps(findings)]
  if (holders.has('ref')) for (const step of refSteps(findings)) steps.push(step)
  if (holders.has('stash')) steps.push(stashStep)
  if (holders.has('index')) {
    steps.push(step('Remove the key from the file, and stage the change.', 'git add FILE'))
  }
  if (holders.has('reflog')) {
    steps.push(step('Empty the reflogs. This also drops every stash.', emptyReflogs))
  }
  if (holders.has('other repository')) {
    steps.push(step('Some objects are in the repository of a submodule: do the same there.'))
  }
  if (holders.size > 0) {
    steps.push(step('Then delete the objects that nothing reaches any more.', prune))
  }
  return steps
}

function refSteps(findings: readonly Finding[]): Step[] {
  const refs = [...new Set(findings.flatMap(({ exposure }) => exposure?.refs ?? []))]
  const leftovers = refs.filter((ref) => leftoverRef.test(ref))
  const steps: Step[] = []
  if (refs.length === 0 || leftovers.length < refs.length) {
    steps.push(
      step(
        'Rewrite the history of all branches and tags, in a fresh clone if you can. Write the key into a file outside of the repository, and use one of these.',
        'git filter-repo --replace-text FILE --replace-message FILE',
        'java -jar bfg.jar --no-blob-protection --replace-text FILE',
      ),
    )
  }
  if (leftovers.length > 0) {
    steps.push(
      step(
        'Delete these refs, which still have the old history.',
        ...leftovers.slice(0, 20).map((ref) => `git update-ref -d ${shellWord(ref) ?? 'REF'}`),
      ),
    )
  }
  return steps
}

/** Places that no scan of this repository can see, with what to do about each. */
export function elsewhereSteps(findings: readonly Finding[]): Step[] {
  const revoke = {
    ...step('Others may have copied the key as long as it was there: revoke it, if you have not'),
    links: revokeUrls(findings),
  }
  return [
    ...(findings.length > 0
      ? [revoke]
      : [
          step(
            'A mistyped fingerprint, or one of a rule that is not in force, is found nowhere either: compare it with the report that named the key, or pass the key with "--expect-gone -".',
          ),
        ]),
    step(
      'The remote still has the old history until you replace all of it.',
      'git push --force --mirror REMOTE',
    ),
    step(
      'Pull-request refs and cached pages on the server are not replaced by a push: ask its support to delete them (GitHub), or use its repository clean-up (GitLab).',
    ),
    step('Forks and other clones have the old objects: delete them and clone again.'),
    step('CI has logs, caches and artifacts of old commits: delete them.'),
    step(
      'Packages, container images and releases that were built from old commits: withdraw them.',
    ),
    step('Backups, tickets, chats and e-mail may quote the key.'),
  ]
}
