import type { CommitGraph } from './commit-graph.ts'
import type { Timeline } from './timeline.ts'

/**
 * Receives the history of a subject: one or several objects that count as one.
 * @param index of the subject.
 * @param timeline valid during the call.
 * @param paths every path that the objects have or had, bytes as latin1; empty for several objects.
 */
export type VisitSubject = (index: number, timeline: Timeline, paths: Iterable<string>) => void

/** Where files and trees were in the commits of a graph. */
export interface OccurrenceSource {
  readonly graph: CommitGraph
  /** Calls `visit` once for each subject, in any order. */
  each(subjects: readonly (readonly string[])[], visit: VisitSubject): Promise<void>
}
