import type { Finding, Sighting } from '../model/index.ts'
import { visible } from './escape.ts'

/** One step that removes keys from what holds them. */
export interface Remedy {
  /** Holds nothing that was scanned but ids of commits. */
  readonly text: string
  /** Shell commands, each on a line of its own; words in capitals are for the reader to fill in. */
  readonly commands: readonly string[]
}

export interface RemedyFacts {
  /** The commits were not published yet, so history is rewritten instead of left as it is. */
  readonly unpublished: boolean
}

/** What holds a key: each needs other commands. */
type Holder =
  | 'file'
  | 'file-name'
  | 'git-file'
  | 'staged'
  | 'index'
  | 'history'
  | 'commit-message'
  | 'commit-author'
  | 'tag-message'
  | 'note'
  | 'ref-name'
  | 'stash'
  | 'reflog'
  | 'unreachable'

interface Held {
  readonly finding: Finding
  readonly sighting: Sighting
}

type Advice = (held: readonly Held[], facts: RemedyFacts) => readonly Remedy[]

/** In the order in which the steps are best done; the last ones clear away what the others leave behind. */
const advice: Readonly<Record<Holder, Advice>> = {
  file: () => [step('Remove the key from the files.')],
  staged,
  index: staged,
  'file-name': () => [step('Rename the file.', 'git mv OLD-NAME NEW-NAME')],
  'git-file': gitFiles,
  history: (held, { unpublished }) =>
    unpublished
      ? [rewrite(held, 'edit', 'Remove the key from the commits, not only from the newest files.')]
      : [step(historyText)],
  'commit-message': (held) => [
    rewrite(held, 'reword', 'If it was not pushed yet, remove the key from the commit message.'),
  ],
  'commit-author': (held) => [
    rewrite(
      held,
      'edit',
      'Correct user.name and user.email. If it was not pushed yet, correct the author and committer too.',
      ' --no-edit --reset-author',
    ),
  ],
  'tag-message': tags,
  note: notes,
  'ref-name': refNames,
  stash: () => [
    step(
      'Find the stash that holds the key, and drop it.',
      'git stash list',
      "git stash drop 'stash@{NUMBER}'",
    ),
  ],
  reflog: () => [step('Empty the reflogs.', emptyReflogs)],
  unreachable: () => [],
}

const historyText =
  'Remove the key from the files. It stays in history: once revoked it is harmless there, and rewriting history does not undo that others saw it.'

const emptyReflogs = 'git reflog expire --expire=now --all'

/** Holders whose old objects stay in the repository until git collects them. */
const leavesObjects: ReadonlySet<Holder> = new Set([
  'index',
  'commit-message',
  'commit-author',
  'tag-message',
  'note',
  'ref-name',
  'stash',
  'reflog',
  'unreachable',
])

/** How to remove keys from everything that holds them. */
export function remedies(findings: readonly Finding[], facts: RemedyFacts): Remedy[] {
  const held = new Map<Holder, Held[]>()
  for (const finding of findings) {
    for (const sighting of finding.sightings) {
      const holder = holderOf(sighting, finding)
      const known = held.get(holder)
      if (known === undefined) held.set(holder, [{ finding, sighting }])
      else known.push({ finding, sighting })
    }
  }
  // The step for history speaks of the files as well.
  if (held.has('history') && !facts.unpublished) held.delete('file')
  const steps = Object.entries(advice).flatMap(([holder, adviceFor]) => {
    const own = held.get(holder as Holder)
    return own === undefined ? [] : adviceFor(own, facts)
  })
  const stale = [...held.keys()].some((holder) => leavesObjects.has(holder))
  return stale && !facts.unpublished ? [...steps, collect(held)] : steps
}

function collect(held: ReadonlyMap<Holder, unknown>): Remedy {
  const text = 'Delete what no branch or tag leads to any more.'
  return held.has('reflog') ? step(text, prune) : step(text, emptyReflogs, prune)
}

const prune = 'git gc --prune=now'

function holderOf(sighting: Sighting, { exposure }: Finding): Holder {
  const { source, object, path } = sighting
  switch (source) {
    case 'file':
      return isGitFile(path) ? 'git-file' : 'file'
    case 'stdin':
      return 'file'
    case 'index':
      return 'staged'
    case 'file-name':
      if (object !== null) return 'history'
      return isGitFile(path) ? 'git-file' : 'file-name'
    case 'blob':
      return unreachableHolder(exposure)
    default:
      return source
  }
}

function unreachableHolder(exposure: Finding['exposure']): Holder {
  const { unreachable = null, refs = [] } = exposure ?? {}
  if (unreachable === 'stash' || (refs.length > 0 && refs.every((ref) => ref === 'refs/stash')))
    return 'stash'
  if (unreachable === 'index') return 'index'
  return unreachable === null ? 'history' : 'unreachable'
}

function isGitFile(path: string | null): boolean {
  return path?.split('/').includes('.git') ?? false
}

function staged(held: readonly Held[]): Remedy[] {
  return [
    step('Remove the key from the file, and stage that.', `git add ${fileWord(held) ?? 'FILE'}`),
  ]
}

/** Files that git writes for itself and does not miss. */
const disposable =
  /\/(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|FETCH_HEAD|ORIG_HEAD|gitk\.cache)$/

