import type { CommitGraph } from './commit-graph.ts'
import type { Ref } from './refs.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

export interface Standing {
  readonly atHead: boolean | null
  /** Refs whose tip holds the object at one of its paths. */
  readonly refs: readonly string[]
  /** False where not all refs could be asked. */
  readonly complete: boolean
}

/** Questions asked at most: refs times paths can be many. Branches and tags come first. */
const mostQuestions = 200_000

interface TracedObject {
  readonly oid: string
  /** Where it was ever seen. */
  readonly paths: readonly Buffer[]
  /** Commits that bring it. */
  readonly bringing: ReadonlySet<string>
}

/**
 * Tells which tips hold objects at the paths they were ever seen at: one `cat-file --batch-check` for all. Only tips
 * that come after a commit which brought an object can hold it.
 */
export async function standings(
  repository: Repository,
  asked: {
    readonly refs: readonly Ref[]
    readonly graph: CommitGraph
    readonly objects: readonly TracedObject[]
  },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Standing>> {
  const { refs, graph, objects } = asked
  const tips = tipsOf(refs)
  const questions: { oid: string; tip: Tip; text: Buffer }[] = []
  const incomplete = new Set<string>()
  const groups = byCommits(objects)
  const follows = groups.map(([first]) => graph.following(first?.bringing ?? []))
  for (const tip of tips) {
    for (const [number, group] of groups.entries()) {
      // What is no commit of the graph (a tag, HEAD) is asked about in any case.
      if (follows[number]?.(tip.revision) === false) continue
      for (const { oid, paths } of group) {
        for (const path of paths) {
          // A question ends with a line feed: such a path cannot be asked about.
          if (path.includes(0x0a) || questions.length >= mostQuestions) incomplete.add(oid)
          else {
            const text = Buffer.concat([Buffer.from(`${tip.revision}:`), path, feed])
            questions.push({ oid, tip, text })
          }
        }
      }
    }
  }
  const holding = new Map<string, Set<string>>(objects.map(({ oid }) => [oid, new Set<string>()]))
  const answers = await ask(
    repository,
    questions.map((question) => question.text),
    signal,
  )
  for (const [number, { oid, tip }] of questions.entries()) {
    if (answers[number] !== oid) continue
    for (const name of tip.names) holding.get(oid)?.add(name)
  }
  return new Map(
    [...holding].map(([oid, names]) => [
      oid,
      { atHead: names.delete('HEAD'), refs: [...names].sort(), complete: !incomplete.has(oid) },
    ]),
  )
}

/** Many objects come by the same commits: those are followed once. */
function byCommits(objects: readonly TracedObject[]): TracedObject[][] {
  const groups = new Map<string, TracedObject[]>()
  for (const object of objects) {
    const name = [...object.bringing].join()
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [object])
    else group.push(object)
  }
  return [...groups.values()]
}

interface Tip {
  readonly revision: string
  readonly names: string[]
}

/** Refs that point to the same object are asked as one. HEAD, then branches, tags, and the rest. */
function tipsOf(refs: readonly Ref[]): Tip[] {
  const tips = new Map<string, Tip>()
  for (const { name, oid } of refs.filter((ref) => ref.name.startsWith('refs/')).sort(byKind)) {
    if (oid === null) continue
    const known = tips.get(oid)
    if (known === undefined) tips.set(oid, { revision: oid, names: [name] })
    else known.names.push(name)
  }
  return [{ revision: 'HEAD', names: ['HEAD'] }, ...tips.values()]
}

const feed = Buffer.from('\n')

async function ask(
  repository: Repository,
  questions: readonly Buffer[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  if (questions.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const output = await runGit(repository.shadow.context, args, { stdin: questions, signal })
  return output
    .toString('latin1')
    .split('\n')
    .map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : null))
}

function byKind(a: Ref, b: Ref): number {
  return kind(a) - kind(b)
}

function kind({ name }: Ref): number {
  if (name.startsWith('refs/heads/')) return 0
  if (name.startsWith('refs/tags/')) return 1
  return name.startsWith('refs/remotes/') ? 2 : 3
}
