import { catFile, type Git, indexMayName, looseObject, stagedEntries } from '../git/index.ts'
import { type Chunk, type Origin, pathFromBytes } from '../model/index.ts'
import type { Searcher } from '../search/index.ts'
import { recogniseBytes } from './containers/index.ts'
import { nameChunk, wholeChunk } from './object-chunks.ts'
import { namesBeyond } from './staged.ts'

/** Needles of the quick check, and the files for which it gives up. */
interface SuspectRequest {
  /** For the needles of the rules. */
  readonly searcher: Pick<Searcher, 'holds'>
  /** Part of the name of configuration files, which may add rules: if one is in the index, the answer is null. */
  readonly configurationName: string
  /** Names of files that are validated when they are staged: if one is, the answer is null. */
  readonly validatedNames: readonly string[]
  /** Files that a hook manager named, relative to `folder`: if one is not staged, the answer is null. */
  readonly names: readonly string[]
  readonly folder: string
}

/**
 * Returns the staged names and contents that contain a needle and must be searched for keys. Null if something could not
 * be read, is too large for a quick check, or is a container. Objects staged just now are loose, and are read without git.
 */
export async function stagedSuspects(
  git: Git,
  request: SuspectRequest,
): Promise<readonly Chunk[] | null> {
  const { searcher, configurationName, validatedNames, names, folder } = request
  if (indexMayName(git, [configurationName])) return null
  const suspects: Chunk[] = []
  const left = new Map<string, Origin>()
  const entries = await stagedEntries(git)
  if (names.length > 0 && namesBeyond(entries, git, folder, names).length > 0) return null
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString('latin1'))) return null
    const origin: Origin = { source: 'index', ...pathFromBytes(path), object: oid }
    if (searcher.holds(path)) suspects.push(nameChunk(origin, path))
    if (mode !== '160000') left.set(oid, origin)
  }
  for (const [oid, origin] of left) {
    const bytes = looseObject(git.objectFolders, oid)
    if (bytes === null) continue
    if (isContainer(bytes, origin)) return null
    if (searcher.holds(bytes)) suspects.push(wholeChunk(origin, bytes))
    left.delete(oid)
  }
  for await (const answer of catFile(git, left.keys())) {
    const origin = left.get(answer.oid)
    if (answer.kind !== 'object' || origin === undefined || isContainer(answer.bytes, origin))
      return null
    if (searcher.holds(answer.bytes)) suspects.push(wholeChunk(origin, answer.bytes))
  }
  return suspects
}

/** Containers are opened by a whole scan. */
function isContainer(bytes: Buffer, { path }: Origin): boolean {
  return recogniseBytes(bytes, path) !== null
}
