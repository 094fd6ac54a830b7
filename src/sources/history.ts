import {
  allIndexEntries,
  brokenRefs,
  type ContainerSigns,
  type Git,
  isBuiltIn,
  isPlanned,
  isZero,
  lfsPointer,
  listRefs,
  type ObjectPlan,
  type Ref,
  type RulesOut,
  readReflogs,
  readShare,
  refBytes,
  type SearchedCount,
  unlistedDirectories,
} from '../git/index.ts'
import {
  BrleaksError,
  type Container,
  counted,
  errorReason,
  type Item,
  type Needles,
  type Problem,
  pathFromBytes,
  type RepositoryObject,
  type UnreadObject,
} from '../model/index.ts'
import { savedNeedles, shortPatterns } from '../search/index.ts'
import { brotliNames } from './brotli-blobs.ts'
import { mayBeContainer, recogniseBytes } from './containers/index.ts'
import type { ContentRequest } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { objectItems } from './object-items.ts'
import { repositoryPatterns } from './repository-patterns.ts'
import { nameChunk } from './text-chunks.ts'

/** Results of reading a share of the objects: items, and objects that were not read. */
export type ShareItem =
  | Item
  | Container
  | UnreadObject
  /** A blob in place of a file of Git LFS. */
  | { readonly kind: 'lfs-pointer'; readonly oid: string; readonly content: string }
  /** A blob with a name that ends in `.br`. */
  | { readonly kind: 'brotli-name'; readonly oid: string }
  /** A tree with a name that holds a needle. */
  | { readonly kind: 'named-tree'; readonly oid: string }
  | { readonly kind: 'no-memory' }

/** A repository that is ready to be read. The plan can be sent to other threads. */
export interface History {
  readonly git: Git
  readonly plan: ObjectPlan
}

/** Reads this thread's share of the objects. Synchronous, because it only computes. */
export function* shareItems(
  plan: ObjectPlan,
  request: ContentRequest,
  rulesOut: RulesOut,
): Generator<ShareItem> {
  const { isOn } = request.allowance
  const begins = isOn ? containerSigns : noContainers
  const needles = repositoryNeedles(request.needles, isOn)
  for (const item of readShare(plan, needles, begins, rulesOut)) {
    if (item.kind === 'object') yield* foundItems(item, { ...request, isWholeHistory: true })
    else if (item.kind === 'searched') yield* searched(item)
    else yield item
  }
}

/** The short forms of the patterns of `needles`, and then of others. */
function repositoryNeedles(needles: Needles, opens: boolean): Needles {
  const saved = opens ? (needles.tables?.inRepositories?.() ?? null) : null
  if (saved !== null) return savedNeedles(saved)
  const patterns = shortPatterns([...needles.patterns, ...repositoryPatterns(opens)])
  return { tables: null, patterns }
}

const containerSigns: ContainerSigns = {
  isContainer: (bytes) => recogniseBytes(bytes) !== null,
  mayBeContainer,
}
const noContainers: ContainerSigns = { isContainer: () => false, mayBeContainer: () => false }

/** Items of an object with a needle (of a rule, of Git LFS, or of names of brotli files), or of a container. */
function* foundItems(object: RepositoryObject, request: ContentRequest): Generator<ShareItem> {
  const content = lfsContent(object)
  if (content !== null) yield { kind: 'lfs-pointer', oid: object.oid, content }
  for (const oid of brotliNames(object)) yield { kind: 'brotli-name', oid }
  if (holdsName(object, request.needles)) yield { kind: 'named-tree', oid: object.oid }
  yield* objectItems(object, request, true)
}

/** True for a tree in which a name may hold a key. */
export function holdsName({ type, bytes }: RepositoryObject, needles: Needles): boolean {
  return type === 'tree' && holdsNeedle(bytes, needles)
}

/** The content id in a Git LFS pointer; null for other objects, and for a pointer to an empty file. */
export function lfsContent({ type, bytes }: RepositoryObject): string | null {
  const pointer = type === 'blob' ? lfsPointer(bytes) : null
  return pointer === null || pointer.size === 0 ? null : pointer.content
}

function* searched(item: SearchedCount): Generator<Item> {
  const others = item.objects - item.commits
  const read = { kind: 'tally', outcome: 'read' } as const
  yield { ...read, unit: 'commit', count: item.commits, bytes: 0 }
  yield { ...read, unit: 'object', count: others, bytes: item.bytes }
}

/**
 * Reads everything that is not an object: names of refs, names in the index, and reflogs.
 * @param missing receives objects that are not in the plan, with the place that names each.
 */
