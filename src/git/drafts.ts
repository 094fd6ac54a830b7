import type { ObjectHistory, TracedKey, TracedObject, Traces } from '../model/index.ts'
import { type CommitFacts, readCommitFacts } from './commit-facts.ts'
import type { Git } from './git.ts'
import { pathsAtHead } from './head-paths.ts'
import { objectPaths } from './object-paths.ts'
import type { NamedRefs } from './ref-names.ts'

/** A history whose commits have only their ids so far. */
export type Draft = Pick<ObjectHistory, 'atHead' | 'removedIn' | 'unreachable'> & {
  readonly refs: NamedRefs
  /** Bytes as latin1. */
  readonly paths: readonly string[]
  readonly first: string | null
  readonly last: string | null
}

export interface JoinedDraft {
  readonly objects: ReadonlySet<string>
  readonly draft: Draft
}

/** Looks up the commits of all drafts, and which of their paths HEAD has, at once. */
export async function completeTraces(
  git: Git,
  drafts: ReadonlyMap<string, Draft>,
  joined: readonly (JoinedDraft | null)[],
): Promise<Traces> {
  const all = [...drafts.values(), ...joined.flatMap((key) => key?.draft ?? [])]
  const oids = all.flatMap(({ first, last, removedIn }) => [first, last, removedIn])
  const facts = await readCommitFacts(
    git,
    oids.filter((oid) => oid !== null),
  )
  const moved = [...drafts].filter(([, { atHead, paths }]) => atHead === true && paths.length > 1)
  const atHead = await pathsAtHead(
    git,
    moved.map(([oid, { paths }]) => ({ oid, paths })),
  )
  return {
    objects: new Map(
      Array.from(drafts, ([oid, draft]) => [oid, tracedObject(draft, facts, atHead.get(oid))]),
    ),
    keys: joined.map((key): TracedKey | null =>
      key === null ? null : { objects: key.objects, history: historyOf(key.draft, facts) },
    ),
  }
}

/** @param atHead paths at which HEAD has the object; undefined if they were not looked up. */
function tracedObject(
  draft: Draft,
  facts: ReadonlyMap<string, CommitFacts>,
  atHead: ReadonlySet<string> | undefined,
): TracedObject {
  const paths = objectPaths(draft.paths)
  return {
    history: historyOf(draft, facts),
    paths:
      atHead === undefined
        ? paths
        : paths.map((path, i) => ({ ...path, atHead: atHead.has(draft.paths[i] ?? '') })),
  }
}

function historyOf(draft: Draft, facts: ReadonlyMap<string, CommitFacts>): ObjectHistory {
  const { first, last, atHead, refs, removedIn, unreachable } = draft
  return {
    firstCommit: first,
    firstAuthor: facts.get(first ?? '')?.author ?? null,
    firstDate: facts.get(first ?? '')?.date ?? null,
    lastDate: facts.get(last ?? '')?.date ?? null,
    atHead,
    refs: refs.names,
    refsComplete: refs.complete,
    removedIn,
    removedDate: facts.get(removedIn ?? '')?.date ?? null,
    unreachable,
  }
}
