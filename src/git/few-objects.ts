import type { OutcomeOf, RepositoryObject } from '../model/index.ts'
import { catFile } from './cat-file.ts'
import type { Git } from './git.ts'
import { ObjectReader } from './staged/object-reader.ts'

/** Bytes that all objects together may expand to, with the bases of their deltas. More is left to git. */
const mostBytes = 256 * 1024 * 1024
/** More objects are read through git from the start. */
const mostFew = 200
/** Tags that point to each other. */
const mostTags = 5

const commitHeader = /^tree [0-9a-f]{40}\n(?:parent [0-9a-f]{40}\n)*/

/** Reads a few objects without starting git, which takes longer than reading them. */
export class FewObjects {
  readonly #objects: ObjectReader

  constructor(objects: ObjectReader) {
    this.#objects = objects
  }

  /** The object; null if git must read it, also if it is missing. */
  read(oid: string): RepositoryObject | null {
    const object = this.#objects.read(oid)
    return object === null ? null : { oid, ...object }
  }

  /** The tree and the parents of a commit; null if git must read it, or it is none. */
  commit(oid: string): { readonly tree: string; readonly parents: readonly string[] } | null {
    const object = this.read(oid)
    if (object?.type !== 'commit') return null
    const header = commitHeader.exec(object.bytes.toString('latin1'))?.[0]
    const [tree, ...parents] = header?.match(/[0-9a-f]{40}/g) ?? []
    return tree === undefined ? null : { tree, parents }
  }

  /** The object at the end of a chain of tags; null if git must look it up. */
  peel(oid: string): RepositoryObject | null {
    let object = this.read(oid)
    for (let step = 0; object?.type === 'tag'; step++) {
      const inner = /^object ([0-9a-f]{40})\n/.exec(object.bytes.toString('latin1', 0, 64))?.[1]
      object = inner === undefined || step === mostTags ? null : this.read(inner)
    }
    return object
  }

  close(): void {
    this.#objects.close()
  }
}

/** Null for a repository whose objects only git reads. */
export function fewObjects({ idBytes, objectFolders }: Git): FewObjects | null {
  return idBytes === 20 ? new FewObjects(new ObjectReader(objectFolders, mostBytes)) : null
}

/** What is made of a few objects that are read without git; null if only git can read them. */
export function fromFewObjects<T>(git: Git, make: (objects: FewObjects) => T | null): T | null {
  const objects = fewObjects(git)
  try {
    return objects === null ? null : make(objects)
  } finally {
    objects?.close()
  }
}

/** Reads objects in order until git must read one; none of them if they are many. */
export function* readFew(git: Git, oids: ReadonlySet<string>): Generator<RepositoryObject> {
  const objects = oids.size > mostFew ? null : fewObjects(git)
  try {
    for (const oid of oids) {
      const object = objects?.read(oid) ?? null
      if (object === null) return
      yield object
    }
  } finally {
    objects?.close()
  }
}

/** `catFile` of objects that may be few: then as many as possible are read without git. */
export async function* catFewObjects(
  git: Git,
  oids: Iterable<string>,
): AsyncGenerator<OutcomeOf<'object' | 'large' | 'missing'>> {
  const requested = new Set(oids)
  const left = new Set(requested)
  for (const object of readFew(git, requested)) {
    left.delete(object.oid)
    yield { kind: 'object', ...object }
  }
  yield* catFile(git, left)
}

/** The commit of HEAD, without starting git; null if git must look it up. */
export function plainHead(git: Git): string | null {
  const oid = /^([0-9a-f]{40})\s*$/.exec(git.shadow.head)?.[1]
  if (oid === undefined) return null
  return fromFewObjects(git, (objects) => (objects.read(oid)?.type === 'commit' ? oid : null))
}