export async function* nameItems(
  { git, plan }: History,
  needles: Needles,
  missing: Map<string, string>,
): AsyncGenerator<Item> {
  const note = (oid: string, where: string) => {
    if (missing.has(oid) || isBuiltIn(oid) || isZero(oid) || isPlanned(plan, oid)) return
    missing.set(oid, where)
  }
  const refs = await listRefs(git)
  let listed: ReadonlySet<string> | undefined
  const listedNames = () => {
    listed ??= bornNames(refs)
    return listed
  }
  for (const problem of brokenRefs(git, listedNames)) yield { kind: 'problem', ...problem }
  for (const ref of refs) if (ref.oid !== null && keepsObjects(ref)) note(ref.oid, ref.name)
  yield* refItems(refs, needles)
  yield { kind: 'tally', outcome: 'read', unit: 'ref', count: refs.length, bytes: 0 }
  yield* indexItems(git, needles, note)
  const reflogs = await readReflogs(git)
  yield* refItems(unlisted(reflogs.names, refs, needles), needles)
  for (const { ref, oldOid, newOid, text } of reflogs.entries) {
    for (const oid of [oldOid, newOid]) note(oid, `reflog of ${ref}`)
    if (!holdsNeedle(text, needles)) continue
    yield nameChunk({ source: 'reflog', path: null, object: null, ref }, text)
  }
  for (const failed of reflogs.failed) yield { kind: 'problem', ...failed }
}

/** False for files that commands leave behind (ORIG_HEAD, FETCH_HEAD): git may prune the objects that they name. */
function keepsObjects({ name }: Ref): boolean {
  return name.startsWith('refs/') || /(?:^|\/)HEAD$/.test(name)
}

/** Reads the paths in all indexes. The objects that they name must exist. */
async function* indexItems(
  git: Git,
  needles: Needles,
  note: (oid: string, where: string) => void,
): AsyncGenerator<Item> {
  try {
    for (const { path, mode, oid } of await allIndexEntries(git)) {
      if (mode !== submoduleMode) note(oid, `staged as ${path.toString('utf8')}`)
      if (!holdsNeedle(path, needles)) continue
      const named = pathFromBytes(path)
      yield nameChunk({ source: 'file-name', ...named, object: oid }, path)
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    yield { kind: 'problem', what: 'an index', reason: errorReason(error) }
  }
}

const submoduleMode = '160000'

/** Names that are searched together: a million of them one by one take a second. */
const namesAtOnce = 512

function* refItems(refs: readonly Ref[], needles: Needles): Generator<Item> {
  for (let from = 0; from < refs.length; from += namesAtOnce) {
    const some = refs.slice(from, from + namesAtOnce)
    const text = some.map(({ name }) => name).join('\n')
    const isText = some.every(({ otherBytes }) => otherBytes === null)
    if (isText && !holdsNeedle(Buffer.from(text), needles)) continue
    for (const ref of some) {
      const bytes = refBytes(ref)
      if (!holdsNeedle(bytes, needles)) continue
      yield nameChunk({ source: 'ref-name', path: null, object: null, ref: ref.name }, bytes)
    }
  }
}

/** Names that may hold a key, of reflogs whose ref is gone. */
function unlisted(names: readonly string[], refs: readonly Ref[], needles: Needles): Ref[] {
  const suspects = names.filter((name) => holdsNeedle(Buffer.from(name), needles))
  if (suspects.length === 0) return []
  const listed = new Set(refs.map(({ name }) => name))
  const gone = suspects.filter((name) => !listed.has(name))
  return gone.map((name) => ({ name, otherBytes: null, oid: null }))
}

function bornNames(refs: readonly Ref[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, oid } of refs) if (oid !== null) names.add(name)
  return names
}

/** Reports everything that makes this repository incomplete. Nothing is fetched. */
export function limitItems({ git, plan }: History): Problem[] {
  const problems: Problem[] = []
  const { shallow } = git
  if (shallow.length > 0) {
    problems.push({
      kind: 'problem',
      what: `shallow clone, cut off at ${counted(shallow.length, 'commit')}`,
      reason: { code: 'shallow-clone' },
    })
  }
  const { unlisted, special } = plan.listing
  for (const { path, reason } of unlisted) {
    problems.push({ kind: 'problem', what: path, reason: { code: 'unlistable', detail: reason } })
  }
  for (const path of special) {
    problems.push({ kind: 'problem', what: path, reason: { code: 'special-file' } })
  }
  const { gitDir, commonDir } = git.layout
  for (const unread of [...git.problems, ...unlistedDirectories(gitDir, commonDir)]) {
    problems.push({ kind: 'problem', ...unread })
  }
  return problems
}
