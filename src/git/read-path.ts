import { BrleaksError, type ConfigPlace } from '../model/index.ts'
import { catFile, largeObjectBytes } from './cat-file.ts'
import { type FewObjects, fromFewObjects } from './few-objects.ts'
import type { Git } from './git.ts'
import { records } from './listed-entries.ts'
import { hexAt, treeEntries } from './tree-entries.ts'

/** Where paths are looked up: the index, or the tree of a commit (its whole id). */
export type PathBase = Extract<ConfigPlace, { readonly kind: 'index' | 'commit' }>

/**
 * Reads files by their paths from the index or a commit, as git stores them. `ls-tree` reads only
 * tree objects; `commit:path` would not distinguish a missing path from missing content.
 * @returns files by path. Paths that do not exist are absent.
 * @throws BrleaksError `config` for a path that is not a regular file, is in conflict, or whose content is missing.
 */
export async function readPaths(
  git: Git,
  base: PathBase,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const plain = base.kind === 'commit' ? plainPaths(git, base.oid, paths) : null
  return plain ?? pathsThroughGit(git, base, paths)
}

/** Reads files at the top of a commit's tree without git; null if git must read them, also for anything that is refused. */
function plainPaths(
  git: Git,
  commit: string,
  paths: readonly string[],
): ReadonlyMap<string, Buffer> | null {
  if (paths.some((path) => path.includes('/'))) return null
  return fromFewObjects(git, (objects) => {
    const files = filesAtTop(objects, commit)
    if (files === null) return null
    const contents = new Map<string, Buffer>()
    for (const path of paths) {
      const file = files.get(path)
      if (file === undefined) continue
      const object = file.isRegular ? objects.read(file.oid) : null
      if (object?.type !== 'blob') return null
      contents.set(path, object.bytes)
    }
    return contents
  })
}

function filesAtTop(objects: FewObjects, commit: string) {
  const root = objects.commit(commit)?.tree
  const object = root === undefined ? null : objects.read(root)
  if (object?.type !== 'tree') return null
  const tree = object.bytes
  const files = new Map<string, { readonly oid: string; readonly isRegular: boolean }>()
  for (const entry of treeEntries(tree, 20)) {
    if (entry === null) return null
    const name = tree.toString('utf8', entry.nameAt, entry.nameEnd)
    if (files.has(name)) return null
    const isRegular = (entry.mode & 0o170000) === 0o100000
    files.set(name, { oid: hexAt(tree, entry.idAt, 20), isRegular })
  }
  return files
}

async function pathsThroughGit(
  git: Git,
  base: PathBase,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const args =
    base.kind === 'index'
      ? ['ls-files', '--stage', '-z', '--', ...paths]
      : ['ls-tree', '-z', '--full-tree', base.oid, '--', ...paths]
  const listed = new Map<string, string>()
  for (const record of records(await git.run(args))) {
    const tab = record.indexOf(0x09)
    const path = record.toString('utf8', tab + 1)
    if (!paths.includes(path)) continue
    const fields = record.toString('latin1', 0, tab).split(' ')
    const [mode = ''] = fields
    const oid = base.kind === 'index' ? fields[1] : fields[2]
    if (base.kind === 'index' && fields[2] !== '0') {
      throw refuse(path, 'in conflict; finish the merge first')
    }
    if (!mode.startsWith('100') || oid === undefined) throw refuse(path, 'not a regular file')
    listed.set(path, oid)
  }
  return readAll(git, listed)
}

async function readAll(
  git: Git,
  listed: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>()
  const names = [...listed.keys()]
  for await (const answer of catFile(git, listed.values())) {
    const path = names[contents.size] ?? answer.oid
    if (answer.kind === 'missing') throw refuse(path, 'its content is missing; fetch it first')
    if (answer.kind === 'large') throw refuse(path, `larger than ${largeObjectBytes} bytes`)
    contents.set(path, answer.bytes)
  }
  return contents
}

function refuse(path: string, why: string): BrleaksError {
  return new BrleaksError('config', `${path}: ${why} (nothing was scanned)`)
}
