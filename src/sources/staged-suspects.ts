import type { Layout, StagedEntry } from '../git/index.ts'
import { type Chunk, type Origin, pathFromBytes } from '../model/index.ts'
import type { Searcher } from '../search/index.ts'
import { recogniseBytes } from './containers/index.ts'
import { nameChunk, wholeChunk } from './text-chunks.ts'
import { namesBeyond } from './unstaged-names.ts'

/** Needles of the quick check, and the files for which it gives up. */
export interface SuspectRequest {
  /** For the needles of the rules. */
  readonly searcher: Pick<Searcher, 'holds'>
  /** Names of files that are validated when they are staged: if one is, a whole scan is needed. */
  readonly validatedNames: readonly string[]
  /** Files that a hook manager named, relative to `folder`: if one is not staged, a whole scan is needed. */
  readonly names: readonly string[]
  readonly folder: string
}

/** What is staged, and how to read it. */
interface Staged {
  readonly layout: Layout
  readonly entries: readonly StagedEntry[]
  /** The blobs with these ids, in any order; null for one that cannot be read. */
  blobs(oids: readonly string[]): Iterable<StagedBlob | null> | AsyncIterable<StagedBlob | null>
}

interface StagedBlob {
  readonly oid: string
  readonly bytes: Buffer
}

/** Texts to search for keys; that there may be others, which only a whole scan reads; or a blob that could not be read. */
export type Suspects =
  | { readonly kind: 'chunks'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'needs-scan' | 'unread' }

const needsScan: Suspects = { kind: 'needs-scan' }

/** More content with needles is not held in memory. Bytes. */
const mostSuspectBytes = 64 * 1024 * 1024

/**
 * The staged names and contents that contain a needle. Containers, files that must be validated, and much content with
 * needles need a whole scan.
 */
export async function stagedSuspects(
  { layout, entries, blobs }: Staged,
  { searcher, validatedNames, names, folder }: SuspectRequest,
): Promise<Suspects> {
  if (names.length > 0 && namesBeyond(entries, layout, folder, names).length > 0) return needsScan
  const chunks: Chunk[] = []
  const origins = new Map<string, Origin[]>()
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString('latin1'))) return needsScan
    const origin: Origin = { source: 'index', ...pathFromBytes(path), object: oid }
    if (searcher.holds(path)) chunks.push(nameChunk(origin, path))
    if (mode === '160000') continue
    const known = origins.get(oid)
    if (known === undefined) origins.set(oid, [origin])
    else known.push(origin)
  }
  let suspectBytes = 0
  for await (const blob of blobs([...origins.keys()])) {
    const [origin, ...others] = origins.get(blob?.oid ?? '') ?? []
    if (blob === null || origin === undefined) return { kind: 'unread' }
    // Some formats are recognised by a name only.
    for (const { path } of [origin, ...others]) {
      if (recogniseBytes(blob.bytes, path) !== null) return needsScan
    }
    if (!searcher.holds(blob.bytes)) continue
    suspectBytes += blob.bytes.length
    if (suspectBytes > mostSuspectBytes) return needsScan
    chunks.push(wholeChunk(origin, blob.bytes))
  }
  return { kind: 'chunks', chunks }
}
