import type { ObjectType } from '../model/index.ts'
import { isZero } from './changes.ts'
import type { Git } from './git.ts'
import { readReflogs } from './refs.ts'
import { hexAt, treeEntries } from './tree-entries.ts'

/**
 * Lists missing objects that are reachable from refs, the index, or reflogs (which keep older stashes). Fetches nothing.
 */
export async function missingObjects(git: Git): Promise<string[]> {
  const args = ['rev-list', '--objects', '--all', '--indexed-objects', '--missing=print']
  args.push('--no-object-names', '--ignore-missing', '--stdin')
  // git does not find reflogs through the shadow's link, so they are read here.
  const { entries } = await readReflogs(git)
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]))
  const stdin = [...logged].filter((oid) => !isZero(oid)).map((oid) => `${oid}\n`)
  const lines = await git.lines(args, { stdin })
  return lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1))
}

/** The ids for which git has an object. */
export async function presentObjects(git: Git, oids: Iterable<string>): Promise<string[]> {
  const stdin = [...oids].map((oid) => `${oid}\n`)
  if (stdin.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const output = await git.run(args, { stdin })
  return [...output.toString('latin1').matchAll(/^([0-9a-f]+) (?:blob|commit|tag|tree)$/gm)].map(
    (match) => match[1] as string,
  )
}

const submoduleMode = 0o160000

/** The empty blob and the empty tree, which git has without storing them. */
const builtIn = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
])

export function isBuiltIn(oid: string): boolean {
  return builtIn.has(oid)
}

/** The ids that a tree, commit or tag refers to, without submodules. Damaged objects are reported by their reader. */
export function* referencesOf(
  type: ObjectType,
  bytes: Buffer,
  idBytes: 20 | 32,
): Generator<string> {
  if (type === 'tree') yield* treeReferences(bytes, idBytes)
  else if (type !== 'blob') {
    const header = bytes.subarray(0, Math.max(0, bytes.indexOf('\n\n')))
    const names = type === 'tag' ? /^object ([0-9a-f]+)$/gm : /^(?:tree|parent) ([0-9a-f]+)$/gm
    for (const match of header.toString('latin1').matchAll(names)) yield match[1] as string
  }
}

function* treeReferences(bytes: Buffer, idBytes: 20 | 32): Generator<string> {
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry !== null && entry.mode !== submoduleMode) yield hexAt(bytes, entry.idAt, idBytes)
  }
}
