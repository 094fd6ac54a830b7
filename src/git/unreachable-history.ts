import { catFile } from './cat-file.ts'
import { CommitGraph } from './commit-graph.ts'
import { dateOrder } from './date-order.ts'
import type { Git } from './git.ts'
import { occurrencesThroughGit } from './git-occurrences.ts'
import type { OccurrenceSource } from './occurrence-source.ts'
import { parentsIn } from './range-state.ts'

/**
 * The history of objects in unreachable commits; null if there are no such commits. Their parents may have been pruned: a
 * commit that cannot be compared with its parents is left out.
 */
export async function unreachableThroughGit(
  git: Git,
  reachable: CommitGraph,
  oids: readonly string[],
): Promise<OccurrenceSource | null> {
  const present = await presentCommits(git)
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === undefined)
  if (unreachable.length === 0) return null
  const graph = new CommitGraph(await orderedLines(git, unreachable, present))
  return occurrencesThroughGit(git, graph, oids)
}

async function presentCommits(git: Git): Promise<ReadonlySet<string>> {
  const list = ['cat-file', '--batch-all-objects', '--unordered']
  list.push('--batch-check=%(objectname) %(objecttype)')
  const all = (await git.run(list)).toString('latin1')
  return new Set(Array.from(all.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ''))
}

/** Lines in the format of `rev-list --parents`, children before their parents. */
async function orderedLines(
  git: Git,
  oids: readonly string[],
  present: ReadonlySet<string>,
): Promise<string[]> {
  const commits: { readonly oid: string; readonly parents: readonly string[] }[] = []
  const dates: number[] = []
  for await (const answer of catFile(git, oids)) {
    if (answer.kind !== 'object') continue
    const parents = parentsIn(answer.bytes)
    if (!parents.every((parent) => present.has(parent))) continue
    commits.push({ oid: answer.oid, parents })
    dates.push(committerDate(answer.bytes))
  }
  const indexes = new Map(commits.map(({ oid }, index) => [oid, index]))
  const starts = [0]
  const parents: number[] = []
  for (const commit of commits) {
    for (const parent of commit.parents) parents.push(indexes.get(parent) ?? -1)
    starts.push(parents.length)
  }
  const order = dateOrder({ dates, starts, parents }, commits.keys(), () => true)
  return Array.from(order, (index) => {
    const { oid = '', parents: own = [] } = commits[index] ?? {}
    return [oid, ...own].join(' ')
  })
}

/** In seconds; 0 if it cannot be read, as git has it. */
function committerDate(commit: Buffer): number {
  const [, seconds] = /^committer [^\n]*> (\d{1,15})/m.exec(commit.toString('latin1')) ?? []
  return Number(seconds ?? 0)
}
