import { catFile, type Git, indexMayName, looseObject, stagedEntries } from '../git/index.ts'
import { type Chunk, type Needle, type Origin, pathFromBytes } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { namesBeyond } from './staged.ts'

/** What a first look goes by. */
export interface GlanceRequest {
  readonly needles: readonly Needle[]
  /** Text in names of files that may change what is searched for: where one is in the index, the answer is null. */
  readonly decided: string
  /** Names of files that are proved when they are staged: where one is, the answer is null. */
  readonly proved: readonly string[]
  /** Files that a hook manager named, from `folder`: where one is not staged, the answer is null. */
  readonly names: readonly string[]
  readonly folder: string
}

/**
 * A first look at what is staged: what must be searched for keys, every name and content that holds a needle. Null
 * where not all could be read, or something is too large for a short look. What was staged just now is loose, and is
 * read without asking git.
 */
export async function stagedSuspects(
  git: Git,
  request: GlanceRequest,
): Promise<readonly Chunk[] | null> {
  const { needles, decided, proved, names, folder } = request
  if (indexMayName(git, decided)) return null
  const suspects: Chunk[] = []
  const left = new Map<string, Origin>()
  const entries = await stagedEntries(git)
  if (names.length > 0 && namesBeyond(entries, git, folder, names).length > 0) return null
  for (const { path, mode, oid } of entries) {
    if (proved.includes(path.toString('latin1'))) return null
    const origin: Origin = { source: 'index', ...pathFromBytes(path), object: oid, lines: true }
    if (holdsNeedle(path, needles)) suspects.push(wholeChunk({ ...origin, lines: false }, path))
    if (mode !== '160000') left.set(oid, origin)
  }
  for (const [oid, origin] of left) {
    const bytes = looseObject(git.objectFolders, oid)
    if (bytes === null) continue
    if (holdsNeedle(bytes, needles)) suspects.push(wholeChunk(origin, bytes))
    left.delete(oid)
  }
  for await (const answer of catFile(git, left.keys())) {
    const origin = left.get(answer.oid)
    if (answer.kind !== 'object' || origin === undefined) return null
    if (holdsNeedle(answer.bytes, needles)) suspects.push(wholeChunk(origin, answer.bytes))
  }
  return suspects
}
