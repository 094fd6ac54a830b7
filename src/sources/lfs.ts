import { closeSync } from 'node:fs'
import { codeOf, type Git, lfsPath, listLfs, openRegular } from '../git/index.ts'
import {
  type Container,
  counted,
  type Item,
  type Origin,
  type Problem,
  pathFromBytes,
} from '../model/index.ts'
import type { ContentRequest } from './content-items.ts'
import { openFileItems } from './open-file-items.ts'

/** Content ids in the pointers of a history, each with the object id of a pointer. */
export type LfsPointers = Map<string, string>

/** Ids of pointers in one message; the rest are counted. */
const namedPointers = 5

/**
 * Reads the files that Git LFS stores in the git directory. A key in one is reported at its pointer, so that its commits and
 * paths are known.
 */
export function* lfsItems(
  { layout, signal }: Pick<Git, 'layout' | 'signal'>,
  pointers: LfsPointers,
  request: ContentRequest,
): Generator<Item | Container> {
  const { contents, unlisted } = listLfs(layout)
  for (const { path, reason } of unlisted) {
    yield { kind: 'problem', what: path, reason: { code: 'unlistable', detail: reason } }
  }
  for (const content of contents) {
    if (signal.aborted) return
    const path = lfsPath(layout, content)
    const pointer = pointers.get(content)
    const origin: Origin =
      pointer === undefined
        ? {
            source: 'file',
            ...pathFromBytes(Buffer.from(keptAt(content))),
            object: null,
          }
        : { source: 'blob', path: null, object: pointer }
    yield* fileItems(path, origin, request)
  }
  const here = new Set(contents)
  const missing = [...pointers].filter(([content]) => !here.has(content)).map(([, oid]) => oid)
  if (missing.length > 0) yield absentContents(missing)
}

function keptAt(content: string): string {
  return `.git/lfs/objects/${content.slice(0, 2)}/${content.slice(2, 4)}/${content}`
}

function* fileItems(
  path: string,
  origin: Origin,
  request: ContentRequest,
): Generator<Item | Container> {
  let opened: { readonly file: number; readonly size: number }
  try {
    opened = openRegular(path)
  } catch (error) {
    const reason = { code: 'unreadable', detail: codeOf(error) } as const
    yield { kind: 'problem', what: path, reason }
    return
  }
  try {
    const bytes = yield* openFileItems(opened, origin, request)
    yield { kind: 'tally', outcome: 'read', unit: 'file', count: 1, bytes }
  } catch (error) {
    yield {
      kind: 'problem',
      what: path,
      reason: { code: 'interrupted-read', detail: codeOf(error) },
    }
  } finally {
    closeSync(opened.file)
  }
}

function absentContents(oids: readonly string[]): Problem {
  const named = oids.slice(0, namedPointers).map((oid) => oid.slice(0, 10))
  const more = oids.length > named.length ? ', …' : ''
  const what = `${counted(oids.length, 'Git LFS file')} (pointers ${named.join(', ')}${more})`
  return { kind: 'problem', what, reason: { code: 'lfs-content' } }
}
