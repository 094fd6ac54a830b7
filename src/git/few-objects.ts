import type { OutcomeOf, RepositoryObject } from '../model/index.ts'
import { catFile } from './cat-file.ts'
import type { Git } from './git.ts'
import { ObjectReader } from './staged/object-reader.ts'

/** Bytes that all objects together may expand to, with the bases of their deltas. More is left to git. */
const mostBytes = 256 * 1024 * 1024
/** More objects are read through git from the start. */
export const mostFew = 200
/** Tags that point to each other. */
const mostTags = 5

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

/** `catFile` of objects that may be few: then as many as possible are read without git. */
export async function* catFewObjects(
  git: Git,
  oids: Iterable<string>,
): AsyncGenerator<OutcomeOf<'object' | 'large' | 'missing'>> {
  const requested = [...oids]
  const objects = requested.length > mostFew ? null : fewObjects(git)
  let read = 0
  try {
    for (; read < requested.length; read++) {
      const object = objects?.read(requested[read] ?? '') ?? null
      if (object === null) break
      yield { kind: 'object', ...object }
    }
  } finally {
    objects?.close()
  }
  yield* catFile(git, requested.slice(read))
}

/** The commit of HEAD, without starting git; null if git must look it up. */
export function plainHead({ shadow, idBytes, objectFolders }: Git): string | null {
  const oid = /^([0-9a-f]{40})\s*$/.exec(shadow.head)?.[1]
  if (oid === undefined || idBytes !== 20) return null
  const objects = new ObjectReader(objectFolders)
  const type = objects.read(oid)?.type
  objects.close()
  return type === 'commit' ? oid : null
}
