import { type Finding, filePath, type Sighting } from '../../model/index.ts'
import {
  emptyReflogs,
  gitFileSteps,
  type HeldKey,
  noteSteps,
  prune,
  refNameSteps,
  rewriteStep,
  stageSteps,
  tagSteps,
} from './git-commands.ts'
import { type Step, step } from './step.ts'

interface RemovalFacts {
  /** True if the commits were not published, so history is rewritten instead of kept. */
  readonly unpublished: boolean
}

/** Kinds of places that hold keys; each needs different commands. */
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
  | 'discussion'

/** For published history, which is not rewritten. */
export const removeFromFilesText =
  'Remove the key from the files. It stays in history, where a key that no longer works is harmless; rewriting history would not make it secret again.'

export const stashStep = step(
  'Find the stash that contains the key, and drop it.',
  'git stash list',
  "git stash drop 'stash@{NUMBER}'",
)

type StepsFor = (held: readonly HeldKey[], facts: RemovalFacts) => readonly Step[]

/** In the order in which the steps are best done; the last ones clean up after the others. */
const stepsByHolder: Readonly<Record<Holder, StepsFor>> = {
  file: () => [step('Remove the key from the files.')],
  staged: stageSteps,
  index: stageSteps,
  'file-name': () => [step('Rename the file.', 'git mv OLD-NAME NEW-NAME')],
  'git-file': gitFileSteps,
  history: (held, { unpublished }) =>
    unpublished
      ? [
          rewriteStep(
            held,
            'edit',
            'Remove the key from the commits, not only from the newest files.',
          ),
        ]
      : [step(removeFromFilesText)],
  'commit-message': (held) => [
    rewriteStep(
      held,
      'reword',
      'If it was not pushed yet, remove the key from the commit message.',
    ),
  ],
  'commit-author': (held) => [
    rewriteStep(
      held,
      'edit',
      'Correct user.name and user.email. If it was not pushed yet, correct the author and committer too.',
      ' --no-edit --reset-author',
    ),
  ],
  'tag-message': tagSteps,
  note: noteSteps,
  'ref-name': refNameSteps,
  stash: () => [stashStep],
  reflog: () => [step('Empty the reflogs.', emptyReflogs)],
  unreachable: () => [],
  discussion: () => [
    step('Delete the comment, or edit it and delete its earlier versions in its edit history.'),
  ],
}

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

/** Steps that remove keys from every kind of place that holds them. */
export function removalSteps(findings: readonly Finding[], facts: RemovalFacts): Step[] {
  const held = groupByHolder(findings)
  // The step for history covers the files.
  if (held.has('history') && !facts.unpublished) held.delete('file')
  const steps = Object.entries(stepsByHolder).flatMap(([holder, stepsFor]) => {
    const keys = held.get(holder as Holder)
    return keys === undefined ? [] : stepsFor(keys, facts)
  })
  const objectsStay = [...held.keys()].some((holder) => leavesObjects.has(holder))
  return objectsStay && !facts.unpublished ? [...steps, pruneStep(held)] : steps
}

/** Steps for keys in files, in names of refs and in files of git, which no rewrite of the history removes. */
export function placeSteps(findings: readonly Finding[]): Step[] {
  const held = groupByHolder(findings)
  return (['file', 'file-name', 'git-file', 'ref-name'] as const).flatMap((holder) => {
    const keys = held.get(holder)
    return keys === undefined ? [] : stepsByHolder[holder](keys, { unpublished: false })
  })
}

function groupByHolder(findings: readonly Finding[]): Map<Holder, HeldKey[]> {
  const held = new Map<Holder, HeldKey[]>()
  for (const finding of findings) {
    for (const sighting of finding.sightings) {
      const holder = holderOf(sighting, finding)
      const keys = held.get(holder)
      if (keys === undefined) held.set(holder, [{ finding, sighting }])
      else keys.push({ finding, sighting })
    }
  }
  return held
}

function pruneStep(held: ReadonlyMap<Holder, unknown>): Step {
  const text = 'Delete the objects that no branch or tag reaches any more.'
  return held.has('reflog') ? step(text, prune) : step(text, emptyReflogs, prune)
}

function holderOf(sighting: Sighting, { exposure }: Finding): Holder {
  const { source, object, container } = sighting
  const path = filePath(sighting)
  switch (source) {
    case 'file':
      return isGitFile(path) ? 'git-file' : 'file'
    case 'stdin':
      return 'file'
    case 'index':
      return 'staged'
    case 'file-name':
      if (object !== null) return 'history'
      if (container !== undefined) return 'file'
      return isGitFile(path) ? 'git-file' : 'file-name'
    case 'blob':
      return blobHolder(exposure)
    default:
      return source
  }
}

function blobHolder(exposure: Finding['exposure']): Holder {
  const { unreachable = null, refs = [] } = exposure ?? {}
  const onlyInStash = refs.length > 0 && refs.every((ref) => ref === 'refs/stash')
  if (unreachable === 'stash' || onlyInStash) return 'stash'
  if (unreachable === 'index') return 'index'
  return unreachable === null ? 'history' : 'unreachable'
}

function isGitFile(path: string | null): boolean {
  return path?.split('/').includes('.git') ?? false
}
