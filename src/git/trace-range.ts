import type { Traces } from '../model/index.ts'
import { CommitGraph } from './commit-graph.ts'
import { dateOrder } from './date-order.ts'
import { completeTraces, type Draft } from './drafts.ts'
import type { Git } from './git.ts'
import { occurrencesThroughGit } from './git-occurrences.ts'
import { pathsAtHead } from './head-paths.ts'
import { records } from './listed-entries.ts'
import { unknownRefs } from './ref-names.ts'
import { peelObjects } from './ref-targets.ts'
import type { Timeline } from './timeline.ts'

/** What is known of a range after it was read. */
export interface RangeContents {
  readonly commits: readonly string[]
  /** By object, the first commit of the range that has it, and its paths (bytes as latin1). */
  readonly introduced: ReadonlyMap<
    string,
    { readonly commit: string; readonly paths: ReadonlySet<string> }
  >
}

/**
 * Looks up the history of objects in the commits of a range. Other commits are not read: refs are not listed, because
 * that needs the whole history.
 * @param keys for each key, the objects that contain it.
 */
export async function traceRange(
  git: Git,
  keys: readonly (readonly string[])[],
  { commits, introduced }: RangeContents,
): Promise<Traces> {
  const oids = [...new Set(keys.flat())]
  const inTrees = oids.filter((oid) => introduced.has(oid))
  const graph = await graphOf(git, commits)
  const head = graph.positionOf((await peelObjects(git, [], () => true)).head ?? '')
  const inHead = graph.reachedFromPositions(head === undefined ? [] : [head])
  const drafts = new Map<string, Draft>()
  for (const oid of oids) {
    const position = graph.positionOf(oid)
    // Whether HEAD reaches another commit is not known, unless HEAD is in the range.
    const atHead = position === undefined || head === undefined ? null : inHead[position] === 1
    drafts.set(oid, { ...unknown, first: position === undefined ? null : oid, last: oid, atHead })
  }
  const held = await heldAtHead(git, inTrees, introduced)
  const source = await occurrencesThroughGit(git, graph, inTrees)
  await source.each(
    inTrees.map((oid) => [oid]),
    (index, timeline) => {
      const oid = inTrees[index] as string
      const own = introduced.get(oid)
      drafts.set(oid, {
        ...unknown,
        paths: [...(own?.paths ?? [])],
        first: own?.commit ?? null,
        last: timeline.newest === null ? null : graph.oidAt(timeline.newest),
        atHead: held.has(oid),
        removedIn: held.has(oid) ? null : removalIn(timeline, graph, inHead),
      })
    },
  )
  return completeTraces(
    git,
    drafts,
    keys.map(() => null),
  )
}

const unknown = {
  paths: [],
  refs: unknownRefs,
  removedIn: null,
  unreachable: null,
} as const

/** The newest removal in the history of HEAD. */
function removalIn({ removals }: Timeline, graph: CommitGraph, inHead: Uint8Array): string | null {
  const newest = removals.findLast((position) => inHead[position] === 1)
  return newest === undefined ? null : graph.oidAt(newest)
}

/** The commits of the range and their parents, with one git process. */
async function graphOf(git: Git, oids: readonly string[]): Promise<CommitGraph> {
  if (oids.length === 0) return new CommitGraph([])
  const args = ['rev-list', '--no-walk=unsorted', '--parents', '--timestamp', '--stdin']
  const lines = await git.lines(args, { stdin: oids.map((oid) => `${oid}\n`) })
  const commits = lines.map((line) => line.split(' ').slice(1))
  const indexes = new Map(commits.map(([oid = ''], index) => [oid, index]))
  const starts = [0]
  const parents: number[] = []
  for (const [, ...named] of commits) {
    for (const parent of named) parents.push(indexes.get(parent) ?? -1)
    starts.push(parents.length)
  }
  const dates = lines.map((line) => Number.parseInt(line, 10))
  const order = dateOrder({ dates, starts, parents }, commits.keys(), () => true)
  return new CommitGraph(Array.from(order, (index) => commits[index]?.join(' ') ?? ''))
}

/** Those of the objects that HEAD has. */
async function heldAtHead(
  git: Git,
  oids: readonly string[],
  introduced: RangeContents['introduced'],
): Promise<ReadonlySet<string>> {
  const objects = oids.map((oid) => ({ oid, paths: [...(introduced.get(oid)?.paths ?? [])] }))
  const found = await pathsAtHead(git, objects)
  const held = new Set(oids.filter((oid) => (found.get(oid)?.size ?? 0) > 0))
  const others = new Set(oids.filter((oid) => !held.has(oid)))
  if (others.size === 0) return held
  // A commit outside of the range may have moved them.
  const tree = await git.run(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { accept: [128] })
  for (const record of records(tree)) {
    const oid = record.toString('latin1', 0, record.indexOf(0x09)).split(' ')[2] ?? ''
    if (others.has(oid)) held.add(oid)
  }
  return held
}