function gitFiles(held: readonly Held[]): Remedy[] {
  const paths = [...new Set(held.flatMap(({ sighting }) => sighting.path ?? []))]
  const unneeded = paths.filter((path) => disposable.test(path)).map(wordFor)
  return [
    ...(unneeded.length === 0
      ? []
      : [step('Delete what git keeps for itself and does not need.', `rm ${unneeded.join(' ')}`)]),
    ...(unneeded.length === paths.length
      ? []
      : [step("Remove the key from git's own files: configuration, hooks and the like.")]),
  ]
}

/** @param how what to write in the list of `git rebase --interactive` in place of `pick`. */
function rewrite(
  held: readonly Held[],
  how: 'edit' | 'reword',
  text: string,
  amendOptions = '',
): Remedy {
  const commits = commitsOf(held)
  const names = commits.map((oid) => oid.slice(0, 10))
  const amend = `git commit --amend${amendOptions}`
  const intro = names.length === 0 ? text : `${text} It came with ${listed(names)}.`
  const first = names[0] ?? 'COMMIT'
  const stops =
    how === 'edit' ? `, and at each stop run "${amend}" and then "git rebase --continue"` : ''
  return step(
    `${intro} For the last commit amend it; for an earlier one write "${how}" before it in the list that the second command opens${stops}.`,
    amend,
    // The very first commit has no parent.
    `git rebase --interactive --rebase-merges $(git rev-parse --quiet --verify ${first}^ || echo --root)`,
  )
}

/** Commits that introduced keys, the oldest first; those without a date last. */
function commitsOf(held: readonly Held[]): string[] {
  const times = new Map<string, number>()
  for (const { sighting } of held) {
    const { commit, date } = sighting
    if (commit === null) continue
    const time = date === null ? Number.NaN : Date.parse(date)
    times.set(commit, Number.isNaN(time) ? Number.MAX_VALUE : time)
  }
  return [...times].sort(([, a], [, b]) => a - b).map(([oid]) => oid)
}

function tags(held: readonly Held[]): Remedy[] {
  const refs = held.flatMap(({ finding }) => finding.exposure?.refs ?? [])
  const names = shortNames(refs, 'refs/tags/')
  const words =
    names.length === 0 ? ['TAG'] : [...new Set(names.map((name) => shellWord(name) ?? 'TAG'))]
  return [
    step(
      'Write the message of the tag again without the key. If it was pushed, push it again with --force.',
      ...words.map((word) => `git tag --force --annotate ${word} ${peeled(word)}`),
    ),
  ]
}

/** What a tag is on. */
function peeled(word: string): string {
  return word.startsWith("'") ? `${word.slice(0, -1)}^{}'` : `'${word}^{}'`
}

function notes(held: readonly Held[]): Remedy[] {
  const byRef = new Map<string | undefined, Set<string>>()
  for (const { sighting } of held) {
    const { ref, path } = sighting
    const objects = byRef.get(ref) ?? new Set()
    byRef.set(ref, objects.add(path?.replaceAll('/', '') ?? 'COMMIT'))
  }
  const text = 'Remove the notes that hold the key, and start their history again.'
  return [...byRef].map(([ref, objects]) => {
    const word = shellWord(ref ?? '') ?? 'NOTES-REF'
    const remove = `git notes --ref ${word} remove --ignore-missing ${[...objects].join(' ')}`
    const restart = `git update-ref ${word} "$(git commit-tree -m Notes ${peeled(word).replace('^{}', '^{tree}')})"`
    if (ref !== undefined) return step(text, remove, restart)
    return step(
      'An older version of a note holds the key. List the notes, and start the history of those again.',
      'git for-each-ref refs/notes',
      restart,
    )
  })
}

function refNames(held: readonly Held[]): Remedy[] {
  const refs = held.map(({ sighting }) => sighting.ref ?? '')
  const tag = refs.some((ref) => ref.startsWith('refs/tags/'))
  const remote = refs.some((ref) => ref.startsWith('refs/remotes/'))
  const branch = refs.some((ref) => ref.startsWith('refs/heads/')) || (!tag && !remote)
  return [
    ...(branch ? [step('Rename the branch.', 'git branch --move OLD-NAME NEW-NAME')] : []),
    ...(tag
      ? [step('Rename the tag.', 'git tag NEW-NAME OLD-NAME', 'git tag --delete OLD-NAME')]
      : []),
    ...(remote
      ? [
          step(
            'Delete the branch of the remote, and forget it here.',
            'git push REMOTE --delete OLD-NAME',
            'git fetch --prune REMOTE',
          ),
        ]
      : []),
  ]
}

function shortNames(refs: readonly string[], prefix: string): string[] {
  const own = refs.filter((ref) => ref.startsWith(prefix))
  return [...new Set(own.map((ref) => ref.slice(prefix.length)))].slice(0, mostNames)
}

const mostNames = 5

function listed(names: readonly string[]): string {
  const more = names.length - mostNames
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ')
}

function fileWord(held: readonly Held[]): string | null {
  const words = new Set(held.map(({ sighting }) => shellWord(sighting.path ?? '')))
  const [word = null] = words
  return words.size === 1 ? word : null
}

/** A name as a shell takes it; null where it cannot be shown as it is: it is masked, or would steer a terminal. */
export function shellWord(name: string): string | null {
  if (name === '' || name.includes('…') || visible(name) !== name) return null
  const word = name.startsWith('-') ? `./${name}` : name
  return /^[\w./@+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

function wordFor(path: string): string {
  return shellWord(path) ?? 'FILE'
}

function step(text: string, ...commands: readonly string[]): Remedy {
  return { text, commands }
}
