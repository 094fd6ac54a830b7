import type { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import type { OccurrenceSource } from './occurrence-source.ts'
import { addOccurrences, noOccurrences } from './occurrences.ts'
import { timelineOf } from './timeline.ts'

/** Compares the trees of commits with git. @param oids the files and trees that will be looked up. */
export async function occurrencesThroughGit(
  git: Git,
  graph: CommitGraph,
  oids: readonly string[],
): Promise<OccurrenceSource> {
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]))
  if (found.size > 0) await addOccurrences(git, graph, found)
  return {
    graph,
    each: async (subjects, visit) => {
      for (const [index, subject] of subjects.entries()) {
        const occurrences = subject.flatMap((oid) => found.get(oid) ?? [])
        visit(
          index,
          timelineOf(graph, occurrences),
          subject.length === 1 ? (occurrences[0]?.paths ?? []) : [],
        )
      }
    },
  }
}
