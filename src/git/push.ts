import type { Push, RefUpdate } from '../model/index.ts'
import { fromFewObjects } from './few-objects.ts'
import type { Git } from './git.ts'
import { plainNewObjects } from './plain-push.ts'
import { listRefs } from './refs.ts'
import { trackingRefsOf } from './tracking-refs.ts'

/** Objects of a push that the receiving side does not have. */
export interface NewObjects {
  /** Oldest first. */
  readonly commits: readonly string[]
  /** Annotated tags, for their messages. */
  readonly tags: readonly string[]
  /** Objects of refs that do not point to a commit (a tag of a blob or tree), including tags. */
  readonly others: readonly string[]
  /** Updates whose object is missing. */
  readonly missing: readonly RefUpdate[]
}

interface Tip {
  readonly update: RefUpdate
  readonly oid: string
  readonly type: string
  /** Type of the object that it points to, through tags. */
  readonly peeled: string
}

/** Lists the new objects. If an object that the receiving side has is missing here, more is listed, never less. */
export async function newObjects(git: Git, push: Push): Promise<NewObjects> {
  const plain = fromFewObjects(git, (objects) => plainNewObjects(git, push, objects))
  return plain ?? listNewObjects(git, push)
}

/** The same through git. */
export async function listNewObjects(
  git: Git,
  { updates, had, hadRefs }: Push,
): Promise<NewObjects> {
  const tracked = await trackedBy(git, hadRefs)
  const { tips, missing, known } = await lookUp(git, updates, new Set([...had, ...tracked]))
  const refs = hadRefs === 'all' ? ['--not', '--all'] : []
  const list = async (from: readonly Tip[], ...more: string[]) => {
    if (from.length === 0) return []
    const stdin = [...from.map((tip) => tip.oid), ...known.map((oid) => `^${oid}`)]
    const args = ['rev-list', ...more, '--stdin', ...refs]
    return git.lines(args, { stdin: stdin.map((line) => `${line}\n`) })
  }
  const toCommits = tips.filter((tip) => tip.peeled === 'commit')
  const toOthers = tips.filter((tip) => tip.peeled !== 'commit')
  return {
    commits: await list(toCommits, '--reverse', '--topo-order'),
    tags: toCommits.filter((tip) => tip.type === 'tag').map((tip) => tip.oid),
    others: await list(toOthers, '--objects', '--no-object-names'),
    missing,
  }
}

/** What is pushed, and the commits of the other side that are here. One question to git: starting it takes longest. */
async function lookUp(
  git: Git,
  updates: readonly RefUpdate[],
  had: ReadonlySet<string>,
): Promise<{ tips: Tip[]; missing: RefUpdate[]; known: string[] }> {
  const pushed = updates.flatMap(({ to }) => [to, `${to}^{}`])
  const answers = await typesOf(git, [...pushed, ...Array.from(had, (oid) => `${oid}^{}`)])
  const tips: Tip[] = []
  const missing: RefUpdate[] = []
  for (const [number, update] of updates.entries()) {
    const own = answers[2 * number]
    const peeled = answers[2 * number + 1]
    if (own == null || peeled == null) missing.push(update)
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled.type })
  }
  const others = answers.slice(pushed.length)
  const known = others.flatMap((answer) => (answer?.type === 'commit' ? [answer.oid] : []))
  return { tips, missing, known }
}

async function typesOf(
  git: Git,
  revisions: readonly string[],
): Promise<({ oid: string; type: string } | null)[]> {
  if (revisions.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const stdin = revisions.map((revision) => `${revision}\n`)
  const answers = await git.lines(args, { stdin })
  return revisions.map((_, number) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number] ?? '')
    return match === null ? null : { oid: match[1] ?? '', type: match[2] ?? '' }
  })
}

/** What the remote's tracking refs point to. An address has no tracking refs. */
async function trackedBy(git: Git, refs: Push['hadRefs']): Promise<string[]> {
  if (refs === 'none' || refs === 'all') return []
  const isTracking = trackingRefsOf(refs.remote, git.layout)
  const own = (await listRefs(git)).filter(({ name }) => isTracking(name))
  return own.flatMap(({ oid }) => oid ?? [])
}
