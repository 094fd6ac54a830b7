import { catFile } from './cat-file.ts'
import type { Git } from './git.ts'
import { hexAt, treeEntries } from './tree-entries.ts'

/** An object that may be at a path. */
export interface PathRequest {
  readonly oid: string
  /** Bytes as latin1. */
  readonly path: string
}

/** The part of a tree in which objects are looked for. */
interface Folder {
  readonly folders: Map<string, Folder>
  readonly requests: Map<string, PathRequest[]>
}

/** Each level is one git process. */
const deepest = 100

/**
 * Those of many requests whose object is at the path. Each folder is read once: git reads all folders above a path again
 * for each path.
 * @param tree a revision.
 * @returns null if a folder is too large, or a path too deep.
 * @throws BrleaksError `git-failed` if a tree is damaged.
 */
export async function presentPaths(
  git: Git,
  tree: string,
  requests: readonly PathRequest[],
): Promise<readonly PathRequest[] | null> {
  if (requests.some(({ path }) => path.split('/', deepest + 1).length > deepest)) return null
  const present: PathRequest[] = []
  let level: ReadonlyMap<string, readonly Folder[]> = new Map([[tree, [foldersOf(requests)]]])
  while (level.size > 0) {
    const next = new Map<string, Folder[]>()
    const waiting = level.values()
    for await (const answer of catFile(git, level.keys())) {
      const folders = waiting.next().value ?? []
      if (answer.kind === 'large') return null
      if (answer.kind === 'missing' || answer.type !== 'tree') continue
      const entries = entriesOf(answer.bytes, git.idBytes)
      for (const folder of folders) lookIn(folder, entries, present, next)
    }
    level = next
  }
  return present
}

function foldersOf(requests: readonly PathRequest[]): Folder {
  const root = emptyFolder()
  for (const request of requests) {
    const names = request.path.split('/')
    const last = names.pop() ?? ''
    const folder = names.reduce((outer, name) => ensure(outer.folders, name, emptyFolder), root)
    ensure(folder.requests, last, () => []).push(request)
  }
  return root
}

function emptyFolder(): Folder {
  return { folders: new Map(), requests: new Map() }
}

function ensure<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Ids by name. Modes do not matter: an id is that of a file or of a folder. */
function entriesOf(tree: Buffer, idBytes: number): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (const entry of treeEntries(tree, idBytes)) {
    if (entry === null) break
    const name = tree.toString('latin1', entry.nameAt, entry.nameEnd)
    // git finds the first of two entries with one name.
    if (!entries.has(name)) entries.set(name, hexAt(tree, entry.idAt, idBytes))
  }
  return entries
}

/** @param inner receives the folders to look in next, by their id. */
function lookIn(
  { folders, requests }: Folder,
  entries: ReadonlyMap<string, string>,
  present: PathRequest[],
  inner: Map<string, Folder[]>,
): void {
  for (const [name, own] of requests) {
    const oid = entries.get(name)
    for (const request of own) if (request.oid === oid) present.push(request)
  }
  for (const [name, folder] of folders) {
    const oid = entries.get(name)
    if (oid !== undefined) ensure(inner, oid, () => []).push(folder)
  }
}
