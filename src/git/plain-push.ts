import type { Push } from '../model/index.ts'
import type { FewObjects } from './few-objects.ts'
import type { Git } from './git.ts'
import { readPlainRefs } from './plain-refs.ts'
import type { NewObjects } from './push.ts'
import { trackingRefsOf } from './tracking-refs.ts'

/** More commits, or commits of the other side, are left to git. */
const mostCommits = 50
const mostKnown = 50

const idForm = /^[0-9a-f]{40}$/

interface Commit {
  readonly oid: string
  readonly parents: readonly string[]
  /** Seconds since 1970. */
  readonly date: number
}

/**
 * Lists the new objects of a push that adds a few commits, one on the other, to what the other side has.
 * @returns null if git must list them.
 */
export function plainNewObjects(git: Git, push: Push, objects: FewObjects): NewObjects | null {
  const [update, ...others] = push.updates
  if (update === undefined || others.length > 0 || git.shallow.length > 0) return null
  const known = knownCommits(git, push, objects)
  const tip = commitIn(objects, update.to)
  const commits = known === null || tip === null ? null : commitsUpTo(tip, known, objects)
  return commits === null ? null : { commits, tags: [], others: [], missing: [] }
}

/** The commits that the other side has, by id; null if there are many, or git must look one up. */
function knownCommits(
  git: Git,
  { had, hadRefs }: Push,
  objects: FewObjects,
): Map<string, Commit> | null {
  const tracked = trackedIds(git, hadRefs)
  const ids = new Set([...had, ...(tracked ?? [])])
  if (tracked === null || ids.size > mostKnown) return null
  const known = new Map<string, Commit>()
  for (const id of ids) {
    const object = idForm.test(id) ? objects.peel(id) : null
    if (object === null) return null
    if (object.type !== 'commit') continue
    const commit = parseCommit(object.oid, object.bytes)
    if (commit === null) return null
    known.set(commit.oid, commit)
  }
  return known
}

function trackedIds(git: Git, refs: Push['hadRefs']): string[] | null {
  if (refs === 'none') return []
  const all = readPlainRefs(git)
  if (all === null) return null
  if (refs !== 'all') {
    const isTracking = trackingRefsOf(refs.remote, git.layout)
    return all.flatMap(({ name, oid }) => (isTracking(name) ? [oid] : []))
  }
  const head = git.shadow.head.trim()
  return [...all.map(({ oid }) => oid), ...(idForm.test(head) ? [head] : [])]
}

/** The commits up to a tip that are not known, oldest first. */
function commitsUpTo(
  tip: Commit,
  known: ReadonlyMap<string, Commit>,
  objects: FewObjects,
): string[] | null {
  const commits: Commit[] = []
  let base: string | null = null
  for (let at = tip; base === null; ) {
    if (known.has(at.oid)) base = at.oid
    else {
      const [parent, ...others] = at.parents
      if (others.length > 0 || commits.length === mostCommits) return null
      commits.push(at)
      if (parent === undefined) break
      const next = known.get(parent) ?? commitIn(objects, parent)
      if (next === null) return null
      at = next
    }
  }
  // Only git finds out whether a commit that is not older has some of these.
  const oldest = Math.min(...commits.map(({ date }) => date))
  for (const { oid, date } of known.values()) if (oid !== base && date >= oldest) return null
  return commits.map(({ oid }) => oid).reverse()
}

function commitIn(objects: FewObjects, oid: string): Commit | null {
  const object = idForm.test(oid) ? objects.read(oid) : null
  return object?.type === 'commit' ? parseCommit(oid, object.bytes) : null
}

const header =
  /^tree [0-9a-f]{40}\n((?:parent [0-9a-f]{40}\n)*)author [^\n]*\ncommitter [^\n]*> (\d{1,15}) [+-]\d{4}\n/

/** Null for a commit of an unusual form. */
function parseCommit(oid: string, bytes: Buffer): Commit | null {
  const [, parents, date] = header.exec(bytes.toString('latin1')) ?? []
  if (parents === undefined || date === undefined) return null
  return { oid, parents: parents.match(/[0-9a-f]{40}/g) ?? [], date: Number(date) }
}
