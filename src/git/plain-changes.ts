import type { Change } from './changes.ts'
import type { FewObjects } from './few-objects.ts'
import { hexAt, treeEntries } from './tree-entries.ts'

/** An entry that a commit has and its parent does not. */
export type Addition = Pick<Change, 'commit' | 'path' | 'mode' | 'newOid'>

/** More commits or trees are left to git. */
const mostCommits = 50
const mostTrees = 2000
/** Folders within each other. */
const deepest = 200
const idBytes = 20

const format = 0o170000
const folderMode = '040000'
const formats = { folder: 0o040000, file: 0o100000, link: 0o120000 }

/**
 * Lists what some commits with at most one parent add or change, in the order of `git diff-tree`.
 * @returns null if git must compare them.
 */
export function plainChanges(objects: FewObjects, commits: readonly string[]): Addition[] | null {
  if (commits.length > mostCommits) return null
  const comparison = new Comparison(objects)
  for (const commit of commits) if (!comparison.addCommit(commit)) return null
  return comparison.additions
}

/** The mode as git writes it in a difference: it knows two for files, and takes unknown ones for submodules. */
function modeText(mode: number): string {
  if ((mode & format) === formats.file) return (mode & 0o100) === 0 ? '100644' : '100755'
  if ((mode & format) === formats.folder) return folderMode
  return (mode & format) === formats.link ? '120000' : '160000'
}

class Comparison {
  readonly #objects: FewObjects
  readonly additions: Addition[] = []
  #trees = 0

  constructor(objects: FewObjects) {
    this.#objects = objects
  }

  /** Returns false if git must compare. */
  addCommit(commit: string): boolean {
    const added = this.#objects.commit(commit)
    if (added === null || added.parents.length > 1) return false
    const { tree, parents } = added
    const [parent] = parents
    const old = parent === undefined ? null : (this.#objects.commit(parent)?.tree ?? null)
    if (parent !== undefined && old === null) return false
    return tree === old || this.#compare(commit, tree, old, '', 0)
  }

  /** @param old the tree of the parent; null if it has none. @param folder ends with a slash. */
  #compare(
    commit: string,
    tree: string,
    old: string | null,
    folder: string,
    depth: number,
  ): boolean {
    const entries = this.#entriesOf(tree)
    const before = old === null ? [] : this.#entriesOf(old)
    if (entries === null || before === null || depth > deepest) return false
    const known = new Map(before.map((entry) => [entry.name, entry]))
    for (const { name, mode, oid } of entries) {
      const same = known.get(name)
      if (same?.oid === oid && same.mode === mode) continue
      if (mode !== folderMode) {
        const path = Buffer.from(folder + name, 'latin1')
        this.additions.push({ commit, path, mode, newOid: oid })
        continue
      }
      const inner = same?.mode === folderMode ? same.oid : null
      if (!this.#compare(commit, oid, inner, `${folder}${name}/`, depth + 1)) return false
    }
    return true
  }

  /** With names as latin1 text; null if the tree cannot be read, or is damaged. */
  #entriesOf(tree: string) {
    const object = ++this.#trees > mostTrees ? null : this.#objects.read(tree)
    if (object?.type !== 'tree') return null
    const { bytes } = object
    const entries: { readonly name: string; readonly mode: string; readonly oid: string }[] = []
    for (const entry of treeEntries(bytes, idBytes)) {
      if (entry === null || Number.isNaN(entry.mode)) return null
      const name = bytes.toString('latin1', entry.nameAt, entry.nameEnd)
      entries.push({ name, mode: modeText(entry.mode), oid: hexAt(bytes, entry.idAt, idBytes) })
    }
    return entries
  }
}
