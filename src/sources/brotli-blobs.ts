import { catFile, type Git, hexAt, treeEntries } from '../git/index.ts'
import {
  BrleaksError,
  type Container,
  errorReason,
  type Item,
  type Origin,
  originText,
  type Pattern,
  type RepositoryObject,
} from '../model/index.ts'
import { parsePattern } from '../search/index.ts'
import { brotli } from './containers/brotli.ts'
import { containerItem } from './containers/container-item.ts'
import { firstBytes } from './containers/first-bytes.ts'
import { memoryInput } from './containers/input.ts'
import type { ContentRequest } from './content-items.ts'

/**
 * The end of a name in a tree that brotli files have, with the id after it: each change of such a file changes a match,
 * so it is found in trees that are stored as deltas too. Blobs have no names.
 */
export const brotliNeedle: Pattern = parsePattern('\\.br\\x00[\\x00-\\xff]{20}')

const nameEnd = Buffer.from('.br\0')
/** Of a regular file or a link, not of a folder or a submodule. */
function isFileMode(mode: number): boolean {
  const type = mode & 0o170000
  return type === 0o100000 || type === 0o120000
}

/** Ids of the files in a tree whose names end in `.br`; empty for other objects. */
export function brotliNames({ type, bytes, oid }: RepositoryObject): string[] {
  if (type !== 'tree' || !bytes.includes(nameEnd)) return []
  const idBytes = oid.length / 2
  const oids: string[] = []
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null) break
    const name = bytes.toString('latin1', entry.nameAt, entry.nameEnd)
    if (isFileMode(entry.mode) && name.endsWith('.br')) oids.push(hexAt(bytes, entry.idAt, idBytes))
  }
  return oids
}

/**
 * Opens blobs that have a name that ends in `.br`, and begin like brotli. Their own bytes were searched with the others; a
 * blob that is missing was reported with them.
 */
export async function* brotliItems(
  git: Git,
  oids: Iterable<string>,
  { allowance }: ContentRequest,
): AsyncGenerator<Item | Container> {
  if (!allowance.isOn) return
  try {
    for await (const answer of catFile(git, oids)) {
      if (answer.kind === 'missing') continue
      const origin: Origin = { source: 'blob', path: null, object: answer.oid }
      if (answer.kind === 'large') {
        yield { kind: 'problem', what: originText(origin), reason: { code: 'container-too-large' } }
      } else if (brotli.recognises(answer.bytes.subarray(0, firstBytes), '.br')) {
        yield containerItem(origin, brotli, memoryInput(answer.bytes), { filter: onlyInside })
      }
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    // git exits at a damaged object.
    yield { kind: 'problem', what: 'files named *.br', reason: errorReason(error) }
  }
}

const onlyInside = { searches: (inner: string | null) => inner !== null, opens: () => true }
