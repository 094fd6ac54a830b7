import { type Finding, filePath, type Sighting } from '../../model/index.ts'
import { commonWord, type Step, shellWord, step } from './step.ts'

/** A key and one place that holds it. */
export interface HeldKey {
  readonly finding: Finding
  readonly sighting: Sighting
}

export const emptyReflogs = 'git reflog expire --expire=now --all'
export const prune = 'git gc --prune=now'

/** Commits and tags that a step names; the others are counted. */
const mostNames = 5

export function stageSteps(held: readonly HeldKey[]): Step[] {
  const file = commonWord(held.map(({ sighting }) => filePath(sighting) ?? '')) ?? 'FILE'
  return [step('Remove the key from the file, and stage the change.', `git add ${file}`)]
}

/** Files that git writes for itself and works without. */
const disposable =
  /\/(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|FETCH_HEAD|ORIG_HEAD|gitk\.cache)$/

export function gitFileSteps(held: readonly HeldKey[]): Step[] {
  const paths = [...new Set(held.flatMap(({ sighting }) => filePath(sighting) ?? []))]
  const unneeded = paths.filter((path) => disposable.test(path))
  const steps: Step[] = []
  if (unneeded.length > 0) {
    const words = unneeded.map((path) => shellWord(path) ?? 'FILE')
    steps.push(step('Delete these files, which git does not need.', `rm ${words.join(' ')}`))
  }
  if (unneeded.length < paths.length) {
    steps.push(step("Remove the key from git's own files, such as configuration and hooks."))
  }
  return steps
}

/**
 * Changes commits that were not pushed.
 * @param how the word that replaces `pick` in the list of `git rebase --interactive`.
 */
export function rewriteStep(
  held: readonly HeldKey[],
  how: 'edit' | 'reword',
  text: string,
  amendOptions = '',
): Step {
  const names = commitsOf(held).map((oid) => oid.slice(0, 10))
  const amend = `git commit --amend${amendOptions}`
  const intro = names.length === 0 ? text : `${text} It was added in ${listed(names)}.`
  const first = names[0] ?? 'COMMIT'
  const stops =
    how === 'edit' ? `, and at each stop run "${amend}" and then "git rebase --continue"` : ''
  return step(
    `${intro} Amend the last commit; for an earlier one, write "${how}" before it in the list that the second command opens${stops}.`,
    amend,
    // The very first commit has no parent.
    `git rebase --interactive --rebase-merges $(git rev-parse --quiet --verify ${first}^ || echo --root)`,
  )
}

/** Commits that introduced keys, the oldest first; those without a date last. */
function commitsOf(held: readonly HeldKey[]): string[] {
  const times = new Map<string, number>()
  for (const { sighting } of held) {
    const { commit, date } = sighting
    if (commit === null) continue
    const time = date === null ? Number.NaN : Date.parse(date)
    times.set(commit, Number.isNaN(time) ? Number.MAX_VALUE : time)
  }
  return [...times].sort(([, a], [, b]) => a - b).map(([oid]) => oid)
}

export function tagSteps(held: readonly HeldKey[]): Step[] {
  const refs = held.flatMap(({ finding }) => finding.exposure?.refs ?? [])
  const names = shortNames(refs, 'refs/tags/')
  const words =
    names.length === 0 ? ['TAG'] : [...new Set(names.map((name) => shellWord(name) ?? 'TAG'))]
  return [
    step(
      'Write the tag message again without the key. If the tag was pushed, push it again with --force.',
      ...words.map((word) => `git tag --force --annotate ${word} ${peeled(word)}`),
    ),
  ]
}

/** The object below a tag, as a shell word. */
function peeled(word: string): string {
  return word.startsWith("'") ? `${word.slice(0, -1)}^{}'` : `'${word}^{}'`
}

export function noteSteps(held: readonly HeldKey[]): Step[] {
  const objectsByRef = new Map<string | undefined, Set<string>>()
  for (const { sighting } of held) {
    const { ref, path } = sighting
    const objects = objectsByRef.get(ref) ?? new Set()
    objectsByRef.set(ref, objects.add(path?.replaceAll('/', '') ?? 'COMMIT'))
  }
  return [...objectsByRef].map(([ref, objects]) => {
    const word = shellWord(ref ?? '') ?? 'NOTES-REF'
    const remove = `git notes --ref ${word} remove --ignore-missing ${[...objects].join(' ')}`
    const restart = `git update-ref ${word} "$(git commit-tree -m Notes ${peeled(word).replace('^{}', '^{tree}')})"`
    if (ref !== undefined) {
      return step(
        'Remove the notes that contain the key, and restart their history.',
        remove,
        restart,
      )
    }
    return step(
      'An older version of a note contains the key. List the notes, and restart the history of that one.',
      'git for-each-ref refs/notes',
      restart,
    )
  })
}

export function refNameSteps(held: readonly HeldKey[]): Step[] {
  const refs = held.map(({ sighting }) => sighting.ref ?? '')
  const tag = refs.some((ref) => ref.startsWith('refs/tags/'))
  const remote = refs.some((ref) => ref.startsWith('refs/remotes/'))
  const branch = refs.some((ref) => ref.startsWith('refs/heads/')) || (!tag && !remote)
  const steps: Step[] = []
  if (branch) steps.push(step('Rename the branch.', 'git branch --move OLD-NAME NEW-NAME'))
  if (tag) {
    steps.push(step('Rename the tag.', 'git tag NEW-NAME OLD-NAME', 'git tag --delete OLD-NAME'))
  }
  if (remote) {
    steps.push(
      step(
        'Delete the branch on the remote, then its copy here.',
        'git push REMOTE --delete OLD-NAME',
        'git fetch --prune REMOTE',
      ),
    )
  }
  return steps
}

function shortNames(refs: readonly string[], prefix: string): string[] {
  const matching = refs.filter((ref) => ref.startsWith(prefix))
  return [...new Set(matching.map((ref) => ref.slice(prefix.length)))].slice(0, mostNames)
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNames
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ')
}
