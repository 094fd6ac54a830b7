import { join } from 'node:path'

/** Loose objects as plain data: only their ids, in memory that threads share. */
export interface LooseList {
  readonly length: number
  readonly idBytes: 20 | 32
  /** Concatenated ids. */
  readonly ids: Uint8Array
  /** The object folders in order; `end` is the index after the last object of each. */
  readonly folders: readonly { readonly path: string; readonly end: number }[]
}

export interface LooseObject {
  readonly oid: string
  readonly path: string
}

/** The objects from index `from` to index `to`, or to the end of the list. */
export function* looseBetween(
  list: LooseList,
  from: number,
  to: number,
): Generator<LooseObject, undefined> {
  const end = Math.min(to, list.length)
  let folder = 0
  for (let i = from; i < end; i++) {
    while (i >= (list.folders[folder]?.end ?? end)) folder++
    const oid = looseId(list, i)
    yield { oid, path: join(list.folders[folder]?.path ?? '', oid.slice(0, 2), oid.slice(2)) }
  }
}

/** The id of the object at an index. */
export function looseId({ ids, idBytes }: LooseList, index: number): string {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength)
  return bytes.toString('hex', index * idBytes, (index + 1) * idBytes)
}

/** Makes a list of any length. */
export class LooseListBuilder {
  readonly #idBytes: 20 | 32
  readonly #folders: { path: string; end: number }[] = []
  #ids = Buffer.alloc(4096)
  #length = 0

  constructor(idBytes: 20 | 32) {
    this.#idBytes = idBytes
  }

  /** @param folder the object folder; all objects of one folder are added before those of the next. */
  add(folder: string, oid: string): void {
    const start = this.#length * this.#idBytes
    if (start + this.#idBytes > this.#ids.length) {
      this.#ids = Buffer.concat([this.#ids, Buffer.alloc(this.#ids.length)])
    }
    this.#ids.write(oid, start, 'hex')
    this.#length++
    const last = this.#folders.at(-1)
    if (last?.path === folder) last.end = this.#length
    else this.#folders.push({ path: folder, end: this.#length })
  }

  list(): LooseList {
    const bytes = this.#length * this.#idBytes
    const ids = new Uint8Array(new SharedArrayBuffer(bytes))
    ids.set(this.#ids.subarray(0, bytes))
    return { length: this.#length, idBytes: this.#idBytes, ids, folders: this.#folders }
  }
}
